import { describe, expect, it } from 'vitest';
import { TopicScorer } from '../../../../src/content/topic/scorer.ts';
import type { PackId, SignatureTerm } from '../../../../src/core/pack/types.ts';
import { type PackSignature, signatureOf } from '../../../../src/messaging/signatures.ts';

function isPackId(text: string): text is PackId {
  return text !== '';
}

function signature(pack: string, terms: readonly SignatureTerm[], threshold: number): PackSignature {
  if (!isPackId(pack)) throw new Error('no id');
  return signatureOf({ id: pack, signature: { terms, threshold } });
}

function isOnTopic(text: string, forms: readonly string[]): boolean {
  const scorer = new TopicScorer([signature('p', [{ forms, weight: 1 }], 1)]);
  scorer.add(text);
  return scorer.isOnTopic;
}

describe('the forms of a term', () => {
  it.each([
    ['Polish', 'The Polish delegation left.', true],
    ['Polish', 'They polish the silver.', false],
    ['rare earths', 'RARE EARTHS are metals.', true],
    ['rare earths', 'Rare\n   earths are metals.', true],
    [' rare\tearths', 'rare earths', true],
    ['rare earths', 'Rare earths\u00a0are, rare\u2003earths', true],
    [' ', 'anything', false],
    ['rare earths', 'rare earthshine', false],
    ['Marin', 'The Marine Corps', false],
    ['Marin', 'Marin’s party won.', true],
    ['US', 'BUS', false],
    ['U.S.', 'The U.S. said', true],
    ['$550bn', 'It promised $550bn of it.', true],
    ['高市', '首相の高市早苗氏は', true],
    ['Straße', 'die Straße in', true],
  ])('%s in “%s”: %s', (form, text, found) => {
    expect(isOnTopic(text, [form])).toBe(found);
  });
});

describe('the sum of the terms', () => {
  const topic = [
    signature(
      'summit',
      [
        { forms: ['Ada', 'Lovelace'], weight: 2 },
        { forms: ['engine'], weight: 1 },
      ],
      3,
    ),
    signature('other', [{ forms: ['opera'], weight: 5 }], 5),
  ];

  it.each([
    ['a term counts once, whichever of its forms occur', ['Ada Lovelace met Ada.'], false],
    ['terms add up over the pieces of a page', ['Ada was there.', 'So was the engine.'], true],
    ['packs do not add up with each other', ['Ada was there, and the loom.'], false],
    ['one pack is enough', ['An opera.'], true],
    ['nothing is on the topic of an empty page', [''], false],
  ])('%s', (_, pieces, expected) => {
    const scorer = new TopicScorer(topic);
    for (const piece of pieces) scorer.add(piece);
    expect(scorer.isOnTopic).toBe(expected);
  });
});
