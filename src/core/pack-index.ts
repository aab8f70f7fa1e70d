import type { English } from './knowledge/english.ts';
import type { NameIndex } from './names/name-index.ts';
import type { Claim, ClaimEvidence, Pack, Source } from './pack/types.ts';
import { type ClaimIndex, createClaimIndex, type IndexedStatement } from './retrieve/claim-index.ts';
import type { Analyser } from './statement/analyse.ts';
import type { Statement } from './statement/statement.ts';
import { type CalendarDay, parsePublished } from './text/calendar.ts';
import { runsOf, type TextRuns } from './voice/shared-text.ts';
import { voicesOf } from './voice/voices.ts';

/** A source with what is needed to tell copies and voices. */
export interface IndexedSource {
  readonly pack: Pack;
  readonly source: Source;
  readonly published: CalendarDay | null;
  readonly runs: TextRuns;
  /** Number of its voice among all sources of all packs. */
  readonly voice: number;
}

export interface IndexedEvidence {
  readonly evidence: ClaimEvidence;
  readonly source: IndexedSource;
  readonly statement: Statement;
}

export interface IndexedClaim {
  readonly pack: Pack;
  readonly claim: Claim;
  readonly evidence: readonly IndexedEvidence[];
  readonly wordings: readonly Statement[];
  readonly foils: readonly Statement[];
}

/** All packs made ready for retrieval and judging. */
export interface PackIndex {
  readonly sources: readonly IndexedSource[];
  readonly claims: readonly IndexedClaim[];
  readonly claimIndex: ClaimIndex;
  readonly names: NameIndex;
}

export function createPackIndex(
  packs: readonly Pack[],
  analyser: Analyser,
  names: NameIndex,
  english: English,
): PackIndex {
  const sources = indexSources(packs);
  const claims = packs.flatMap((pack) => pack.claims.map((claim) => indexClaim(pack, claim, sources, analyser)));
  const statements = claims.flatMap((claim, index): IndexedStatement[] => [
    ...claim.wordings.map((statement) => ({ claim: index, sort: 'wording' as const, statement })),
    ...claim.foils.map((statement) => ({ claim: index, sort: 'foil' as const, statement })),
    ...claim.evidence.map(({ statement }) => ({ claim: index, sort: 'quote' as const, statement })),
  ]);
  return { sources, claims, claimIndex: createClaimIndex(statements, english), names };
}

function indexSources(packs: readonly Pack[]): IndexedSource[] {
  const all = packs.flatMap((pack) => pack.sources.map((source) => ({ pack, source })));
  const runs = all.map(({ source }) => runsOf(source.text));
  const voices = voicesOf(
    all.map(({ source }) => source),
    runs,
  );
  return all.map(({ pack, source }, index) => ({
    pack,
    source,
    published: source.published === null ? null : parsePublished(source.published),
    runs: runs[index] ?? runsOf(source.text),
    voice: voices[index] ?? index,
  }));
}

function indexClaim(pack: Pack, claim: Claim, sources: readonly IndexedSource[], analyser: Analyser): IndexedClaim {
  const evidence = claim.evidence.flatMap((piece): IndexedEvidence[] => {
    const source = sources.find((candidate) => candidate.pack === pack && candidate.source.id === piece.source);
    if (source === undefined) return [];
    return [{ evidence: piece, source, statement: analyser.analyse(piece.exact, source.published) }];
  });
  // A claim's own words are read by the date of its first source.
  const published = evidence[0]?.source.published ?? null;
  const isQuote = evidence.some(({ statement }) => statement.text === claim.text);
  return {
    pack,
    claim,
    evidence,
    wordings: [...(isQuote ? [] : [claim.text]), ...claim.wordings].map((text) => analyser.analyse(text, published)),
    foils: claim.foils.map((text) => analyser.analyse(text, published)),
  };
}
