import { BODIES_LIKE_WORDS, KNOWN_BODIES } from '../knowledge/known-bodies.ts';
import { METONYMS } from '../knowledge/metonyms.ts';
import { hasCapital } from '../text/capital.ts';
import { IRREGULAR_FORMS } from '../text/irregular-forms.ts';
import type { Token } from '../text/tokens.ts';
import type { NameMention } from './name-index.ts';

/** Words before a name that say it is a person's. */
const PERSON_TITLES = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady president premier minister chancellor secretary senator ' +
    'governor mayor general gen admiral colonel captain sergeant judge justice king queen prince princess emperor ' +
    'empress pope bishop archbishop ambassador envoy director chairman chairwoman chief coach striker defender goalkeeper ' +
    'captain author actor actress singer analyst spokesman spokeswoman spokesperson leader sculptor boxer'
  ).split(' '),
);

const NO_NAMES = new Set(
  (
    'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs ' +
    'fri sat sun ad bc am pm ok tv est gmt'
  ).split(' '),
);

/** What somebody is, though written with a capital: "the Liberal" may be anybody. */
const ADHERENTS = new Set(
  'republican democrat conservative tory liberal libertarian socialist communist nationalist unionist independent'.split(
    ' ',
  ),
);

/** Small words that stand inside names: "Ministry of Finance", "Leonardo da Vinci". */
const INNER_WORDS = new Set('of de da di del la le van von der den bin al the and for'.split(' '));

/**
 * Names that neither a pack nor the gazetteer knows: runs of capitalised words. The first word of a sentence counts only
 * if `isWord` doesn't know it or another capitalised word follows.
 */
export function findNewNames(
  tokens: readonly Token[],
  known: readonly NameMention[],
  isWord: (lower: string) => boolean,
): NameMention[] {
  const taken = new Uint8Array(tokens.length);
  for (const mention of known) taken.fill(1, mention.first, mention.last);
  const found: NameMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (taken[at] === 1 || !isCapitalised(tokens[at])) {
      at += 1;
      continue;
    }
    let last = at + 1;
    while (last < tokens.length && taken[last] !== 1 && continuesName(tokens, last)) last += 1;
    // A small word before a known name is no part of this one: "Aboard the USS …".
    while (last > at + 1 && isInner(tokens[last - 1])) last -= 1;
    const mention = nameFrom(tokens, at, last, isWord);
    if (mention !== null) found.push(mention);
    at = last;
  }
  return found;
}

function nameFrom(
  tokens: readonly Token[],
  from: number,
  to: number,
  isWord: (lower: string) => boolean,
): NameMention | null {
  let first = from;
  let isPerson = false;
  while (first < to && PERSON_TITLES.has(tokens[first]?.lower ?? '')) {
    isPerson = true;
    first += 1;
  }
  const before = tokens[first - 1];
  if (before !== undefined && PERSON_TITLES.has(before.lower)) isPerson = true;
  // The sentence's first word has a capital anyway.
  if (isSentenceStart(tokens, first) && !isKnownName(tokens, first, to) && isWord(tokens[first]?.lower ?? '')) {
    if (to - first < 2 || tokens[first]?.lower === 'the' || !isWordless(tokens, first + 1, to, isWord)) first += 1;
  }
  while (first < to && isInner(tokens[first])) first += 1;
  const firstToken = tokens[first];
  const lastToken = tokens[to - 1];
  if (first >= to || firstToken === undefined || lastToken === undefined) return null;
  if (to - first === 1 && ADHERENTS.has(firstToken.lower)) return null;
  const words = tokens.slice(first, to).filter((token) => token.kind !== 'symbol');
  return {
    ids: [`new/${words.map((token) => token.lower).join(' ')}`],
    kind: isPerson ? 'person' : 'unknown',
    start: firstToken.start,
    end: lastToken.end,
    first,
    last: to,
  };
}

/** A seat of power, or a body that everybody knows: "Downing Street", "Boeing"; "Apple" where a verb follows. */
function isKnownName(tokens: readonly Token[], first: number, to: number): boolean {
  const lower = tokens[first]?.lower ?? '';
  if (to - first > 1) return METONYMS.has(`${lower} ${tokens[first + 1]?.lower ?? ''}`);
  if (KNOWN_BODIES.has(lower) || METONYMS.has(lower)) return true;
  return BODIES_LIKE_WORDS.has(lower) && isFiniteVerb(tokens[to]);
}

function isFiniteVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (/^(?:has|is|was|will|would|had|says|plans)$/.test(token.lower)) return true;
  return IRREGULAR_FORMS.has(token.lower) || (token.lower.endsWith('ed') && token.lower.length > 4);
}

function isWordless(tokens: readonly Token[], from: number, to: number, isWord: (lower: string) => boolean): boolean {
  return tokens.slice(from, to).some((token) => token.kind === 'word' && !isWord(token.lower));
}

function isSentenceStart(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before];
    if (token === undefined) break;
    if (token.kind !== 'symbol') return false;
    if (/[:;.!?–—]/u.test(token.text)) return true;
  }
  return true;
}

function isInner(token: Token | undefined): boolean {
  return token !== undefined && INNER_WORDS.has(token.lower) && !isCapitalised(token);
}

function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && hasCapital(token.text) && !NO_NAMES.has(token.lower);
}

function continuesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isCapitalised(token)) return true;
  if (token === undefined) return false;
  if (token.kind === 'symbol') return /^[-‐‑&.]$/u.test(token.text) && isCapitalised(tokens[at + 1]);
  return INNER_WORDS.has(token.lower) && token.lower !== 'and' && isCapitalised(tokens[at + 1]);
}
