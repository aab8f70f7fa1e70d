import { askBackground, type Unanswered } from '../../messaging/ask-background.ts';
import type { ArticleDescription, FindingId, ReadFailure } from '../../messaging/protocol.ts';
import { type Article, readBlocks } from '../../reading/read-article.ts';
import type { ReadCache } from '../../reading/read-cache.ts';
import type { Painter } from '../highlights/painter.ts';
import { runInSlices } from '../lifecycle/slices.ts';
import { makeArticleId } from './article-id.ts';
import { nextBatch } from './batches.ts';
import { BlockRegister } from './block-register.ts';
import { type ChangeWatcher, watchChanges } from './change-watcher.ts';
import { PaintedFindings } from './painted-findings.ts';
import { RenderedBlocks } from './rendered-blocks.ts';

/** Why a session is over. `left`: the page shows something else now; `gone`: the extension is; the rest is a refusal. */
export type SessionEnd = { readonly kind: 'left' } | ReadFailure | Unanswered;

// Pauses before paragraphs that got no answer are sent again, in milliseconds; after the last the next change of the page sends them.
const PAUSES_BEFORE_SENDING_AGAIN = [500, 2_000, 8_000];

// Below this share of its paragraphs an article is another one, in the same place.
const SAME_ARTICLE = 0.2;

/** One article being read: sends its paragraphs, paints the findings, and keeps up with the page until the signal aborts. */
export class ArticleSession {
  readonly article: Article;
  readonly #id = makeArticleId();
  readonly #register = new BlockRegister();
  readonly #findings = new PaintedFindings();
  readonly #painter: Painter;
  readonly #cache: ReadCache;
  readonly #signal: AbortSignal;
  readonly #rendered: RenderedBlocks;
  readonly #ended: (why: SessionEnd) => void;
  #watcher: ChangeWatcher | null = null;
  #shadowRoots: readonly ShadowRoot[];
  #sentOrder = '';
  #sending = false;
  #unanswered = 0;
  #reading = false;
  #readAgain = false;

  /** The cache knows what the article was read from; the session tells it what changes. */
  constructor(
    article: Article,
    cache: ReadCache,
    painter: Painter,
    ended: (why: SessionEnd) => void,
    signal: AbortSignal,
  ) {
    this.article = article;
    this.#cache = cache;
    this.#painter = painter;
    this.#ended = ended;
    this.#signal = signal;
    this.#shadowRoots = article.shadowRoots;
    this.#rendered = new RenderedBlocks(() => void this.readChanges(), signal);
    this.#register.update(this.#rendered.of(article.blocks));
    signal.addEventListener('abort', () => void askBackground('endArticle', { article: this.#id }), { once: true });
  }

  get id(): ArticleDescription['article'] {
    return this.#id;
  }

  get shadowRoots(): readonly ShadowRoot[] {
    return this.#shadowRoots;
  }

  /** Begins, or begins anew where the background has forgotten the article. Resolves when everything has been read. */
  async start(): Promise<void> {
    this.#watcher ??= watchChanges(this.article.root, this.#cache, () => void this.readChanges(), this.#signal);
    this.#watcher.watch(this.#shadowRoots);
    // The background takes messages of a page in turn: the first paragraphs need not wait for the answer.
    await this.#send(this.#introduce());
  }

  /** Has every paragraph judged again: packs or settings have changed, or the page was away. */
  async restart(): Promise<void> {
    this.#register.forgetSent();
    await this.start();
  }

  /** Reads the page again and sends what has changed. */
  async readChanges(): Promise<void> {
    this.#readAgain = true;
    if (this.#reading) return;
    this.#reading = true;
    while (this.#readAgain && !this.#signal.aborted) {
      this.#readAgain = false;
      await this.#readOnce();
    }
    this.#reading = false;
  }

  #place(): void {
    this.#painter.paint(this.#findings.place(this.#register.order, this.#register.blocks));
  }

  async #readOnce(): Promise<void> {
    const { root, kept } = this.article;
    if (!root.isConnected) {
      this.#ended({ kind: 'left' });
      return;
    }
    const read = await runInSlices(readBlocks(root, this.#cache, kept), this.#signal);
    if (read === null || this.#signal.aborted) return;
    const { blocks } = read.value;
    const shown = this.#rendered.of(blocks);
    const { changed, retained, order } = this.#register.update(shown);
    this.#shadowRoots = read.value.shadowRoots;
    this.#watcher?.watch(this.#shadowRoots);
    // What is merely hidden may be shown again.
    if (retained < SAME_ARTICLE && shown.length === blocks.length) {
      this.#ended({ kind: 'left' });
      return;
    }
    this.#place();
    const isNew = changed.length > 0 || order.join() !== this.#sentOrder;
    this.#watcher?.found(isNew);
    if (isNew) await this.#send();
  }

  /** Tells the background of the article; false if it will not have it. */
  async #introduce(): Promise<boolean> {
    const { metadata } = this.article;
    const started = await askBackground('startArticle', {
      article: this.#id,
      url: metadata.url ?? location.href,
      title: metadata.title ?? document.title,
      byline: metadata.byline,
      publisher: metadata.publisher,
      published: metadata.published,
      language: metadata.language,
    });
    if (this.#signal.aborted) return false;
    if (started.ok) this.#painter.setLook(started.value.look);
    else this.#ended(started.failure);
    return started.ok;
  }

  /** `introduced`: the background is being told of the article, and may not have it. */
  async #send(introduced: Promise<boolean> = Promise.resolve(true)): Promise<void> {
    if (this.#sending) {
      await introduced;
      return;
    }
    this.#sending = true;
    let startedAgain = false;
    for (let isFirst = true; !this.#signal.aborted; isFirst = false) {
      const unsent = this.#register.unsent();
      const { order } = this.#register;
      if (unsent.length === 0 && order.join() === this.#sentOrder) break;
      const blocks = nextBatch(unsent, isFirst && this.#sentOrder === '');
      const more = blocks.length < unsent.length;
      const reply = await askBackground('readBlocks', { article: this.#id, blocks, order, more });
      if (!(await introduced) || this.#signal.aborted) break;
      if (reply.ok) {
        this.#unanswered = 0;
        this.#register.markSent(blocks);
        this.#sentOrder = order.join();
        this.#findings.take(blocks, reply.value);
        this.#place();
      } else if (reply.failure.kind === 'unknown-article' && !startedAgain) {
        startedAgain = true;
        this.#register.forgetSent();
        this.#sentOrder = '';
        if (!(await this.#introduce())) break;
      } else {
        this.#refused(reply.failure);
        break;
      }
    }
    this.#sending = false;
  }

  /** What was not sent stays unsent, to be sent again, unless the refusal is for good. */
  #refused(failure: ReadFailure | Unanswered): void {
    if (failure.kind === 'no-answer') this.#sendLater();
    if (failure.kind === 'gone' || failure.kind === 'off' || failure.kind === 'unsupported-language')
      this.#ended(failure);
  }

  /** The background was stopped over it more than once, or is too busy: on a page that never changes nothing else would ask again. */
  #sendLater(): void {
    const pause = PAUSES_BEFORE_SENDING_AGAIN[this.#unanswered];
    if (pause === undefined) return;
    this.#unanswered += 1;
    const timer = setTimeout(() => void this.#send(), pause);
    this.#signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  /** The Ranges of a finding as they stand now; null if it is not in the page any more. */
  rangesOf(finding: FindingId): readonly Range[] | null {
    return this.#painter.placed.find((placed) => placed.finding === finding)?.ranges ?? null;
  }
}
