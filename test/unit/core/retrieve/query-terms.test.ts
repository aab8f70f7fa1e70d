import { describe, expect, it } from 'vitest';
import { createEnglish } from '../../../../src/core/knowledge/english.ts';
import { createGazetteer, createNameIndex } from '../../../../src/core/names/name-index.ts';
import { queryTerms, saidTerms } from '../../../../src/core/retrieve/query-terms.ts';
import { createScanner } from '../../../../src/core/statement/scan.ts';
import { knowledge } from '../check-fixture.ts';

const english = createEnglish(knowledge.english);
const scan = createScanner(english, createNameIndex([], createGazetteer(english.places)), null);
const SENTENCE = scan('The bank did not raise its rates in Japan by 15 percent, nor by fifteen.');

describe('queryTerms', () => {
  it('are stems, names by their id and numbers by their value, without words that carry grammar', () => {
    const terms = queryTerms(SENTENCE);
    expect(terms).toEqual(expect.arrayContaining(['bank', 'rais', 'rate', '#15']));
    expect(terms.some((term) => term.startsWith('@'))).toBe(true);
    for (const left of ['the', 'not', 'by', 'japan', '15', 'fifteen']) expect(terms).not.toContain(left);
  });

  it('know an unknown person by the last of the names', () => {
    const shared = queryTerms(scan('Tibor Quennard left.')).filter((term) =>
      queryTerms(scan('Yes, Quennard left.')).includes(term),
    );
    expect(shared).toContain('@new/quennard');
    expect(queryTerms(scan('Tibor Anselm Quennard left.'))).toContain('@new/quennard');
    expect(queryTerms(scan('Tibor Quennard left.'))).not.toContain('@new/tibor');
  });
});

describe('saidTerms', () => {
  it('have the words that carry grammar as well, each once', () => {
    const said = saidTerms(SENTENCE);
    for (const term of queryTerms(SENTENCE)) expect(said).toContain(term);
    for (const word of ['the', 'not', 'nor', 'by']) expect(said).toContain(word);
    expect(said).not.toContain('japan');
  });

  it.each([
    ['They rose 15 percent.', 'They rose 15%.', 'They rose fifteen per cent.'],
    ['It began on Oct. 7.', 'It began on 7 October.', 'It began on October 7.'],
    ['It cost $3 billion.', 'It cost 3 billion dollars.', 'It cost US$3bn.'],
  ])('are the same however a number or a day is written: %s', (text, ...others) => {
    for (const other of others) expect([...saidTerms(scan(other))].sort()).toEqual([...saidTerms(scan(text))].sort());
  });

  it('tell one month and one weekday from another', () => {
    expect(saidTerms(scan('on Monday in May'))).not.toEqual(saidTerms(scan('on Friday in May')));
    expect(saidTerms(scan('late in June'))).not.toEqual(saidTerms(scan('late in July')));
  });

  it('have no symbols', () => {
    expect(saidTerms(scan('— , ; “ ” …'))).toEqual(new Set());
  });
});
