import { hasCapital } from './capital.ts';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import type { CountedNoun } from './quantity.ts';
import type { Token } from './tokens.ts';

/** Words that end the noun phrase a number begins. */
const ENDS = new Set(
  (
    'around aboard along toward towards inside outside above below beyond upon onto ever yet ' +
    'of in on at by for from to with without as than that which who whom whose this these those the a an and or but nor so yet if when while where ' +
    'after before during since until into over under between among against about through across per via within amid despite near ' +
    'is are was were be been being am has have had do does did will would can could may might must shall should not he she it they ' +
    'we you i his her its their our my your them him us me said says say met meet signed agreed visited arrived took takes made makes came comes went ' +
    'goes got gets gave held left killed died won lost rose fell grew become became remain remained later earlier ago apart away back ' +
    'ahead behind out up down off there here now then also only both each every yesterday today tomorrow however meanwhile'
  ).split(' '),
);
/** Between a number and what it counts: "two of the ships". */
const SKIPPED = new Set('of the these those his her its their our my your'.split(' '));
const UNMARKED_PLURALS = new Set(
  'people men women children police troops personnel staff crew cattle feet aircraft series species headquarters spokesmen lawmen lives'.split(
    ' ',
  ),
);
const NOT_PLURAL = /(?:ss|us|is|ous)$/;
/** Between two adjectives: "seven medium and heavy metals". */
const JOINS = /^(?:and|or|,)$/;
/** Stand for the noun or before it. */
const NO_NOUN = /^(?:more|less|fewer|other|others|another|additional|further|new|old|extra|\S+ed)$/;
const LONGEST_PHRASE = 6;

/** Whether a word ends the noun phrase a number begins. */
export function endsNounPhrase(lower: string): boolean {
  return ENDS.has(lower);
}

/**
 * What a number at `index - 1` counts: of several things the first plural, or the first word in "3 nation tour"; of one thing the
 * last word of its phrase. Null if the text does not say.
 */
export function countedNoun(tokens: readonly Token[], index: number, isPlural: boolean): CountedNoun | null {
  let at = index;
  if (tokens[at]?.lower === 'of') while (SKIPPED.has(tokens[at]?.lower ?? '')) at += 1;
  const phrase: Token[] = [];
  for (const token of tokens.slice(at, at + LONGEST_PHRASE)) {
    if (token.text === '-' || (isPlural && phrase.length === 1 && JOINS.test(token.lower))) continue;
    if (token.kind !== 'word' || ENDS.has(token.lower) || token.lower.startsWith("'") || token.lower.endsWith('ly'))
      break;
    if (!isPlural && phrase.length > 0 && IRREGULAR_FORMS.has(token.lower)) break;
    if (isPlural && isPluralForm(token.lower)) return nounOf(token);
    phrase.push(token);
  }
  const last = isPlural ? phrase.slice(0, 1).find((token) => !NO_NOUN.test(token.lower)) : singularHead(phrase);
  return last === undefined ? null : nounOf(last);
}

/** Of "female Prime Minister Jane Roe" the minister: a capital's second word, where names follow small words. */
function singularHead(phrase: readonly Token[]): Token | undefined {
  const capital = phrase.findIndex((token) => hasCapital(token.text));
  if (capital < 0) return phrase.at(-1);
  const before = phrase[capital - 1];
  if (before !== undefined && !/(?:al|ic|ive|ous|an|ese|male|new|ary)$/.test(before.lower)) return before;
  return phrase[capital + 1] ?? phrase[capital];
}

function isPluralForm(lower: string): boolean {
  return UNMARKED_PLURALS.has(lower) || (lower.length > 3 && lower.endsWith('s') && !NOT_PLURAL.test(lower));
}

function nounOf({ lower, start, end }: Token): CountedNoun {
  return { lower, start, end };
}
