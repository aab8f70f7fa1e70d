import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordUses, type WordUses } from '../../../../src/core/retrieve/word-use.ts';

const words = (text: string): Set<string> => new Set(text.split(' '));

const ASSERTED = ['the bank raised its rate', 'the rate was raised', 'the bank put up its rate'];
const RULED_OUT = ['the bank refused to raise its rate', 'the bank cut its rate', 'the rate was cut'];

function usesOf(...claims: readonly { asserted: readonly string[]; ruledOut: readonly string[] }[]): WordUses {
  const uses = createWordUses();
  for (const [claim, { asserted, ruledOut }] of claims.entries()) {
    for (const text of asserted) uses.count(claim, false, words(text));
    for (const text of ruledOut) uses.count(claim, true, words(text));
  }
  return uses;
}

const RATE = { asserted: ASSERTED, ruledOut: RULED_OUT };
const VOTE = { asserted: ['the vote was won'], ruledOut: ['the party refused the vote', 'a party refused to vote'] };

describe('createWordUses', () => {
  it('tells what is asserted from what is ruled out by the words of each', () => {
    const uses = usesOf(RATE, VOTE);
    expect(uses.ofClaim(0, words('a rate that the bank cut'))?.lean).toBeGreaterThan(0);
    expect(uses.ofClaim(0, words('a rate that the bank raised'))?.lean).toBeLessThan(0);
  });

  it('names the words that speak most for either side', () => {
    const use = usesOf(RATE, VOTE).ofClaim(0, words('raised or cut'));
    expect(use?.mostRuledOut).toBe(usesOf(RATE, VOTE).ofClaim(0, words('cut'))?.lean);
    expect(use?.mostAsserted).toBe(usesOf(RATE, VOTE).ofClaim(0, words('raised'))?.lean);
  });

  it('counts the words that only one side has, and those that neither has', () => {
    expect(usesOf(RATE).ofClaim(0, words('the bank raised and cut its key rate'))).toMatchObject({
      onlyAsserted: 1,
      onlyRuledOut: 1,
      unheard: 2,
    });
  });

  it('knows from other claims which words turn a statement round', () => {
    const uses = usesOf(VOTE, { asserted: ['ships sail'], ruledOut: ['ships sink'] });
    const refused = uses.ofClaim(1, words('refused'));
    expect(refused?.leanOfAll).toBeGreaterThan(0);
    expect(refused?.mostOfAll).toBe(refused?.leanOfAll);
    expect(refused?.lean).toBe(0);
  });

  it('says nothing of a claim that rules nothing out, nor of one it was never told of', () => {
    const uses = usesOf({ asserted: ASSERTED, ruledOut: [] });
    expect(uses.ofClaim(0, words('the bank'))).toBeNull();
    expect(uses.ofClaim(7, words('the bank'))).toBeNull();
  });

  it('gives finite numbers for whatever is said and asked', () => {
    const texts = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), { maxLength: 6 });
    fc.assert(
      fc.property(texts, texts, fc.array(fc.constantFrom('a', 'b', 'x')), (asserted, ruledOut, asked) => {
        const uses = createWordUses();
        for (const terms of asserted) uses.count(0, false, new Set(terms));
        for (const terms of ruledOut) uses.count(0, true, new Set(terms));
        const use = uses.ofClaim(0, new Set(asked));
        expect(use === null).toBe(ruledOut.length === 0);
        expect(Object.values(use ?? {}).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
