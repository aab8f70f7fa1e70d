import { type AttentionNetwork, createAttentionNetwork } from './attention/network.ts';
import { readAttention } from './attention/read-file.ts';
import type { AttentionFile } from './attention/types.ts';
import type { ReasonKind, SentenceVerdict } from './finding.ts';
import { createGrammar, type Grammar } from './grammar/grammar.ts';
import type { GrammarFile } from './grammar/types.ts';
import { createAligner } from './judge/align.ts';
import { isAssertion } from './judge/assertion.ts';
import { createJudge, type JudgedClaim } from './judge/judge.ts';
import { createOpposites, type Opposites } from './judge/opposites.ts';
import { createPairTerms } from './judge/pair-terms.ts';
import { createSideBySide } from './judge/side-by-side.ts';
import type { StanceModelFile } from './judge/stance-model.ts';
import { createTermMemory } from './judge/term-memory.ts';
import { verdictOf } from './judge/verdict.ts';
import { createEnglish, type English } from './knowledge/english.ts';
import type { KnowledgeFile } from './knowledge/types.ts';
import { createFuzzyWords } from './names/fuzzy-words.ts';
import { createGazetteer, createNameIndex, type Gazetteer } from './names/name-index.ts';
import type { Pack, PackId, SourceId } from './pack/types.ts';
import { createPackIndex, type IndexedSource, type PackIndex } from './pack-index.ts';
import { analyse } from './statement/analyse.ts';
import { createScanner } from './statement/scan.ts';
import { type CalendarDay, epochDayOf, parsePublished } from './text/calendar.ts';
import { splitSentences } from './text/sentences.ts';
import { isSameAddress } from './voice/same-address.ts';
import { isCopy, runsOf, type TextRuns } from './voice/shared-text.ts';

/**
 * What the engine knows of English and of judging, as data: the parsed JSON of assets/knowledge/english.json,
 * grammar.json, attention.json and stance.json, copied to knowledge/ of every build. Whoever makes a checker loads them.
 */
export interface Knowledge {
  readonly english: KnowledgeFile;
  readonly grammar: GrammarFile;
  readonly attention: AttentionFile;
  readonly stance: StanceModelFile;
}

/** What is known of the document a text stands in. `text` is all of it that has been read so far. */
export interface DocumentContext {
  readonly url: string | null;
  /** ISO 8601; a date-time counts as the calendar day of its own offset. */
  readonly published: string | null;
  readonly text: string;
}

/** A document under comparison: which sources are the document itself or a copy of it is decided. */
export interface Reading {
  /** Sources that are this document or a copy of it, and so are never evidence for it. */
  readonly excluded: readonly { readonly pack: PackId; readonly source: SourceId }[];
  /** Judges every sentence of a part of the document; offsets are into `text`. */
  check(text: string): SentenceVerdict[];
  /** The claims a single sentence was judged beside, likeliest first: how its verdict came about. */
  judge(sentence: string): readonly JudgedClaim[];
}

export interface Checker {
  read(document: DocumentContext): Reading;
}

export interface CheckerOptions {
  /** Kinds of reason to do without, as if nothing of that kind ever agreed or differed: to measure what each contributes. */
  readonly without?: ReadonlySet<ReasonKind>;
}

/** Builds the indexes of the packs once; reading a document is then cheap. */
export function createChecker(packs: readonly Pack[], knowledge: Knowledge, options: CheckerOptions = {}): Checker {
  const { english, gazetteer, opposites } = prepare(knowledge.english);
  const language = { english, grammar: prepareGrammar(knowledge.grammar) };
  const names = createNameIndex(
    packs.flatMap((pack) => pack.names),
    gazetteer,
  );
  const index = createPackIndex(packs, createScanner(english, names, null), language);
  const scanPage = createScanner(english, names, createFuzzyWords(packs.flatMap(strangeWords)));
  const memoryOf = createTermMemory(english, names, opposites);
  const aligner = createAligner(memoryOf);
  const judge = createJudge({
    aligner,
    names,
    opposites,
    network: prepareNetwork(knowledge.attention, english),
    layOut: createSideBySide(english, createPairTerms(memoryOf)),
    model: knowledge.stance,
    without: options.without,
  });
  return {
    read(document) {
      const published = document.published === null ? null : parsePublished(document.published);
      const runs = runsOf(document.text);
      const excluded = new Set(index.sources.filter((source) => isSameDocument(document.url, runs, source)));
      const isSilent = isTooOld(published, index);
      const judgeSentence = (sentence: string): JudgedClaim[] => {
        if (isSilent) return [];
        const scan = scanPage(sentence);
        const statement = analyse(scan, published, language);
        if (!isAssertion(statement)) return [];
        const candidates = index.claimIndex.retrieve(scan).flatMap((candidate) => {
          const claim = index.claims[candidate.claim];
          return claim === undefined ? [] : { candidate, claim };
        });
        return judge.judge(statement, candidates, (piece) => !excluded.has(piece.source));
      };
      return {
        excluded: [...excluded].map(({ pack, source }) => ({ pack: pack.id, source: source.id })),
        check: (text) =>
          splitSentences(text).map((span) => {
            const sentence = text.slice(span.start, span.end);
            return verdictOf(span, sentence, judgeSentence(sentence));
          }),
        judge: judgeSentence,
      };
    },
  };
}

interface Prepared {
  readonly english: English;
  readonly gazetteer: Gazetteer;
  readonly opposites: Opposites;
}

/** What hangs on the language alone is made once, however many packs are asked. */
const prepared = new WeakMap<KnowledgeFile, Prepared>();

function prepare(file: KnowledgeFile): Prepared {
  let found = prepared.get(file);
  if (found === undefined) {
    const english = createEnglish(file);
    found = { english, gazetteer: createGazetteer(english.places), opposites: createOpposites(english) };
    prepared.set(file, found);
  }
  return found;
}

const grammars = new WeakMap<GrammarFile, Grammar>();

function prepareGrammar(file: GrammarFile): Grammar {
  let found = grammars.get(file);
  if (found === undefined) {
    found = createGrammar(file);
    grammars.set(file, found);
  }
  return found;
}

const networks = new WeakMap<AttentionFile, AttentionNetwork>();

function prepareNetwork(file: AttentionFile, { vectors, dimensions }: English): AttentionNetwork {
  let found = networks.get(file);
  if (found === undefined) {
    found = createAttentionNetwork(readAttention(file, vectors.length / dimensions), vectors);
    networks.set(file, found);
  }
  return found;
}

/** The document is a source if their addresses are equal or one text is a copy of the other. */
function isSameDocument(url: string | null, runs: TextRuns, source: IndexedSource): boolean {
  return isSameAddress(url, source.source.url) || isCopy(runs, source.runs);
}

/** A page this many days older than every source was written before what they report: its summit is another one. */
const OLDEST_PAGE = 30;

function isTooOld(published: CalendarDay | null, { sources }: PackIndex): boolean {
  if (published === null) return false;
  const days = sources.flatMap((source) => (source.published === null ? [] : epochDayOf(source.published)));
  return days.length > 0 && days.every((day) => day - epochDayOf(published) > OLDEST_PAGE);
}

/** Words a page may misspell: those of the pack's names. */
function strangeWords(pack: Pack): string[] {
  return pack.names
    .flatMap((name) => name.forms.flatMap((form) => form.split(/[^\p{L}]+/u).filter((word) => /^\p{Lu}/u.test(word))))
    .map((word) => word.toLowerCase());
}
