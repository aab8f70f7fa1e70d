import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/core/check.ts';
import type { Evidence, SentenceVerdict } from '../../../src/core/finding.ts';
import { packFromArticles } from '../../../src/core/pack/from-articles.ts';
import { readLabelledSet } from '../../eval/labelled.ts';
import { readSummitPack } from '../packs/summit-pack.ts';
import { check, DAY, knowledge } from './check-fixture.ts';

const pack = await readSummitPack();
const checkers = [createChecker([pack], knowledge), createChecker([pack], knowledge)] as const;
const texts = ['own-summit', 'summit-two']
  .flatMap((name) => readLabelledSet(`test/fixtures/${name}.jsonl`).sentences)
  .map(({ text }) => text);

/** The verdict as it would be of a text that begins with the sentence. */
function fromZero(verdict: SentenceVerdict): unknown {
  const moved = (piece: Evidence): unknown => ({
    ...piece,
    reasons: piece.reasons.map((reason) => ({
      ...reason,
      page: reason.page && { start: reason.page.start - verdict.start, end: reason.page.end - verdict.start },
    })),
  });
  return { ...verdict, start: 0, end: verdict.end - verdict.start, evidence: verdict.evidence.map(moved) };
}

/** Each line's verdicts, by the line. */
function byLine(lines: readonly string[], checker: (typeof checkers)[number]): Map<string, unknown[]> {
  const verdicts = check(checker, lines.join('\n'));
  let start = 0;
  return new Map(
    lines.map((line) => {
      const end = start + line.length;
      const own = verdicts.filter((verdict) => start <= verdict.start && verdict.end <= end).map(fromZero);
      start = end + 1;
      return [line, own];
    }),
  );
}

const someLines = fc.uniqueArray(fc.constantFrom(...texts), { minLength: 2, maxLength: 12 });

describe('the same sentences', () => {
  it('get the same verdicts again, from the same checker and from another', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const first = check(checkers[0], lines.join('\n'));
        expect(check(checkers[0], lines.join('\n'))).toEqual(first);
        expect(check(checkers[1], lines.join('\n'))).toEqual(first);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('get the same verdicts in another order', () => {
    const twoOrders = someLines.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );
    fc.assert(
      fc.property(twoOrders, ([lines, shuffled]) => {
        const one = byLine(lines, checkers[0]);
        const other = byLine(shuffled, checkers[1]);
        for (const line of lines) expect(other.get(line), line).toEqual(one.get(line));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('get the same stance whatever the order of the sources', () => {
    const topic = readLabelledSet('test/fixtures/topics/merger.json').sentences;
    const sources = topic[0]?.sources ?? [];
    const there = createChecker([packFromArticles(sources)], knowledge);
    const back = createChecker([packFromArticles([...sources].reverse())], knowledge);
    const stances = (checker: typeof there) =>
      topic.map(({ text, published }) => check(checker, text, published).map(({ stance, score }) => [stance, score]));
    expect(sources.length).toBeGreaterThan(1);
    expect(stances(back)).toEqual(stances(there));
  });
});

describe('a page of the pack’s own day', () => {
  it('is judged by its text, its date and the packs alone', () => {
    const text = texts.slice(0, 30).join('\n');
    const read = (url: string | null) => checkers[0].read({ url, published: DAY, text }).check(text);
    expect(read('https://example.org/article')).toEqual(read(null));
  });
});
