import type { English } from '../knowledge/english.ts';
import type { FuzzyWords } from '../names/fuzzy-words.ts';
import type { NameIndex, NameMention } from '../names/name-index.ts';
import { findNewNames } from '../names/new-names.ts';
import { hasCapital } from '../text/capital.ts';
import { isNotation } from '../text/notation.ts';
import { stemOf } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** A first, quick look at a sentence: enough to look claims up by, and the start of its analysis. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In the order of the text. */
  readonly names: readonly NameMention[];
  /** For each token its stem; '' for symbols, stop words and parts of names. */
  readonly stems: readonly string[];
  /**
   * Those of the stems that the sentence is looked up by, '' in the place of the others: its notation should not decide
   * what it is compared with, and numbers count by their value.
   */
  readonly sought: readonly string[];
}

/** A sentence longer than this is no sentence of a news text: the rest of it is not looked at. */
const LONGEST_SENTENCE = 2_000;

/** What is known of a word by itself. */
interface WordFacts {
  /** '' for stop words. */
  readonly stem: string;
  /** '' for ways to write numbers, units and days as well. */
  readonly sought: string;
  /** Whether the language knows it: it is no strange name. */
  readonly isWord: boolean;
}

const NO_WORD: WordFacts = { stem: '', sought: '', isWord: false };

/** Words whose facts are remembered: those of a pack and some articles. Past that they are found out afresh. */
const MOST_WORDS = 30_000;

function rememberWords(english: English): (lower: string) => WordFacts {
  const remembered = new Map<string, WordFacts>();
  return (lower) => {
    let facts = remembered.get(lower);
    if (facts === undefined) {
      const stem = stemOf(lower);
      const isStop = STOP_WORDS.has(lower);
      const sought = isStop || isNotation(stem) ? '' : stem;
      facts = { stem: isStop ? '' : stem, sought, isWord: isStop || english.isKnown(stem) };
      if (remembered.size >= MOST_WORDS) remembered.clear();
      remembered.set(lower, facts);
    }
    return facts;
  };
}

/** With `fuzzy`, capitalised words that neither the language nor the packs know are read as the name they nearly are. */
export function createScanner(english: English, names: NameIndex, fuzzy: FuzzyWords | null): (text: string) => Scan {
  const factsOf = rememberWords(english);
  const isWord = (lower: string): boolean => factsOf(lower).isWord;
  return (whole) => {
    const text = whole.slice(0, LONGEST_SENTENCE);
    const written = tokenize(text);
    const tokens = fuzzy === null ? written : written.map((token) => corrected(token, fuzzy, isWord));
    const known = names.find(tokens);
    const found = [...known, ...findNewNames(tokens, known, isWord)].sort((one, other) => one.start - other.start);
    const facts = tokens.map((token) => (token.kind === 'symbol' ? NO_WORD : factsOf(token.lower)));
    for (const { first, last } of found) facts.fill(NO_WORD, first, last);
    return {
      text,
      tokens,
      names: found,
      stems: facts.map(({ stem }) => stem),
      sought: facts.map(({ sought }) => sought),
    };
  };
}

function corrected(token: Token, fuzzy: FuzzyWords, isWord: (lower: string) => boolean): Token {
  if (token.kind !== 'word' || !hasCapital(token.text) || isWord(token.lower)) return token;
  const lower = fuzzy.correct(token.lower);
  return lower === null ? token : { ...token, lower, text: token.text.slice(0, 1) + lower.slice(1) };
}
