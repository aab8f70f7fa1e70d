import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_STRENGTHS } from '../../../src/messaging/protocol.ts';
import { highlightName } from '../../../src/ui/highlight-name.ts';
import { MARKS } from '../../../src/ui/mark.ts';

const PAINT = readFileSync('src/content/highlights/highlights.css', 'utf8');

describe('highlightName', () => {
  it('names a rule of the stylesheet for pages, for every mark and strength', () => {
    const names = HIGHLIGHT_STRENGTHS.filter((strength) => strength !== 'off').flatMap((strength) =>
      MARKS.map((mark) => highlightName(mark, { corroborates: strength, conflicts: strength })),
    );
    expect(names).toHaveLength(9);
    for (const name of names) expect(PAINT).toContain(`::highlight(${name})`);
  });

  it('is nothing where the reader turned the stance off', () => {
    expect(highlightName('conflicts', { corroborates: 'strong', conflicts: 'off' })).toBeNull();
    expect(highlightName('disputed', { corroborates: 'off', conflicts: 'strong' })).toBeNull();
  });
});
