import type { FindingView } from '../messaging/protocol.ts';
import { type Mark, markOf } from '../ui/mark.ts';

/** Which findings the sidebar lists. Null or empty: all. */
export interface Filter {
  readonly mark: Mark | null;
  /** `pack/source`, as `sourceKey` makes it. */
  readonly source: string | null;
  readonly search: string;
}

/** Finds findings by words, however spelled; gives null for a search without words. */
export type SearchFindings = (search: string) => ReadonlySet<FindingView> | null;

/** The findings that pass every part of the filter, in the order they came. */
export function filterFindings(
  findings: readonly FindingView[],
  filter: Filter,
  search: SearchFindings,
): readonly FindingView[] {
  const found = search(filter.search);
  return findings.filter(
    (finding) =>
      (filter.mark === null || markOf(finding) === filter.mark) &&
      (filter.source === null || finding.evidence.some(({ source }) => sourceKey(source) === filter.source)) &&
      (found === null || found.has(finding)),
  );
}

/** Names a source among those of all packs. */
export function sourceKey(source: { readonly pack: string; readonly id: string }): string {
  return `${source.pack}/${source.id}`;
}
