import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { FindingId, FindingView, ReportView } from '../../messaging/protocol.ts';
import { countMarks, type Mark } from '../../ui/mark.ts';
import { type Filter, filterFindings } from '../filter-findings.ts';
import { createSearch } from '../search-findings.ts';

export interface FindingsStore {
  readonly filter: Signal<Filter>;
  readonly all: ReadonlySignal<readonly FindingView[]>;
  readonly counts: ReadonlySignal<Record<Mark, number>>;
  /** What the filter lets through, in reading order. */
  readonly listed: ReadonlySignal<readonly FindingView[]>;
  readonly selected: Signal<FindingId | null>;
  /** The finding whose card the page shows, or showed last. */
  readonly pointed: Signal<FindingId | null>;
}

export const NO_FILTER: Filter = { mark: null, source: null, search: '' };

/** The page's findings, filtered and searched. */
export function createFindingsStore(report: ReadonlySignal<ReportView | null>): FindingsStore {
  const filter = signal<Filter>(NO_FILTER);
  const all = computed(() => report.value?.findings ?? []);
  const search = computed(() => createSearch(all.value));
  return {
    filter,
    all,
    counts: computed(() => countMarks(all.value)),
    listed: computed(() => filterFindings(all.value, filter.value, search.value)),
    selected: signal(null),
    pointed: signal(null),
  };
}
