import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../../src/core/pack/build/read-json.ts';

describe('readJson', () => {
  it('reads what JSON.stringify writes, however it is indented', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const read = readJson(text);
        expect(read.ok && JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it('takes no text that JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[[\]{}",: 0-9a-e.\\-]{0,20}$/), (text) => {
        if (readJson(text).ok) expect(() => JSON.parse(text)).not.toThrow();
      }),
    );
  });

  it('knows the line of every part, and of what is around a part that is missing', () => {
    const read = readJson('[\n  {\n    "a": [1,\n 2]\n  }\n]');
    if (!read.ok) throw new Error(read.message);
    expect(read.lineOf([0])).toBe(2);
    expect(read.lineOf([0, 'a'])).toBe(3);
    expect(read.lineOf([0, 'a', 1])).toBe(4);
    expect(read.lineOf([0, 'b'])).toBe(2);
    expect(read.lineOf([])).toBe(1);
  });

  it.each([
    ['a text that ends too early', '[\n1,', 2],
    ['a comma too many', '[1,\n]', 2],
    ['something behind the end', '{}\n\nx', 3],
    ['a key that is there twice', '{"a": 1,\n"a": 2}', 2],
    ['a line break in a string', '["a\nb"]', 1],
    ['an unknown escape', '[\n"\\x"]', 2],
    ['nothing at all', '', 1],
  ])('points at the line of %s', (_, text, line) => {
    expect(readJson(text)).toMatchObject({ ok: false, line });
  });
});
