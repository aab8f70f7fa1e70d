import type { Name, NameKind } from '../types.ts';
import { findAcronyms } from './acronyms.ts';
import { type CapitalisedRun, findCapitalisedRuns } from './capitalised-runs.ts';
import { isSpeaker, isTitle, kindByWords } from './name-kinds.ts';

/** A name guessed from texts, and how often it is mentioned. */
export interface GuessedName {
  readonly name: Name;
  readonly mentions: number;
}

interface Candidate {
  readonly words: readonly string[];
  mentions: number;
  /** Mentions within a sentence, where the capital means something. */
  inner: number;
  /** Mentions with a title before it, or as a speaker. */
  asPerson: number;
  /** Mentions after "the": no person's name. */
  withArticle: number;
}

interface NamedRun {
  readonly words: readonly string[];
  readonly hasTitle: boolean;
  readonly after: string;
}

/** Capitalised, but calendar and pronouns rather than names. */
const NO_NAMES = new Set(
  (
    'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' '),
);

/**
 * The names of people, places, bodies and things in texts, the most mentioned first: runs of capitalised words. A person's
 * surname alone and an explained acronym become forms of the full name. Kinds are guessed; what is not known is a thing.
 */
export function guessNames(texts: readonly string[]): GuessedName[] {
  const candidates = collectCandidates(texts);
  const persons = findPersons(candidates);
  const acronyms = findAcronyms(texts);
  const guessed = new Map<string, { name: Omit<Name, 'id'>; mentions: number }>();
  for (const [form, candidate] of candidates) {
    if (acronyms.has(form) || isPartOfPerson(candidate, persons)) continue;
    const person = persons.get(form);
    const kind: NameKind = person === undefined ? (kindByWords(candidate.words) ?? 'thing') : 'person';
    const parts = person === undefined ? [] : shortForms(candidate, candidates);
    const alone = parts.reduce((sum, part) => sum + (candidates.get(part)?.mentions ?? 0), 0);
    guessed.set(form, { name: { kind, forms: [form, ...parts] }, mentions: candidate.mentions + alone });
  }
  for (const [acronym, expansion] of acronyms) {
    const known = guessed.get(expansion);
    const mentions = (known?.mentions ?? 0) + (candidates.get(acronym)?.mentions ?? 1);
    const forms = [...(known?.name.forms ?? [expansion]), acronym];
    guessed.set(expansion, { name: { kind: 'body', forms }, mentions });
  }
  return [...guessed.values()]
    .sort((one, other) => other.mentions - one.mentions || compare(one.name.forms[0], other.name.forms[0]))
    .slice(0, 2000)
    .map(({ name, mentions }, index) => ({ name: { id: `name-${index + 1}`, ...name }, mentions }));
}

function collectCandidates(texts: readonly string[]): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  const lowerWords = new Set(texts.flatMap((text) => text.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]*/gu) ?? []));
  for (const text of texts) {
    for (const run of findCapitalisedRuns(text)) {
      for (const { words, hasTitle, after } of namesIn(run, lowerWords)) {
        const form = words.join(' ');
        const candidate = candidates.get(form) ?? { words, mentions: 0, inner: 0, asPerson: 0, withArticle: 0 };
        candidate.mentions += 1;
        if (!run.isInitial || words.length > 1) candidate.inner += 1;
        if (hasTitle || isSpeaker(after)) candidate.asPerson += 1;
        if (run.before === 'the' && !hasTitle) candidate.withArticle += 1;
        candidates.set(form, candidate);
      }
    }
  }
  // A word that is capitalised only where every word would be is no name.
  return new Map([...candidates].filter(([, candidate]) => candidate.inner > 0));
}

/** The names in a run, without the sentence's first word if that is an ordinary one; a title parts two names. */
function namesIn(run: CapitalisedRun, lowerWords: ReadonlySet<string>): NamedRun[] {
  const isOrdinary = run.isInitial && lowerWords.has(run.words[0]?.toLowerCase() ?? '');
  const words = (isOrdinary ? run.words.slice(1) : run.words).filter((word) => !NO_NAMES.has(word.toLowerCase()));
  const title = words.findLastIndex((word, index) => isTitle(word) && index < words.length - 1);
  const parts: NamedRun[] =
    title === -1
      ? [{ words, hasTitle: isTitle(run.before), after: run.after }]
      : [
          { words: words.slice(0, words.findIndex(isTitle)), hasTitle: false, after: '' },
          { words: words.slice(title + 1), hasTitle: true, after: run.after },
        ];
  return parts.filter((part) => isName(part.words));
}

function isName(words: readonly string[]): boolean {
  const form = words.join(' ');
  return form.length > 1 && form.length <= 200 && !isTitle(words.at(-1) ?? '') && !/^(?:of|for)\b/u.test(form);
}

/** The full names of people: those shown to be people themselves, or by their surname alone. */
function findPersons(candidates: ReadonlyMap<string, Candidate>): Map<string, Candidate> {
  const shown = new Set(
    [...candidates]
      .filter(([, { asPerson, withArticle }]) => asPerson > withArticle)
      .map(([, { words }]) => words.at(-1) ?? ''),
  );
  return new Map(
    [...candidates].filter(
      ([, { words }]) => words.length < 4 && kindByWords(words) === null && shown.has(words.at(-1) ?? ''),
    ),
  );
}

/**
 * What stands for a person's full name: its last word, and its first one if the texts use it alone, as they do where the
 * surname comes first.
 */
function shortForms({ words }: Candidate, candidates: ReadonlyMap<string, Candidate>): string[] {
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  return words.length < 2 ? [] : candidates.has(first) && first !== last ? [last, first] : [last];
}

/** Such a word alone is no name of its own. */
function isPartOfPerson(candidate: Candidate, persons: ReadonlyMap<string, Candidate>): boolean {
  const [only] = candidate.words;
  if (candidate.words.length > 1) return false;
  return [...persons.values()].some(({ words }) => words.length > 1 && (words.at(-1) === only || words[0] === only));
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
