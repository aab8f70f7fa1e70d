import type { Span } from '../pack/types.ts';
import { endsNounPhrase } from './counted-noun.ts';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { CUES, type NegationCue, type NegationKind, PARTICLES } from './negation-cues.ts';
import { SCALES, SMALL_NUMBERS, TENS } from './number-words.ts';
import { startsWith } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A word that turns what follows (or, for some, what stands before) into its opposite. A contrast denies its scope alone. */
export interface Negation extends Span {
  readonly kind: NegationKind;
  /** Token indexes of what is denied: from, to (exclusive). */
  readonly from: number;
  readonly to: number;
}

const SCOPE_WORDS = 9;
/** How many words a verb's object may have before the particle. */
const OBJECT_WORDS = 3;

/** Everything in a sentence that denies, with what it denies: up to the clause's end, at most nine words on. */
export function findNegations(tokens: readonly Token[]): Negation[] {
  const found: Negation[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    const phrase = CUES.get(token.lower)?.find(({ words }) => startsWith(tokens, at, words));
    if (phrase === undefined) {
      const around = aroundObject(tokens, at);
      const compound = token.lower === 'non' && tokens[at + 1]?.text === '-' ? at + 3 : null;
      if (around !== null) found.push({ ...spanOf(token), kind: 'verb', from: at + 1, to: around });
      if (compound !== null) found.push({ ...spanOf(token), kind: 'grammar', from: at + 2, to: compound });
      continue;
    }
    const next = at + phrase.words.length;
    const last = tokens[next - 1] ?? token;
    if (phrase.meaning !== null && !isHarmlessHere(tokens, at, next, phrase.meaning)) {
      const from = phrase.meaning.backwards ? clauseStart(tokens, at) : next;
      const to = scopeEnd(tokens, next, allowsPast(tokens, at));
      found.push({ kind: phrase.meaning.kind, start: token.start, end: last.end, from, to });
    }
    at = next - 1;
  }
  return found;
}

function spanOf({ start, end }: Token): Span {
  return { start, end };
}

/** What never before was so, or so much more, is so now; "never has it been as cold" says that it is. */
const UNMATCHED = /^(?:so|such|as|more|less|fewer|\p{L}{3,}er)$/u;
const AUXILIARY = /^(?:has|have|had|did|do|does|was|were|is|are)$/;

/** "No. 5" is a number; what did not happen until Thursday happened then; "never before was it so cold" says it is cold. */
function isHarmlessHere(tokens: readonly Token[], at: number, next: number, { kind }: NegationCue): boolean {
  if (kind !== 'grammar') return false;
  if (tokens[at]?.lower === 'no' && tokens[next]?.text === '.' && tokens[next + 1]?.kind === 'number') return true;
  const isFirst =
    tokens[at]?.lower === 'never' && (tokens[next]?.lower === 'before' || AUXILIARY.test(tokens[next]?.lower ?? ''));
  for (let ahead = next; ahead < scopeEnd(tokens, next, true) + 1; ahead += 1) {
    if (isFirst && UNMATCHED.test(tokens[ahead]?.lower ?? '')) return true;
    if (/^(?:until|till)$/.test(tokens[ahead]?.lower ?? '')) return true;
  }
  return false;
}

/** The index of the particle behind a verb's object, where the phrase ends with it; null if there is none. */
function aroundObject(tokens: readonly Token[], at: number): number | null {
  for (const { words } of PARTICLES.get(tokens[at]?.lower ?? '') ?? []) {
    for (let ahead = at + 2; ahead <= at + 1 + OBJECT_WORDS; ahead += 1) {
      if (tokens[ahead - 1]?.kind === 'symbol') break;
      if (tokens[ahead]?.lower !== words[1]) continue;
      const after = tokens[ahead + 1];
      if (after === undefined || after.kind === 'symbol' || endsNounPhrase(after.lower)) return ahead;
    }
  }
  return null;
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < SCOPE_WORDS && tokens[from - 1]?.kind !== 'symbol') from -= 1;
  return from;
}

/** "Has not signed and ratified": the denied verb is itself a participle, so another one may go on. */
function allowsPast(tokens: readonly Token[], at: number): boolean {
  return /^(?:has|have|had|was|were|is|are|be|been)$/.test(tokens[at - 1]?.lower ?? '');
}

const ENDS_SCOPE = new Set('but although though because while whereas until till unless except nor'.split(' '));
/** Behind "and" they begin a clause of its own. */
const BEGINS_CLAUSE = new Set(
  (
    'he she it they we you i there who was were is are has have had will would did does do can could then instead later also so ' +
    'no not never nobody none neither'
  ).split(' '),
);

/** Numbers have many notations: what they are written with counts for no word of a scope. */
const OF_NUMBERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...['percent', 'per', 'cent', 'pc', 'dollars', 'bn'],
]);

function scopeEnd(tokens: readonly Token[], from: number, mayBePast: boolean): number {
  let words = 0;
  let at = from;
  for (; at < tokens.length && words < SCOPE_WORDS; at += 1) {
    const token = tokens[at];
    if (token === undefined || ENDS_SCOPE.has(token.lower)) break;
    if (token.kind === 'symbol' && /[;:.!?–—]/u.test(token.text)) break;
    if (token.kind === 'symbol' && token.text === ',' && words > 0) break;
    if (token.lower === 'and' && words > 0 && beginsClause(tokens[at + 1], mayBePast)) break;
    if (token.kind === 'word' && !OF_NUMBERS.has(token.lower)) words += 1;
  }
  return at;
}

function beginsClause(token: Token | undefined, mayBePast: boolean): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  if (BEGINS_CLAUSE.has(token.lower)) return true;
  const isPast = (token.lower.endsWith('ed') && token.lower.length > 4) || IRREGULAR_FORMS.has(token.lower);
  return isPast && !mayBePast;
}
