import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/core/check.ts';
import { packFromArticles } from '../../../src/core/pack/from-articles.ts';
import { readSummitPack } from '../packs/summit-pack.ts';
import { check, DAY, knowledge } from './check-fixture.ts';
import { expectSoundVerdicts } from './check-invariants.ts';
import { anyTextOf } from './text/any-text.ts';

const pack = await readSummitPack();
const checker = createChecker([pack], knowledge);

interface Labelled {
  readonly text: string;
  readonly published: string;
}

const labelled: Labelled[] = readFileSync('test/fixtures/summit-dev.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

const PIECES = [
  'Trump',
  'Takaichi',
  'Tokyo',
  'on Tuesday',
  'on Thursday',
  'signed',
  'did not sign',
  'the rare earths deal',
  '15 percent',
  '$550 billion',
  '25%',
  'Nobel Peace Prize',
  'APEC',
  'will nominate',
  'Emperor Naruhito',
  '.',
  ',',
  '?',
  '“',
  '”',
  '\n',
  '\0',
  '\ud800',
  '\udc00',
  '\u202e',
  'é',
  'e\u0301',
  '日本',
  '🎌',
];

describe('a checker with the packaged pack', () => {
  const text = labelled.map((sentence) => sentence.text).join('\n');
  const verdicts = check(checker, text);

  it('keeps its contract on the labelled sentences', () => {
    expectSoundVerdicts(text, verdicts, pack);
    expect(verdicts.length).toBeGreaterThanOrEqual(labelled.length);
  });

  it('finds all three stances among them', () => {
    expect(new Set(verdicts.map(({ stance }) => stance))).toEqual(new Set(['corroborates', 'conflicts', 'none']));
  });

  it('says the same again, also when made anew', () => {
    expect(check(checker, text)).toEqual(verdicts);
    const sample = labelled
      .slice(0, 40)
      .map((sentence) => sentence.text)
      .join('\n');
    expect(check(createChecker([pack], knowledge), sample)).toEqual(check(checker, sample));
  });

  it('judges a sentence alike wherever it stands', () => {
    const [first] = labelled;
    const alone = check(checker, first?.text ?? '');
    const later = check(checker, `Something else entirely.\n\n   ${first?.text}`);
    expect(later.slice(1).map(({ stance, score }) => [stance, score])).toEqual(
      alone.map(({ stance, score }) => [stance, score]),
    );
  });

  it('keeps its contract on any text', () => {
    fc.assert(
      fc.property(
        anyTextOf(PIECES),
        fc.constantFrom(DAY, null, '2025-10-27T23:00:00+09:00', 'no date'),
        (any, published) => {
          expectSoundVerdicts(any, check(checker, any, published), pack);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a checker without anything to compare with', () => {
  it.each([
    ['no pack', createChecker([], knowledge)],
    ['no source', createChecker([packFromArticles([])], knowledge)],
    ['an empty source', createChecker([packFromArticles([{ id: 'a', text: '' }])], knowledge)],
  ])('says none: %s', (_what, empty) => {
    expect(check(empty, 'Trump landed in Tokyo. He met Takaichi.').map(({ stance }) => stance)).toEqual([
      'none',
      'none',
    ]);
    expect(check(empty, '')).toEqual([]);
  });
});
