import { setTimeout as pause } from 'node:timers/promises';
import type { ReportView } from '../../../src/messaging/protocol.ts';
import { ask } from '../../browser/harness/ask.ts';
import type { Surface } from '../../browser/harness/types.ts';

/** How long a page may take until it is read, and how long one stays off the topic before that is believed, in ms. */
const READING = 30_000;
const OFF_TOPIC = 3_000;

/** What the extension says of the tab once it has read it: asked from the sidebar, as the sidebar itself asks. */
export async function reportOf(sidebar: Surface, tab: number): Promise<ReportView> {
  const started = Date.now();
  for (;;) {
    const report = await ask(sidebar, 'getReport', { tab });
    const waited = Date.now() - started;
    const mayChange = report.state.kind === 'reading' || waited < OFF_TOPIC;
    if (report.state.kind === 'read' || !mayChange || waited > READING) return report;
    await pause(100);
  }
}
