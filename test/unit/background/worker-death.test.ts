import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportView } from '../../../src/messaging/protocol.ts';
import type { FakeBrowser } from '../../fakes/fake-browser.ts';
import { type FakeWorker, startWorker } from '../../fakes/fake-worker.ts';
import {
  articleId,
  block,
  blocks,
  browserWithPage,
  description,
  FALSE_SENTENCE,
  OTHER_SENTENCE,
  TAB,
  TRUE_SENTENCE,
} from './page.ts';

type Step = (worker: FakeWorker) => Promise<unknown>;

/** What happens on a page, one message after another. */
const STEPS: readonly Step[] = [
  (worker) => worker.fromPage(TAB, 'pageIsOnTopic'),
  (worker) => worker.fromPage(TAB, 'startArticle', description()),
  (worker) =>
    worker.fromPage(
      TAB,
      'readBlocks',
      blocks([block('p0', TRUE_SENTENCE), block('p1', FALSE_SENTENCE)], { more: true }),
    ),
  (worker) =>
    worker.fromPage(
      TAB,
      'readBlocks',
      blocks([block('p2', `${OTHER_SENTENCE} ${FALSE_SENTENCE}`)], {
        order: ['p0', 'p1', 'p2'].map((id) => block(id, '').id),
      }),
    ),
  (worker) => worker.fromSidebar('setSite', { host: 'elsewhere.example', reading: 'off' }),
];

async function reportAfter(steps: readonly Step[], dies: (step: number) => boolean): Promise<ReportView> {
  const browser = browserWithPage();
  let worker = await startWorker(browser);
  for (const [index, step] of steps.entries()) {
    await step(worker);
    if (!dies(index)) continue;
    worker.kill();
    worker = await startWorker(browser);
  }
  return worker.fromSidebar('getReport', { tab: TAB });
}

describe('a worker that is stopped', () => {
  it('between any two messages loses nothing', async () => {
    const expected = await reportAfter(STEPS, () => false);
    expect(expected.counts).toEqual({ corroborates: 1, conflicts: 2, disputed: 0 });
    for (const death of STEPS.keys()) {
      expect(await reportAfter(STEPS, (step) => step === death)).toEqual(expected);
    }
    expect(await reportAfter(STEPS, () => true)).toEqual(expected);
  });

  it('in the middle of a message loses nothing once the message is sent again', async () => {
    const expected = await reportAfter(STEPS, () => false);
    await fc.assert(
      fc.asyncProperty(fc.nat(STEPS.length - 1), fc.nat(60), async (interrupted, moments) => {
        const browser = browserWithPage();
        let worker = await startWorker(browser);
        for (const [index, step] of STEPS.entries()) {
          if (index === interrupted) {
            void step(worker);
            await turns(moments);
            worker.kill();
            worker = await startWorker(browser);
          }
          await step(worker);
        }
        expect(await worker.fromSidebar('getReport', { tab: TAB })).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('explains a finding that another worker found', async () => {
    const browser: FakeBrowser = browserWithPage();
    const first = await startWorker(browser);
    await first.fromPage(TAB, 'startArticle', description());
    const reply = await first.fromPage(TAB, 'readBlocks', blocks([block('p0', FALSE_SENTENCE)]));
    const finding = reply.ok ? reply.value[0]?.finding : undefined;
    if (finding === undefined) throw new Error('nothing was found');
    first.kill();
    const second = await startWorker(browser);
    expect(await second.fromPage(TAB, 'explain', { article: articleId('article-1'), finding })).toMatchObject({
      ok: true,
      value: { finding, stance: 'conflicts' },
    });
  });
});

/** Lets this many microtasks pass: the worker gets so far and no further. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
}
