import { createGrammar } from '../../../../src/core/grammar/grammar.ts';
import { createAligner } from '../../../../src/core/judge/align.ts';
import type { Alignment } from '../../../../src/core/judge/alignment.ts';
import { createOpposites, type Opposites } from '../../../../src/core/judge/opposites.ts';
import { createTermMemory } from '../../../../src/core/judge/term-memory.ts';
import { createEnglish } from '../../../../src/core/knowledge/english.ts';
import { createGazetteer, createNameIndex, type NameIndex } from '../../../../src/core/names/name-index.ts';
import type { Name } from '../../../../src/core/pack/types.ts';
import { analyse } from '../../../../src/core/statement/analyse.ts';
import { createScanner } from '../../../../src/core/statement/scan.ts';
import { readEnglish, readGrammar } from '../../knowledge.ts';

/** People and places of no pack, so that what is tested is knowledge of language alone. */
const NAMES: readonly Name[] = [
  { id: 'brand', kind: 'person', forms: ['Ella Brand', 'Brand', 'the Freedonian premier'] },
  { id: 'stone', kind: 'person', forms: ['Hugo Stone', 'Stone'] },
  { id: 'marsh', kind: 'person', forms: ['Ivo Marsh', 'Marsh'] },
  { id: 'bank', kind: 'body', forms: ['the central bank'] },
];

const english = createEnglish(readEnglish());
const language = { english, grammar: createGrammar(readGrammar()) };

export const names: NameIndex = createNameIndex(NAMES, createGazetteer(english.places));
export const opposites: Opposites = createOpposites(english);

const scan = createScanner(english, names, null);
export const memoryOf = createTermMemory(english, names, opposites);
const aligner = createAligner(memoryOf);

/** The two statements beside one another, both read as of 28 October 2025. */
export function aligned(page: string, source: string): Alignment {
  const day = { year: 2025, month: 10, day: 28 };
  return aligner.align(analyse(scan(page), day, language), analyse(scan(source), day, language));
}

/** The words behind the spans of the pairs, for tables of expectations. */
export function wordsOf(
  alignment: Alignment,
  pairs: readonly { page: { start: number; end: number } | null; source: { start: number; end: number } | null }[],
): [string | null, string | null][] {
  return pairs.map(({ page, source }) => [
    page === null ? null : alignment.page.text.slice(page.start, page.end),
    source === null ? null : alignment.source.text.slice(source.start, source.end),
  ]);
}
