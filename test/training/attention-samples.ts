import { termInputs } from '../../src/core/attention/term-inputs.ts';
import { MOST_TERMS } from '../../src/core/attention/types.ts';
import type { Knowledge } from '../../src/core/check.ts';
import { createGrammar } from '../../src/core/grammar/grammar.ts';
import { createOpposites } from '../../src/core/judge/opposites.ts';
import { createPairTerms } from '../../src/core/judge/pair-terms.ts';
import type { PairedStatement } from '../../src/core/judge/side-by-side.ts';
import { createTermMemory } from '../../src/core/judge/term-memory.ts';
import { createEnglish } from '../../src/core/knowledge/english.ts';
import { createGazetteer, createNameIndex } from '../../src/core/names/name-index.ts';
import type { Claim, Pack } from '../../src/core/pack/types.ts';
import { analyse } from '../../src/core/statement/analyse.ts';
import { createScanner } from '../../src/core/statement/scan.ts';
import type { Statement } from '../../src/core/statement/statement.ts';
import { parsePublished } from '../../src/core/text/calendar.ts';
import type { LabelledSentence } from '../eval/labelled.ts';
import type { AttentionSample } from './attention-trainer.ts';
import { repeatableDraws } from './draws.ts';
import { CLASS, type Lesson } from './lessons.ts';

/** What is neither, is so beside every claim: each counts less. */
const NONE_WEIGHT = 0.3;

/** The pairs of statements of a lesson of which somebody has said how they stand to each other. */
export function samplesOf({ label, sort, claims }: Lesson): AttentionSample[] {
  const stance = CLASS[label];
  // Of several sentences given as the evidence, the nearest decides.
  const nearest = Math.max(...claims.map(({ read }) => read.nearness));
  return claims.flatMap(({ read, isDeciding }): AttentionSample[] => {
    const { page, quote, wording } = read.sideBySide;
    const isTaught = stance === CLASS.none || (sort === 'alone' ? read.nearness === nearest : isDeciding);
    if (!isTaught) return [];
    const weight = stance === CLASS.none ? NONE_WEIGHT : 1;
    const sample = ({ terms: source, pairs }: PairedStatement): AttentionSample => ({
      page,
      source,
      pairs,
      stance,
      weight,
    });
    return wording === null ? [sample(quote)] : [sample(quote), sample(wording)];
  });
}

/** The pack's own statements are many and written by the hands that wrote the pack. */
const PACK_WEIGHT = 0.3;

/**
 * The pack's own statements beside one another: two ways to put a claim agree, what a claim rules out conflicts with it, and
 * what is said of one claim is, by and large, nothing to another. Each statement of `mayRead` stands for the page a few times.
 */
export function samplesOfPack(
  pack: Pack,
  knowledge: Knowledge,
  mayRead: (index: number) => boolean,
): AttentionSample[] {
  const layOut = samplesWith(knowledge, pack);
  const draw = repeatableDraws();
  const one = <Thing>(things: readonly Thing[]): Thing | undefined => things[Math.floor(draw() * things.length)];
  const samples: AttentionSample[] = [];
  const put = (text: string, beside: string | undefined, stance: AttentionSample['stance']): void => {
    if (beside === undefined || beside === text) return;
    samples.push(layOut(text, beside, stance, PACK_WEIGHT));
  };
  for (const claim of pack.claims) {
    const saying = sayingsOf(claim);
    for (const text of [claim.text, ...claim.wordings.filter((_, index) => mayRead(index))]) {
      put(text, one(saying), CLASS.corroborates);
      put(text, one(claim.foils), CLASS.conflicts);
      put(text, one(sayingsOf(otherThan(claim))), CLASS.none);
    }
    for (const text of claim.foils.filter((_, index) => mayRead(index))) {
      put(text, one(saying), CLASS.conflicts);
      put(text, one(saying), CLASS.conflicts);
      put(text, one(sayingsOf(otherThan(claim))), CLASS.none);
    }
  }
  return samples;

  /** Mostly one nearby, which speaks of nearly the same. */
  function otherThan(claim: Claim): Claim {
    const at = pack.claims.indexOf(claim);
    const near = pack.claims[at + (draw() < 0.5 ? -1 : 1) * (1 + Math.floor(draw() * 4))];
    const chosen = draw() < 0.5 ? near : one(pack.claims);
    return chosen === undefined || chosen === claim ? (pack.claims[at === 0 ? 1 : 0] ?? claim) : chosen;
  }
}

/** Written for other purposes, by other rules. */
const PUBLISHED_WEIGHT = 0.5;

/** Pairs that are only read, as they come: the sentence beside its first source. */
export function samplesOfPairs(pairs: readonly LabelledSentence[], knowledge: Knowledge): AttentionSample[] {
  const layOut = samplesWith(knowledge, null);
  return pairs.flatMap(({ text, label, sources }): AttentionSample[] => {
    const sample = layOut(text, sources?.[0]?.text ?? '', CLASS[label], PUBLISHED_WEIGHT);
    const isWhole = sample.page.count < MOST_TERMS && sample.source.count < MOST_TERMS;
    return isWhole && sample.page.count > 0 && sample.source.count > 0 ? [sample] : [];
  });
}

/** Lays texts beside one another, read by the names and the day of the pack, if there is one; each is analysed once. */
function samplesWith(
  knowledge: Knowledge,
  pack: Pack | null,
): (text: string, beside: string, stance: AttentionSample['stance'], weight: number) => AttentionSample {
  const english = createEnglish(knowledge.english);
  const names = createNameIndex(pack?.names ?? [], createGazetteer(english.places));
  const scan = createScanner(english, names, null);
  const language = { english, grammar: createGrammar(knowledge.grammar) };
  const pairTerms = createPairTerms(createTermMemory(english, names, createOpposites(english)));
  const day = parsePublished(pack?.sources[0]?.published ?? '');
  const known = new Map<string, Statement>();
  const inputs = new Map<Statement, AttentionSample['page']>();
  const statementOf = (text: string): Statement => {
    const found = known.get(text) ?? analyse(scan(text), day, language);
    known.set(text, found);
    return found;
  };
  const inputsOf = (statement: Statement): AttentionSample['page'] => {
    const found = inputs.get(statement) ?? termInputs(statement, english);
    inputs.set(statement, found);
    return found;
  };
  return (text, beside, stance, weight) => {
    const [page, source] = [statementOf(text), statementOf(beside)];
    return { page: inputsOf(page), source: inputsOf(source), pairs: pairTerms(page, source), stance, weight };
  };
}

function sayingsOf({ text, wordings, evidence }: Claim): string[] {
  const quotes = evidence.filter(({ stance }) => stance === 'corroborates').map(({ exact }) => exact);
  return [text, ...wordings, ...quotes];
}
