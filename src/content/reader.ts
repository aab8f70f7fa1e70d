/**
 * The reader: injected where the gate, or the reader of the news, says so. Finds the article, has its paragraphs judged,
 * paints what is found and keeps up with the page.
 */
import { askBackground, isExtensionAlive } from '../messaging/ask-background.ts';
import { failed, succeeded } from '../messaging/result.ts';
import { type FoundArticle, findArticle } from './article/find-article.ts';
import { askReadability } from './article/second-opinion.ts';
import { ArticleSession, type SessionEnd } from './article/session.ts';
import type { ArticleContext, Orders } from './features/feature.ts';
import { FEATURES } from './features/index.ts';
import { findingAt } from './highlights/hit-test.ts';
import { Painter } from './highlights/painter.ts';
import { watchLateContent } from './lifecycle/late-content.ts';
import { nextTurn } from './lifecycle/next-turn.ts';
import { onPageMoves } from './lifecycle/page-moves.ts';
import { startScriptScope } from './lifecycle/script-scope.ts';
import { sharedWorld } from './lifecycle/shared-world.ts';
import { whenVisible } from './lifecycle/visible.ts';
import { obey } from './orders.ts';

interface Reading {
  readonly session: ArticleSession;
  readonly painter: Painter;
  readonly scope: AbortController;
}

const { signal: scriptSignal, end: endScript } = startScriptScope('reader');
const address = location.href;
const orders: Orders = {};
let reading: Reading | null = null;
let search: AbortController | null = null;

function endReading(): void {
  reading?.scope.abort();
  reading = null;
}

function onSessionEnd(why: SessionEnd): void {
  if (why.kind === 'gone') {
    endScript();
    return;
  }
  endReading();
  if (why.kind !== 'left') return;
  // The gate decides whether what the page shows now is on topic. Without a gate only this page was asked for.
  const { reconsider } = sharedWorld();
  if (reconsider) reconsider();
  else if (location.href === address) lookForArticle();
}

function contextOf({ session, painter }: Reading): ArticleContext {
  return {
    article: session.article,
    orders,
    findings: () => painter.placed,
    findingAt: (point) => {
      const finding = findingAt(painter, point, session.shadowRoots);
      return painter.placed.find((placed) => placed.finding === finding) ?? null;
    },
    explain: (finding) => askBackground('explain', { article: session.id, finding }),
    showInSidebar: (finding) => askBackground('showInSidebar', { finding }),
    flash: (ranges) => painter.reveal(ranges),
    checkUp: () => {
      if (isExtensionAlive()) painter.restore();
      else endScript();
    },
  };
}

function startReading({ article, cache, changedMeanwhile }: FoundArticle): void {
  const scope = new AbortController();
  const signal = AbortSignal.any([scope.signal, scriptSignal]);
  // Until the background says how to paint, nothing is painted: it answers before the first finding comes.
  const painter = new Painter({ corroborates: 'off', conflicts: 'off' }, signal);
  const session = new ArticleSession(article, cache, painter, onSessionEnd, signal);
  reading = { session, painter, scope };
  const context = contextOf(reading);
  for (const feature of FEATURES) if (feature.appliesTo(article)) feature.start(context, signal);
  void session.start();
  if (changedMeanwhile) void session.readChanges();
}

/** One search for an article; true if there is nothing more to look for. */
async function searchOnce(signal: AbortSignal): Promise<boolean> {
  await whenVisible(signal);
  // This script has only just been loaded, which took a task by itself.
  await nextTurn();
  if (signal.aborted) return true;
  const found = await findArticle(askReadability, signal);
  if (found === null || signal.aborted) return true;
  if (found.ok) {
    startReading(found.value);
    return true;
  }
  const told = await askBackground('noArticle', { kind: found.failure });
  if (!told.ok && told.failure.kind === 'gone') endScript();
  return signal.aborted;
}

/** Looks for an article unless one is being read; a page that is still being filled is looked at a few times more. */
function lookForArticle(): void {
  if (reading) {
    void reading.session.readChanges();
    return;
  }
  // Only what there is: aborting makes an error, and for its stack this whole script is gone through again.
  search?.abort();
  search = new AbortController();
  const signal = AbortSignal.any([search.signal, scriptSignal]);
  void searchOnce(signal).then((found) => {
    if (!found) watchLateContent(() => searchOnce(signal), signal);
  });
}

scriptSignal.addEventListener('abort', () => {
  endReading();
  if (sharedWorld().lookAgain === lookForArticle) sharedWorld().lookAgain = undefined;
});
sharedWorld().lookAgain = lookForArticle;
onPageMoves(
  {
    navigated: () => void reading?.session.readChanges(),
    restored: () => void reading?.session.restart(),
  },
  scriptSignal,
);
obey(
  {
    revealFinding: ({ finding }) => (orders.reveal?.(finding) ? succeeded(null) : failed('gone')),
    stepFinding: ({ direction }) => (orders.step?.(direction) ? succeeded(null) : failed('gone')),
    stop: () => {
      endScript();
      return succeeded(null);
    },
    lookChanged: (look) => {
      reading?.painter.setLook(look);
      return succeeded(null);
    },
    readAgain: () => {
      if (reading) void reading.session.restart();
      else lookForArticle();
      return succeeded(null);
    },
  },
  scriptSignal,
);
lookForArticle();
