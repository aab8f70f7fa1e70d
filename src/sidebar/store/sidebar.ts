import { effect, type Signal, signal } from '@preact/signals';
import { type FindingId, pendingClaimKey, shownFindingKey } from '../../messaging/protocol.ts';
import type { Background } from '../../ui/services/background.ts';
import { hasPendingClaim, isWaiting, takeShownFinding, watchSession } from '../../ui/services/session.ts';
import { coalesce } from '../../ui/store/coalesce.ts';
import { createPageStore, type PageStore } from '../../ui/store/page.ts';
import { type ClaimStore, createClaimStore } from './claim.ts';
import { createFindingsStore, type FindingsStore, NO_FILTER } from './findings.ts';

export const VIEWS = ['page', 'check', 'sources'] as const;
export type View = (typeof VIEWS)[number];

export interface SidebarStore {
  readonly background: Background;
  readonly page: PageStore;
  readonly findings: FindingsStore;
  readonly claim: ClaimStore;
  readonly view: Signal<View>;
  /** A finding that page or popup asked to be shown: its card takes the focus as soon as it is there. */
  readonly wanted: Signal<FindingId | null>;
}

/** Everything the sidebar knows, kept up to date until the signal aborts. */
export function createSidebarStore(background: Background, stop: AbortSignal): SidebarStore {
  const page = createPageStore(background, stop);
  const findings = createFindingsStore(page.report);
  const claim = createClaimStore(background);
  const view = signal<View>('page');
  const wanted = signal<FindingId | null>(null);
  const takePending = coalesce(async () => {
    if (page.window.value === null) return;
    view.value = 'check';
    await claim.takePending(page.window.value);
  });

  function want(finding: FindingId | null): void {
    if (finding === null) return;
    findings.filter.value = NO_FILTER;
    view.value = 'page';
    wanted.value = finding;
  }

  watchSession((key, value) => {
    if (page.window.value !== null && key === pendingClaimKey(page.window.value) && isWaiting(value))
      void takePending();
    if (page.tab.value !== null && key === shownFindingKey(page.tab.value) && isWaiting(value)) {
      void takeShownFinding(page.tab.value).then(want);
    }
  }, stop);

  // What was asked for before this sidebar was there.
  const forget = [
    effect(() => {
      if (page.window.value !== null)
        void hasPendingClaim(page.window.value).then((waits) => (waits ? takePending() : undefined));
    }),
    effect(() => {
      findings.selected.value = null;
      wanted.value = null;
      if (page.tab.value !== null) void takeShownFinding(page.tab.value).then(want);
    }),
  ];
  stop.addEventListener('abort', () => {
    for (const end of forget) end();
  });
  return { background, page, findings, claim, view, wanted };
}
