import { readFileSync } from 'node:fs';
import type { Knowledge } from '../../src/core/check.ts';
import type { Pack } from '../../src/core/pack/types.ts';
import { type LabelledSentence, locateQuote, readLabelledSet } from '../eval/labelled.ts';
import { PACKAGED_PACK } from '../eval/sets.ts';
import { readKnowledge } from '../unit/knowledge.ts';

/** What everything is measured with: the packaged pack and the labelled sentences to develop on. */
export interface Material {
  readonly pack: Pack;
  readonly knowledge: Knowledge;
  readonly sentences: readonly LabelledSentence[];
}

/** Reads it all afresh: knowledge that was used before is already made ready. */
export function readMaterial(): Material {
  return {
    pack: JSON.parse(readFileSync(PACKAGED_PACK, 'utf8')),
    knowledge: readKnowledge(),
    sentences: readLabelledSet('test/fixtures/summit-dev.jsonl').sentences,
  };
}

/** The sentences whose deciding quotes are known, each with the numbers of the claims that rest on one of them. */
export function sentencesWithClaims({ pack, sentences }: Material): { text: string; claims: ReadonlySet<number> }[] {
  const texts = new Map<string, string>(pack.sources.map(({ id, text }) => [id, text]));
  return sentences.flatMap(({ text, evidence }) => {
    const quotes = evidence.flatMap(({ source, quote }) => {
      const span = locateQuote(texts.get(source) ?? '', quote);
      return span === null ? [] : [{ source, ...span }];
    });
    const claims = pack.claims.flatMap((claim, number) =>
      claim.evidence.some((piece) =>
        quotes.some(({ source, start, end }) => piece.source === source && piece.start < end && start < piece.end),
      )
        ? [number]
        : [],
    );
    return claims.length === 0 ? [] : [{ text, claims: new Set(claims) }];
  });
}
