import type { Page } from 'puppeteer';

/** An event of Chromium's trace: microseconds. https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread: what other programs take of the processor is not in it. */
  readonly tdur?: number;
  readonly tid: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly fileName?: string };
    readonly worldName?: string;
  };
}

export interface ScriptTrace {
  /** Processor time of the main thread in milliseconds: compiling, running, callbacks. */
  readonly total: number;
  /** Processor time of the longest task of the main thread that the script had a part in, in milliseconds. */
  readonly longestTask: number;
  /** Layouts and style recalculations that happened inside of the script. */
  readonly layouts: number;
}

const CATEGORIES = ['devtools.timeline', 'toplevel', 'v8', 'disabled-by-default-v8.compile'];

function isTraceEvent(value: unknown): value is TraceEvent {
  return typeof value === 'object' && value !== null && 'name' in value && 'ts' in value && 'tid' in value;
}

function eventsOf(trace: Uint8Array | undefined): TraceEvent[] {
  const parsed: unknown = JSON.parse(new TextDecoder().decode(trace));
  if (typeof parsed !== 'object' || parsed === null || !('traceEvents' in parsed)) throw new Error('not a trace');
  return Array.isArray(parsed.traceEvents) ? parsed.traceEvents.filter(isTraceEvent) : [];
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  return outer.tid === inner.tid && inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);
}

/**
 * Traces the page during the work, and says what the extension's scripts took of its main thread. The page must run no
 * script of its own: what is done after a promise has no address in the trace.
 */
export async function traceScripts(page: Page, work: () => Promise<void>): Promise<ScriptTrace> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const events = eventsOf(await page.tracing.stop());
  const isOurs = ({ name, args }: TraceEvent): boolean =>
    (args?.data?.url ?? '').startsWith('chrome-extension:') ||
    args?.worldName === 'Second Source' ||
    name === 'BlinkScheduler_PerformMicrotaskCheckpoint';
  const marked = events.find(({ args }) => args?.worldName === 'Second Source');
  const ours = events.filter((event) => event.tid === marked?.tid && event.tdur !== undefined && isOurs(event));
  // A callback within another is counted with it.
  const outermost = ours.filter((event) => !ours.some((other) => other !== event && contains(other, event)));
  const tasks = events.filter(({ name, tdur }) => /RunTask$/.test(name) && tdur !== undefined);
  const withOurs = tasks.filter((task) => outermost.some((event) => contains(task, event)));
  const layouts = events.filter(
    (event) => /^(?:Layout|UpdateLayoutTree)$/.test(event.name) && outermost.some((outer) => contains(outer, event)),
  );
  return {
    total: outermost.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000,
    longestTask: Math.max(0, ...withOurs.map(({ tdur = 0 }) => tdur)) / 1000,
    layouts: layouts.length,
  };
}
