import type { English } from '../knowledge/english.ts';
import type { FuzzyWords } from '../names/fuzzy-words.ts';
import type { NameIndex, NameMention } from '../names/name-index.ts';
import { findNewNames } from '../names/new-names.ts';
import type { Span } from '../pack/types.ts';
import type { CalendarDay } from '../text/calendar.ts';
import { findNegations } from '../text/negation.ts';
import { findQuantities } from '../text/quantities.ts';
import { findStatusCues } from '../text/status.ts';
import { stemOf } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { findTimes } from '../text/times.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Statement, Term } from './statement.ts';

export interface Analyser {
  /** `published` is the day against which relative time is read; null leaves it unresolved. */
  analyse(text: string, published: CalendarDay | null): Statement;
}

/** A sentence longer than this is no sentence of a news text: the rest of it is not looked at. */
const LONGEST_SENTENCE = 2_000;

const NAME_WEIGHT = 0.7;
const PERSON_WEIGHT = 0.8;
const QUANTITY_WEIGHT = 0.9;
const TIME_WEIGHT = 0.6;

/** With `fuzzy`, capitalised words that neither the language nor the packs know are read as the name they nearly are. */
export function createAnalyser(english: English, names: NameIndex, fuzzy: FuzzyWords | null): Analyser {
  const isWord = (lower: string): boolean => english.isKnown(stemOf(lower)) || STOP_WORDS.has(lower);
  return {
    analyse(whole, published) {
      const text = whole.slice(0, LONGEST_SENTENCE);
      const tokens = fuzzy === null ? tokenize(text) : tokenize(text).map((token) => corrected(token, fuzzy, isWord));
      const known = names.find(tokens);
      const mentions = [...known, ...findNewNames(tokens, known, isWord)];
      const times = findTimes(text, published, tokens);
      const quantities = findQuantities(text, tokens).filter(
        (quantity) => !times.some((time) => time.resolved && overlaps(time, quantity)),
      );
      const negations = findNegations(tokens);
      const deniedTokens = tokensDenied(negations);
      const denyingTokens = tokens.map((token) => negations.some((negation) => overlaps(negation, token)));
      const indexOf = (span: Span): number => tokens.findIndex((token) => token.end > span.start);
      const terms: Term[] = [];
      const covered: Span[] = [];
      for (const time of times) {
        const token = indexOf(time);
        covered.push(time);
        terms.push({
          kind: 'time',
          time,
          start: time.start,
          end: time.end,
          token,
          weight: TIME_WEIGHT,
          denied: deniedTokens.has(token),
        });
      }
      for (const quantity of quantities) {
        const token = indexOf(quantity);
        covered.push(quantity);
        terms.push({
          kind: 'quantity',
          quantity,
          start: quantity.start,
          end: quantity.end,
          token,
          weight: QUANTITY_WEIGHT,
          denied: deniedTokens.has(token),
        });
      }
      for (const mention of mentions) {
        if (covered.some((span) => overlaps(span, mention))) continue;
        covered.push(mention);
        terms.push(nameTerm(mention, deniedTokens));
      }
      for (const [index, token] of tokens.entries()) {
        if (token.kind === 'symbol' || STOP_WORDS.has(token.lower) || covered.some((span) => overlaps(span, token)))
          continue;
        const stem = stemOf(token.lower);
        terms.push({
          kind: 'word',
          stem,
          start: token.start,
          end: token.end,
          token: index,
          weight: english.weightOf(stem),
          denied: deniedTokens.has(index),
          denies: denyingTokens[index] === true,
        });
      }
      terms.sort((one, other) => one.start - other.start);
      return { text, tokens, terms, negations, statuses: findStatusCues(tokens) };
    },
  };
}

function corrected(token: Token, fuzzy: FuzzyWords, isWord: (lower: string) => boolean): Token {
  if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text) || isWord(token.lower)) return token;
  const lower = fuzzy.correct(token.lower);
  return lower === null ? token : { ...token, lower, text: token.text.slice(0, 1) + lower.slice(1) };
}

function nameTerm(mention: NameMention, denied: ReadonlySet<number>): Term {
  return {
    kind: 'name',
    mention,
    start: mention.start,
    end: mention.end,
    token: mention.first,
    weight: mention.kind === 'person' ? PERSON_WEIGHT : NAME_WEIGHT,
    denied: denied.has(mention.first),
  };
}

/** Tokens in the scope of an odd number of negations. */
function tokensDenied(negations: readonly { from: number; to: number }[]): ReadonlySet<number> {
  const denied = new Set<number>();
  for (const negation of negations) {
    for (let at = negation.from; at < negation.to; at += 1) {
      if (!denied.delete(at)) denied.add(at);
    }
  }
  return denied;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
