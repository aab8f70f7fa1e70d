import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/core/check.ts';
import { readSummitPack } from '../packs/summit-pack.ts';
import { check, checkerOf, knowledge } from './check-fixture.ts';
import { expectSoundVerdicts } from './check-invariants.ts';
import { cpuTimeOf } from './text/cpu-time.ts';

const pack = await readSummitPack();
const checker = createChecker([pack], knowledge);

/** A name that no pack and no dictionary has. */
function strangeName(index: number): string {
  const letters = [index % 26, Math.floor(index / 26) % 26, Math.floor(index / 676) % 26];
  return `Zork${letters.map((letter) => String.fromCharCode(97 + letter)).join('')}`;
}

const HOSTILE: [string, string][] = [
  ['a sentence of 100 KB', 'Trump met Takaichi in Tokyo and '.repeat(3_200)],
  ['a word of 100 KB', 'a'.repeat(100_000)],
  ['digits', '9'.repeat(100_000)],
  ['numbers', '1,000,000.5 '.repeat(9_000)],
  ['percentages', '15% '.repeat(25_000)],
  ['dates', 'on 28 October 2025 '.repeat(5_000)],
  ['denials', 'not never no '.repeat(8_000)],
  ['lone surrogates', `${'\ud800'.repeat(50_000)} Trump signed. \udc00`],
  ['punctuation', '.,;:!?'.repeat(17_000)],
  ['stops', '.'.repeat(100_000)],
  ['quotation marks', '"“”\''.repeat(25_000)],
  ['brackets', `${'('.repeat(50_000)}${')'.repeat(50_000)}`],
  ['initials', 'A. '.repeat(33_000)],
  ['abbreviations', 'U.S.'.repeat(25_000)],
  ['hyphens', 'a-'.repeat(50_000)],
  ['combining marks', 'e\u0301'.repeat(50_000)],
  ['nothing visible', '\u202e\u200b\ufeff'.repeat(30_000)],
  ['NULs', 'Trump\0 signed\0 the\0 deal.\0'.repeat(200)],
  ['10,000 names', Array.from({ length: 10_000 }, (_, index) => strangeName(index)).join(' ')],
  ['10,000 names with commas', Array.from({ length: 10_000 }, (_, index) => strangeName(index)).join(', ')],
];

describe('hostile text', () => {
  it.each(HOSTILE)('%s is judged in no time', (_what, text) => {
    let verdicts: ReturnType<typeof check> = [];
    // Measured: at most half a second, on a busy machine.
    expect(cpuTimeOf(() => (verdicts = check(checker, text)))).toBeLessThan(5_000);
    expectSoundVerdicts(text, verdicts, pack);
  });

  it('stands a page of 300 sentences with a strange name each', () => {
    const text = Array.from({ length: 300 }, (_, index) => `Mr ${strangeName(index)} met Trump in Tokyo.`).join(' ');
    let verdicts: ReturnType<typeof check> = [];
    expect(cpuTimeOf(() => (verdicts = check(checker, text)))).toBeLessThan(10_000);
    expect(verdicts).toHaveLength(300);
    expectSoundVerdicts(text, verdicts, pack);
  });
});

describe('a hostile source', () => {
  it.each([
    ['punctuation', '.,;:!?'.repeat(2_000)],
    ['lone surrogates', '\ud800'.repeat(5_000)],
    ['one long line', 'Trump met Takaichi in Tokyo and '.repeat(320)],
    ['numbers', '1,000,000.5 '.repeat(900)],
    ['names', Array.from({ length: 1_000 }, (_, index) => strangeName(index)).join(' ')],
    ['what objects inherit', 'The __proto__ of toString met a constructor. hasOwnProperty signed valueOf.'],
  ])('of %s is compared with in no time', (_what, text) => {
    const page = 'Trump met Takaichi in Tokyo. 15% of it was signed by hasOwnProperty.';
    expect(cpuTimeOf(() => void check(checkerOf({ id: 'a', text }), page))).toBeLessThan(5_000);
  });
});
