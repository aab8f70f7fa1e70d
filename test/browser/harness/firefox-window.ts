import { writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer';
import { asExpression } from './as-expression.ts';

/** In milliseconds; longer than anything the extension's own pages wait for. */
const ANSWER_TIME_LIMIT = 35_000;

/** A connection that speaks WebDriver BiDi, with the commands that puppeteer's types do not list. */
interface BidiConnection {
  send(command: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/**
 * Firefox's own window: `-remote-allow-system-access` lets a test run code there with the browser's rights, and from there
 * in the extension's documents, in popups and sidebars too, which WebDriver does not list.
 */
export class FirefoxWindow {
  readonly #connection: BidiConnection;
  readonly #context: string;

  private constructor(connection: BidiConnection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  static async find(browser: Browser): Promise<FirefoxWindow> {
    const connection = connectionOf(browser);
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = firstContext(result);
    return new FirefoxWindow(connection, context);
  }

  /** The value of an expression in the browser's window; it comes back as JSON. */
  async evaluateExpression<Value>(expression: string): Promise<Value> {
    return await this.#run(expression);
  }

  /**
   * Runs a function in a document of the extension as a script of that document would run, with a gesture at hand.
   * `browserElement` is an expression for the `<browser>` that shows it.
   */
  evaluateIn<Args extends readonly unknown[], Value>(
    browserElement: string,
    run: (...args: Args) => Value,
    args: Args,
  ): Promise<Awaited<Value>> {
    return this.#runIn(browserElement, inDocument(asExpression(run, args)));
  }

  /** The value of an expression evaluated with the browser's rights beside a document, whose window is `content`. */
  evaluateBeside<Value>(browserElement: string, expression: string): Promise<Value> {
    return this.#runIn(browserElement, `JSON.stringify(${expression})`);
  }

  async #runIn(browserElement: string, expression: string) {
    const reply: { value?: string; error?: string } = await this.#run(`new Promise((resolve, reject) => {
      const element = ${browserElement};
      if (!element) return reject(new Error('no such document is open'));
      // A document that is just moving to another process never answers; whoever asks may ask again.
      const timer = setTimeout(() => reject(new Error('no answer from the document')), ${ANSWER_TIME_LIMIT});
      const receive = ({ data }) => {
        clearTimeout(timer);
        element.messageManager.removeMessageListener('second-source-test', receive);
        resolve(data);
      };
      element.messageManager.addMessageListener('second-source-test', receive);
      element.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + ${JSON.stringify(
        encodeURIComponent(frameScript(expression)),
      )}, false);
    })`);
    if (reply.error !== undefined) throw new Error(reply.error);
    return reply.value === undefined ? JSON.parse('null') : JSON.parse(reply.value);
  }

  /** Writes what the browsing context shows; `context` is an expression for it. */
  async screenshot(context: string, path: string): Promise<void> {
    const url: string = await this.#run(`(async () => {
      const picture = await ${context}.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d').drawImage(picture, 0, 0);
      return canvas.toDataURL('image/png');
    })()`);
    await writeFile(path, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  }

  async #run(promise: string) {
    const { result } = await this.#connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${promise})) ?? 'null')()`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    return JSON.parse(textOf(result));
  }
}

/** Code that evaluates the expression (a promise of JSON) beside the document, and sends the outcome to the window. */
function frameScript(expression: string): string {
  return `(async () => {
    try {
      sendAsyncMessage('second-source-test', { value: await (${expression}) });
    } catch (error) {
      sendAsyncMessage('second-source-test', { error: String(error) + String(error?.stack ?? '') });
    }
  })();`;
}

/** Evaluates the expression in the document's own world, so that it may call `browser` and read what the reader sees. */
function inDocument(expression: string): string {
  const code = `(async () => JSON.stringify(await (${expression})))()`;
  return `(() => {
    const gesture = content.windowUtils.setHandlingUserInput(true);
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const outcome = Cu.evalInSandbox(${JSON.stringify(code)}, sandbox);
    gesture.destruct();
    return outcome;
  })()`;
}

function connectionOf(browser: Browser): BidiConnection {
  const connection: unknown = 'connection' in browser ? browser.connection : undefined;
  if (!isConnection(connection)) throw new Error('this puppeteer does not hand out its WebDriver BiDi connection');
  return connection;
}

function isConnection(value: unknown): value is BidiConnection {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}

function firstContext(tree: unknown): string {
  const contexts: unknown = isRecord(tree) ? tree.contexts : undefined;
  const first: unknown = Array.isArray(contexts) ? contexts[0] : undefined;
  const id: unknown = isRecord(first) ? first.context : undefined;
  if (typeof id !== 'string') throw new Error('Firefox shows no window of its own');
  return id;
}

function textOf(answer: unknown): string {
  const result: unknown = isRecord(answer) ? answer.result : undefined;
  const value: unknown = isRecord(result) ? result.value : undefined;
  if (typeof value === 'string') return value;
  const details: unknown = isRecord(answer) ? answer.exceptionDetails : undefined;
  throw new Error(`in Firefox's window: ${isRecord(details) ? String(details.text) : JSON.stringify(answer)}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
