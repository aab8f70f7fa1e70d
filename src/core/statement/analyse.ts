import type { Grammar } from '../grammar/grammar.ts';
import type { English } from '../knowledge/english.ts';
import type { NameMention } from '../names/name-index.ts';
import { once } from '../once.ts';
import type { Span } from '../pack/types.ts';
import { overlaps } from '../span.ts';
import { type CalendarDay, epochDayOf } from '../text/calendar.ts';
import { findNegations, type Negation } from '../text/negation.ts';
import { findQuantities, type Quantity } from '../text/quantities.ts';
import { findStatusCues } from '../text/status.ts';
import { findTimes, type TimeExpression } from '../text/times.ts';
import type { Token } from '../text/tokens.ts';
import { linksOf } from './links.ts';
import type { Scan } from './scan.ts';
import type { Statement, Term } from './statement.ts';

/** What is known of the language of a text. */
export interface Language {
  readonly english: English;
  readonly grammar: Grammar;
}

const NAME_WEIGHT = 0.7;
const PERSON_WEIGHT = 0.8;
const QUANTITY_WEIGHT = 0.9;
const TIME_WEIGHT = 0.6;

/**
 * Makes a scanned sentence ready to be compared: its times, quantities, names and remaining words, in the order of the
 * text. `published` is the day against which relative time is read; null leaves it unresolved. `context` are the names that
 * stand shortly before it.
 */
export function analyse(
  scan: Scan,
  published: CalendarDay | null,
  { english, grammar }: Language,
  context: readonly NameMention[] = [],
): Statement {
  const { text, tokens } = scan;
  const times = findTimes(text, published, tokens);
  const quantities = findQuantities(text, tokens).filter(
    (quantity) => !times.some((time) => time.resolved && overlaps(time, quantity)),
  );
  const negations = findNegations(tokens);
  const denied = tokensDenied(negations);
  const covered: Span[] = [...times, ...quantities];
  const names = scan.names.filter((name) => !covered.some((span) => overlaps(span, name)));
  covered.push(...names);
  const isDenied = (token: number): boolean => denied.has(token);
  const terms = [
    ...times.map((time) => timeTerm(time, tokens, isDenied)),
    ...quantities.map((quantity) => quantityTerm(quantity, tokens, isDenied)),
    ...names.map((name) => nameTerm(name, isDenied)),
    ...wordTerms(scan, covered, negations, english, isDenied),
  ].sort((one, other) => one.start - other.start);
  const day = published === null ? null : epochDayOf(published);
  return {
    text,
    tokens,
    day,
    terms,
    negations,
    statuses: findStatusCues(tokens),
    context,
    links: once(() => linksOf(terms, tokens, grammar)),
  };
}

type IsDenied = (token: number) => boolean;

function timeTerm(time: TimeExpression, tokens: readonly Token[], isDenied: IsDenied): Term {
  const token = tokenAt(tokens, time);
  return {
    kind: 'time',
    time,
    start: time.start,
    end: time.end,
    token,
    weight: TIME_WEIGHT,
    denied: isDenied(token),
  };
}

function quantityTerm(quantity: Quantity, tokens: readonly Token[], isDenied: IsDenied): Term {
  const token = tokenAt(tokens, quantity);
  return {
    kind: 'quantity',
    quantity,
    start: quantity.start,
    end: quantity.end,
    token,
    weight: QUANTITY_WEIGHT,
    denied: isDenied(token),
  };
}

function nameTerm(mention: NameMention, isDenied: IsDenied): Term {
  return {
    kind: 'name',
    mention,
    start: mention.start,
    end: mention.end,
    token: mention.first,
    weight: mention.kind === 'person' ? PERSON_WEIGHT : NAME_WEIGHT,
    denied: isDenied(mention.first),
  };
}

function wordTerms(
  { tokens, stems }: Scan,
  covered: readonly Span[],
  negations: readonly Negation[],
  english: English,
  isDenied: IsDenied,
): Term[] {
  return tokens.flatMap((token, index): Term[] => {
    const stem = stems[index] ?? '';
    if (stem === '' || covered.some((span) => overlaps(span, token))) return [];
    return [
      {
        kind: 'word',
        stem,
        start: token.start,
        end: token.end,
        token: index,
        weight: english.weightOf(stem),
        denied: isDenied(index),
        denies: negations.some((negation) => overlaps(negation, token)),
      },
    ];
  });
}

function tokenAt(tokens: readonly Token[], span: Span): number {
  return tokens.findIndex((token) => token.end > span.start);
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
