import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Length } from '../../../../src/core/pack/utf8-length.ts';

describe('utf8Length', () => {
  it('counts the bytes that encoding gives, halves of surrogate pairs included', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.constantFrom('\ud83d', '\ude00', 'é', '日'), fc.string()) }),
        (text) => {
          expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
        },
      ),
    );
  });
});
