import { readFileSync, writeFileSync } from 'node:fs';
import type { PaintedStance } from '../../../src/messaging/protocol.ts';
import type { Painted } from './painted.ts';

/** What a fixture page says of itself. */
export interface Expected {
  readonly sentences: readonly ExpectedSentence[];
  /** Tempting text that must stay unmarked. */
  readonly mustNot: readonly string[];
  /** Marked with this label or left alone. */
  readonly optional: readonly ExpectedSentence[];
}

interface ExpectedSentence {
  readonly text: string;
  readonly label: PaintedStance;
}

/** How far the engine falls short on a page today, as texts of sentences. */
export interface Shortfall {
  /** Must be highlighted and is not. */
  readonly missed: readonly string[];
  /** Highlighted with the other stance, or highlighted though nothing is to be said of it: `stance: text`. */
  readonly wrong: readonly string[];
}

export function expectedOf(page: string): Expected {
  return JSON.parse(readFileSync(`test/fixtures/pages/${page}.expected.json`, 'utf8'));
}

export function stanceOf({ name }: Painted): PaintedStance {
  return name.includes('conflicts') ? 'conflicts' : 'corroborates';
}

export function shortfallOf(expected: Expected, painted: readonly Painted[]): Shortfall {
  const labels = new Map([...expected.optional, ...expected.sentences].map(({ text, label }) => [plain(text), label]));
  const paintedTexts = new Set(painted.map(({ text }) => text));
  return {
    missed: expected.sentences.map(({ text }) => plain(text)).filter((text) => !paintedTexts.has(text)),
    wrong: painted
      .filter((stretch) => labels.get(stretch.text) !== stanceOf(stretch))
      .map((stretch) => `${stanceOf(stretch)}: ${stretch.text}`),
  };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const COMMITTED = 'test/browser/expected-shortfall.json';

function readCommitted(): Record<string, Shortfall> {
  return JSON.parse(readFileSync(COMMITTED, 'utf8'));
}

/** What is known to be missed on a page. */
export function knownMissed(page: string): readonly string[] {
  return readCommitted()[page]?.missed ?? [];
}

/** The committed shortfall; with UPDATE_SHORTFALL=1 today's is written there first. */
export function committedShortfall(page: string, today: Shortfall): Shortfall | undefined {
  const all = readCommitted();
  if (process.env.UPDATE_SHORTFALL === '1') {
    all[page] = today;
    const sorted = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(COMMITTED, `{\n${sorted.map(([page, shortfall]) => entryOf(page, shortfall)).join(',\n')}\n}\n`);
  }
  return all[page];
}

/** One page as the formatter writes it: a list stands on one line if it fits there. */
function entryOf(page: string, { missed, wrong }: Shortfall): string {
  const list = (name: string, texts: readonly string[]): string => {
    const quoted = texts.map((text) => JSON.stringify(text));
    const line = `    "${name}": [${quoted.join(', ')}]`;
    return line.length < 120 ? line : `    "${name}": [\n      ${quoted.join(',\n      ')}\n    ]`;
  };
  return `  "${page}": {\n${list('missed', missed)},\n${list('wrong', wrong)}\n  }`;
}
