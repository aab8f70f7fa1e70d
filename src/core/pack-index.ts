import { once } from './once.ts';
import type { Claim, ClaimEvidence, Pack, Source } from './pack/types.ts';
import { type ClaimIndex, createClaimIndex, type IndexedStatement } from './retrieve/claim-index.ts';
import { analyse, type Language } from './statement/analyse.ts';
import type { Scan } from './statement/scan.ts';
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
  readonly statement: () => Statement;
}

export interface IndexedClaim {
  readonly pack: Pack;
  readonly claim: Claim;
  readonly evidence: readonly IndexedEvidence[];
  /** How many claims the busiest of its sources backs, itself included. */
  readonly siblings: () => number;
}

/** All packs made ready for retrieval and judging. */
export interface PackIndex {
  readonly sources: readonly IndexedSource[];
  readonly claims: readonly IndexedClaim[];
  readonly claimIndex: ClaimIndex;
}

/** Scans and indexes everything the packs say; their statements are analysed when they are first needed. */
export function createPackIndex(packs: readonly Pack[], scan: (text: string) => Scan, language: Language): PackIndex {
  const sources = indexSources(packs);
  const claims: IndexedClaim[] = [];
  const statements: IndexedStatement[] = [];
  const backed = new Map<IndexedSource, number>();
  for (const pack of packs) {
    for (const claim of pack.claims) {
      const number = claims.length;
      const index = (
        sort: IndexedStatement['sort'],
        text: string,
        day: CalendarDay | null,
        before = '',
      ): IndexedStatement => {
        const statement = once(() => analyse(scan(text), day, language, before === '' ? [] : scan(before).names));
        const indexed = { claim: number, sort, text, statement };
        statements.push(indexed);
        return indexed;
      };
      const evidence = claim.evidence.flatMap((piece): IndexedEvidence[] => {
        const source = sources.find((candidate) => candidate.pack === pack && candidate.source.id === piece.source);
        if (source === undefined) return [];
        const before = contextBefore(source.source, piece.start);
        const sort = piece.stance === 'conflicts' ? 'denial' : 'quote';
        return [{ evidence: piece, source, statement: index(sort, piece.exact, source.published, before).statement }];
      });
      // A claim's own words are read by the date of its first source.
      const day = evidence[0]?.source.published ?? null;
      const isQuote = claim.evidence.some(({ exact }) => exact === claim.text);
      for (const text of isQuote ? claim.wordings : [claim.text, ...claim.wordings]) index('wording', text, day);
      for (const text of claim.foils) index('foil', text, day);
      for (const source of new Set(evidence.map((piece) => piece.source))) {
        backed.set(source, (backed.get(source) ?? 0) + 1);
      }
      const siblings = (): number => Math.max(1, ...evidence.map(({ source }) => backed.get(source) ?? 0));
      claims.push({ pack, claim, evidence, siblings });
    }
  }
  return { sources, claims, claimIndex: createClaimIndex(statements, scan, language.english) };
}

/** How far back a pronoun may refer: about two sentences. */
const CONTEXT = 300;

/** What a reader has in mind at this place of a source: its title and the words just before. */
function contextBefore({ title, text }: Source, start: number): string {
  const isTitled = start > 0 || !text.startsWith(title);
  return `${isTitled ? title : ''}\n${text.slice(Math.max(0, start - CONTEXT), start)}`.trim();
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
