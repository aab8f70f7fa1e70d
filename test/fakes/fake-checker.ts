import type { Checker } from '../../src/core/check.ts';
import type { Evidence, SentenceVerdict } from '../../src/core/finding.ts';
import type { Claim, Pack } from '../../src/core/pack/types.ts';

/**
 * A checker that needs no knowledge of English: a sentence that is a claim's text, word for word, corroborates it, and one that
 * is a foil conflicts with it. A source whose text is in the document is the document itself. Sentences end with a full stop.
 */
export function createFakeChecker(packs: readonly Pack[]): Checker {
  return {
    read({ url, text: whole }) {
      const excluded = packs.flatMap((pack) =>
        pack.sources
          .filter((source) => whole.includes(source.text) || (url !== null && source.url === url))
          .map((source) => ({ pack: pack.id, source: source.id })),
      );
      const isExcluded = (evidence: Evidence): boolean =>
        excluded.some(({ pack, source }) => pack === evidence.pack && source === evidence.source);
      return {
        excluded,
        check: (text) =>
          sentencesOf(text).map(({ start, end }) => {
            const sentence = text.slice(start, end);
            const evidence = packs.flatMap((pack) =>
              pack.claims.flatMap((claim) => judge(pack, claim, sentence, start).filter((piece) => !isExcluded(piece))),
            );
            return verdict(sentence, start, end, evidence);
          }),
        judge: () => [],
      };
    },
  };
}

function sentencesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^.\s][^.]*\.?/gu)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.trimEnd().length,
  }));
}

function judge(pack: Pack, claim: Claim, sentence: string, at: number): Evidence[] {
  const stance = claim.text === sentence ? 'corroborates' : claim.foils.includes(sentence) ? 'conflicts' : null;
  if (stance === null) return [];
  return claim.evidence.map(({ source, exact, start, end }) => ({
    pack: pack.id,
    source,
    claim: claim.id,
    quote: exact,
    start,
    end,
    stance,
    score: 0.9,
    reasons: [
      {
        kind: 'quantity',
        agrees: stance === 'corroborates',
        page: { start: at, end: at + 4 },
        source: { start, end: start + 4 },
      },
    ],
  }));
}

function verdict(text: string, start: number, end: number, evidence: Evidence[]): SentenceVerdict {
  const stance = evidence[0]?.stance ?? 'none';
  return {
    text,
    start,
    end,
    stance,
    score: evidence.length === 0 ? 0 : 0.9,
    disputed: false,
    independent: evidence.length,
    evidence,
  };
}
