import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGrammar } from '../../../../src/core/grammar/grammar.ts';
import { createEnglish } from '../../../../src/core/knowledge/english.ts';
import { createGazetteer, createNameIndex } from '../../../../src/core/names/name-index.ts';
import { analyse } from '../../../../src/core/statement/analyse.ts';
import { createScanner } from '../../../../src/core/statement/scan.ts';
import type { Statement, Term } from '../../../../src/core/statement/statement.ts';
import { knowledge } from '../check-fixture.ts';
import { anyTextOf } from '../text/any-text.ts';

const english = createEnglish(knowledge.english);
const language = { english, grammar: createGrammar(knowledge.grammar) };
const names = createNameIndex(
  [{ id: 'brand', kind: 'person', forms: ['Ella Brand', 'Brand'] }],
  createGazetteer(english.places),
);
const scan = createScanner(english, names, null);

function statementOf(text: string): Statement {
  return analyse(scan(text), { year: 2025, month: 10, day: 28 }, language);
}

function termsOf(text: string): [Term['kind'], string][] {
  return statementOf(text).terms.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe('analyse', () => {
  it('takes a sentence apart into times, quantities, names and words, in its order', () => {
    expect(termsOf('On Tuesday Brand pledged $5 billion in Paris.')).toEqual([
      ['time', 'Tuesday'],
      ['name', 'Brand'],
      ['word', 'pledged'],
      ['quantity', '$5 billion'],
      ['name', 'Paris'],
    ]);
  });

  it('does not count the number of a day as a quantity', () => {
    expect(termsOf('It opened on 28 October 2025.').map(([kind]) => kind)).toEqual(['word', 'time']);
  });

  it('marks what is denied, and the word that denies', () => {
    const { terms } = statementOf('Brand refused to sign the treaty, and the bank paid.');
    const marks = terms.flatMap((term) => (term.kind === 'word' ? [[term.stem, term.denied, term.denies]] : []));
    expect(marks).toContainEqual(['sign', true, false]);
    expect(marks).toContainEqual(['refus', false, true]);
    expect(marks).toContainEqual(['bank', false, false]);
  });

  it('takes two denials for none', () => {
    const signed = statementOf('Brand did not refuse to sign.').terms.find(
      (term) => term.kind === 'word' && term.stem === 'sign',
    );
    expect(signed?.denied).toBe(false);
  });

  it('gives no two terms the same words, in order, within any text', () => {
    const pieces = ['Brand', 'on Tuesday', '5 percent', '$3bn', 'not', 'signed', '28 October', '2025', ',', '\ud800'];
    fc.assert(
      fc.property(anyTextOf(pieces), (text) => {
        let end = 0;
        for (const term of statementOf(text).terms) {
          if (term.kind === 'word' || term.kind === 'name') expect(term.start).toBeGreaterThanOrEqual(end);
          if (term.kind === 'word' || term.kind === 'name') end = term.end;
          expect(term.start).toBeLessThan(term.end);
          expect(term.end).toBeLessThanOrEqual(text.length);
          expect(term.weight).toBeGreaterThan(0);
          expect(term.weight).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
