import { effect, type Signal, signal } from '@preact/signals';
import type { FindingId } from '../../messaging/protocol.ts';
import { hoveredFindingKey, pendingClaimKey, shownFindingKey } from '../../messaging/session-keys.ts';
import type { Background } from '../../ui/services/background.ts';
import { findingFrom, isWaiting, readPendingText, takeShownFinding } from '../../ui/services/session.ts';
import { watchSession } from '../../ui/services/watch-storage.ts';
import { coalesce } from '../../ui/store/coalesce.ts';
import { createPageStore, type PageStore } from '../../ui/store/page.ts';
import { type ClaimStore, createClaimStore } from './claim.ts';
import { createFeedbackStore, type FeedbackStore } from './feedback.ts';
import { createFindingsStore, type FindingsStore, NO_FILTER } from './findings.ts';

export const VIEWS = ['page', 'check', 'sources'] as const;
export type View = (typeof VIEWS)[number];

export interface SidebarStore {
  readonly background: Background;
  readonly page: PageStore;
  readonly findings: FindingsStore;
  readonly claim: ClaimStore;
  readonly feedback: FeedbackStore;
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
  const feedback = createFeedbackStore(background, () => {
    void page.refresh();
    void claim.repeat(page.tab.value);
  });
  const takePending = coalesce(async () => {
    const window = page.window.value;
    if (window === null) return;
    const text = await readPendingText(window);
    if (text === null) return;
    view.value = 'check';
    await claim.takePending(window, text);
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
    if (page.tab.value !== null && key === hoveredFindingKey(page.tab.value)) {
      findings.pointed.value = findingFrom(value);
    }
  }, stop);

  // What was asked for before this sidebar was there.
  const forget = [
    effect(() => {
      if (page.window.value !== null) void takePending();
    }),
    effect(() => {
      findings.selected.value = null;
      findings.pointed.value = null;
      wanted.value = null;
      if (page.tab.value !== null) void takeShownFinding(page.tab.value).then(want);
    }),
  ];
  stop.addEventListener('abort', () => {
    for (const end of forget) end();
  });
  return { background, page, findings, claim, feedback, view, wanted };
}
