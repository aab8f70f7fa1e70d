import { type ReadonlySignal, signal } from '@preact/signals';
import { SETTINGS_KEY } from '../../messaging/default-settings.ts';
import { MUTES_KEY } from '../../messaging/mutes.ts';
import type { ReportView } from '../../messaging/protocol.ts';
import { reportKey } from '../../messaging/session-keys.ts';
import type { Background } from '../services/background.ts';
import { findCurrentTab, followTab } from '../services/current-tab.ts';
import { watchLocal, watchSession } from '../services/watch-storage.ts';
import { coalesce } from './coalesce.ts';
import { keepSame } from './same-findings.ts';

/** What a surface knows of the page in front. */
export interface PageStore {
  readonly tab: ReadonlySignal<number | null>;
  readonly window: ReadonlySignal<number | null>;
  /** Null until the background has answered for the first time. */
  readonly report: ReadonlySignal<ReportView | null>;
  /** The background did not answer the last question. */
  readonly unreachable: ReadonlySignal<boolean>;
  /** Asks the background again. Never rejects. */
  refresh(): Promise<void>;
}

/** A store that follows the tab in front and its report until the signal aborts. */
export function createPageStore(background: Background, stop: AbortSignal): PageStore {
  const tab = signal<number | null>(null);
  const window = signal<number | null>(null);
  const report = signal<ReportView | null>(null);
  const unreachable = signal(false);

  const refresh = coalesce(async () => {
    const asked = tab.value;
    if (asked === null) return;
    try {
      const answer = await background.getReport({ tab: asked });
      if (tab.value === asked) {
        report.value = { ...answer, findings: keepSame(report.value?.findings ?? [], answer.findings) };
      }
      unreachable.value = false;
    } catch (error) {
      console.error(error);
      unreachable.value = true;
    }
  });

  function show(next: number): void {
    if (tab.value !== next) {
      tab.value = next;
      report.value = null;
    }
    void refresh();
  }

  async function start(): Promise<void> {
    const current = await findCurrentTab();
    window.value = current.window;
    followTab(current.window, show, stop);
    watchSession((key) => {
      if (tab.value !== null && key === reportKey(tab.value)) void refresh();
    }, stop);
    // What the reader wants to see of it may change elsewhere: in the options, or by a mute in another window.
    watchLocal((key) => {
      if (key === SETTINGS_KEY || key === MUTES_KEY) void refresh();
    }, stop);
    if (current.tab !== null) show(current.tab);
  }

  start().catch((error: unknown) => {
    console.error(error);
    unreachable.value = true;
  });
  return { tab, window, report, unreachable, refresh };
}
