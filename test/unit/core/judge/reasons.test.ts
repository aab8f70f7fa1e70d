import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../../src/core/finding.ts';
import { reasonsOf } from '../../../../src/core/judge/reasons.ts';
import { judgedBeside } from './judged.ts';

function reasons(page: string, source: string, stance: 'corroborates' | 'conflicts'): Reason[] {
  const [judged] = judgedBeside(page, source);
  if (judged === undefined) throw new Error(`“${page}” is not looked up beside “${source}”`);
  return reasonsOf(judged.match, judged.match.quote, stance);
}

/** Reasons as words: kind, the page's, the source's. */
function inWords(page: string, source: string, found: readonly Reason[]): [string, string | null, string | null][] {
  return found.map(({ kind, page: here, source: there }) => [
    kind,
    here && page.slice(here.start, here.end),
    there && source.slice(there.start, there.end),
  ]);
}

describe('reasonsOf', () => {
  const SOURCE = 'The parliament of Freedonia passed the budget on Tuesday by 212 votes.';

  it.each([
    ['quantity', 'The parliament of Freedonia passed the budget by 150 votes.', '150', '212'],
    ['date', 'The parliament of Freedonia passed the budget on Friday.', 'Friday', 'Tuesday'],
    ['direction', 'The parliament of Freedonia rejected the budget on Tuesday.', 'rejected', 'passed'],
    ['negation', 'The parliament of Freedonia did not pass the budget on Tuesday.', 'not', 'passed'],
  ])('puts first what differs: %s', (kind, page, here, there) => {
    const found = reasons(page, SOURCE, 'conflicts');
    expect(found[0]?.agrees).toBe(false);
    const differing = inWords(
      page,
      SOURCE,
      found.filter(({ agrees }) => !agrees),
    );
    expect(differing).toContainEqual([kind, expect.stringContaining(here), expect.stringContaining(there)]);
  });

  it('tells only what agrees of a corroboration', () => {
    const page = 'Freedonia’s parliament passed the budget on Tuesday.';
    const found = reasons(page, SOURCE, 'corroborates');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ agrees }) => agrees)).toBe(true);
    expect(inWords(page, SOURCE, found)).toContainEqual(['date', 'Tuesday', 'Tuesday']);
    expect(inWords(page, SOURCE, found)).toContainEqual(['wording', 'budget', 'budget']);
  });

  it('always has a difference with a span for a conflict, be it the whole sentence', () => {
    for (const page of [SOURCE, 'The parliament of Freedonia danced.', 'Budget talk in the parliament of Freedonia.']) {
      const differing = reasons(page, SOURCE, 'conflicts').filter(({ agrees }) => !agrees);
      expect(differing.length, page).toBeGreaterThan(0);
      expect(differing.every(({ page: here, source }) => here !== null || source !== null)).toBe(true);
    }
  });

  it('never tells more than a reader takes in', () => {
    const long = `${SOURCE} Freedonia passed the parliament budget by 212 votes, 180 votes, 3 percent and 4 ships.`;
    expect(reasons(long, SOURCE, 'conflicts').length).toBeLessThanOrEqual(6);
    expect(reasons(long, SOURCE, 'corroborates').length).toBeLessThanOrEqual(6);
  });
});
