import { hasCapital } from './capital.ts';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import type { Direction } from './time-draft.ts';
import type { Token } from './tokens.ts';

const FUTURE = new Set('will would shall upcoming due tomorrow soon forthcoming'.split(' '));
/** "is … to" and "… to meet" look ahead. */
const LOOKING_AHEAD = new Set(
  (
    'want wants wanted plan plans planned planning expect expects expected expecting schedule scheduled set agreed agree agrees hope hopes hoped hoping ' +
    'intend intends intended aim aims aimed promised promises pledged pledges vowed vows prepares preparing ready going invited is are ' +
    'slated bound likely poised invitation invitations intention offer offered offers willing willingness commitment readiness about supposed mean means meant needs has have had wishes wished decided decides ' +
    "'s 're 'm s re m"
  ).split(' '),
);
const AHEAD_WITHOUT_TO = new Set(['scheduled', 'planned', 'slated', 'expected', 'set']);
const PAST = new Set('was were had did been'.split(' '));
/** Look like past forms, but are none. */
const NOT_PAST = new Set(
  'united indeed need needed speed proceed succeed exceed hundred red bed feed seed embed cut put let set read cost spread left led better best worse ' +
    'least less further men women people children lives feet news series species is are am has'.split(' '),
);
/** In the present tense they tell of what is on the programme: "the talks begin on Saturday". */
const SCHEDULED = new Set(
  'begin begins start starts open opens arrive arrives leave leaves meet meets travel travels fly flies head heads resume resumes visit visits depart departs hold holds host hosts go goes move moves return returns continue continues end ends close closes'.split(
    ' ',
  ),
);
const SUBORDINATE = /^(?:since)$/;
const BACK = 18;
const AHEAD = 14;

/**
 * Tense of the clause around the tokens [index, next): of the nearest verb before it, else of the nearest behind it. The
 * verb of a clause that "since" begins does not count, the main verb says when.
 */
export function tenseAround(tokens: readonly Token[], index: number, next: number): Direction {
  for (let at = index - 1; at >= Math.max(0, index - BACK) && !endsClause(tokens[at]); at--) {
    const direction = tenseAt(tokens, at);
    if (direction !== null && !isSubordinate(tokens, at)) return direction;
  }
  for (let at = next; at < Math.min(tokens.length, next + AHEAD) && !endsClause(tokens[at]); at++) {
    const direction = tenseAt(tokens, at);
    if (direction !== null) return direction;
  }
  const before = tokens.slice(Math.max(0, index - BACK), index);
  return before.some((token) => SCHEDULED.has(token.lower)) ? 'future' : 'unknown';
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || /^[;:.!?“”]$/.test(token.text);
}

function isSubordinate(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((token) => SUBORDINATE.test(token.lower));
}

function tenseAt(tokens: readonly Token[], at: number): Direction | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const { lower } = token;
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  if (FUTURE.has(lower)) return 'future';
  if (LOOKING_AHEAD.has(lower) && after === 'to' && isInfinitive(tokens[at + 2])) return 'future';
  if (AHEAD_WITHOUT_TO.has(lower) && (after === 'for' || /^(?:is|are|was|were|be)$/.test(before))) return 'future';
  if (lower === 'to' && isInfinitive(tokens[at + 1])) return null;
  if (before === 'be')
    return /^(?:to|will|would|can|could|may|might|shall|should)$/.test(tokens[at - 2]?.lower ?? '') ? 'future' : null;
  if (PAST.has(lower)) return 'past';
  const past =
    !NOT_PAST.has(lower) &&
    !SCHEDULED.has(lower) &&
    ((lower.endsWith('ed') && lower.length > 4) || IRREGULAR_FORMS.has(lower));
  return past && !hasCapital(token.text) && before !== 'the' ? 'past' : null;
}

/** What stands after "to": a verb, not "the", a name or a number. */
function isInfinitive(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Ll}/u.test(token.text) &&
    !/^(?:the|a|an|his|her|its|their|this|that)$/.test(token.lower)
  );
}
