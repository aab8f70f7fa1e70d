import { type Checker, type CheckerOptions, createChecker, type Knowledge } from '../../src/core/check.ts';
import type { SentenceVerdict, Stance } from '../../src/core/finding.ts';
import { packFromArticles } from '../../src/core/pack/from-articles.ts';
import type { Pack } from '../../src/core/pack/types.ts';
import { type LabelledSentence, type LabelledSource, locateQuote } from './labelled.ts';

/** What sentences are judged with. */
export interface Engine {
  readonly packaged: Pack;
  readonly knowledge: Knowledge;
}

/** A labelled sentence with what the engine made of it. */
export interface Judged {
  readonly sentence: LabelledSentence;
  readonly stance: Stance;
  readonly score: number;
  readonly isRight: boolean;
  /** Whether evidence of the stance overlaps a deciding quote; null where there is nothing to compare. */
  readonly hasDecidingEvidence: boolean | null;
  /** A conflict must name a difference with a span on at least one side. */
  readonly lacksDifference: boolean;
}

/** Judges sentences with sources of their own against exactly these, others against the packaged pack. */
export function judgeAll(
  sentences: readonly LabelledSentence[],
  { packaged, knowledge }: Engine,
  options: CheckerOptions = {},
): Judged[] {
  const known = new Map<readonly LabelledSource[] | null, { pack: Pack; checker: Checker }>();
  const checkerFor = (sources: readonly LabelledSource[] | null): { pack: Pack; checker: Checker } => {
    const before = known.get(sources);
    if (before !== undefined) return before;
    const pack = sources === null ? packaged : packFromArticles(sources);
    const made = { pack, checker: createChecker([pack], knowledge, options) };
    known.set(sources, made);
    return made;
  };
  return sentences.map((sentence) => {
    const { pack, checker } = checkerFor(sentence.sources);
    const { published, text } = sentence;
    return judgedOf(sentence, checker.read({ url: null, published, text }).check(text), pack);
  });
}

function judgedOf(sentence: LabelledSentence, verdicts: readonly SentenceVerdict[], pack: Pack): Judged {
  const stance = stanceOf(verdicts);
  const deciding = verdicts.filter((verdict) => verdict.stance === stance && stance !== 'none');
  const evidence = deciding.flatMap((verdict) => verdict.evidence.filter((piece) => piece.stance === stance));
  const quotes = sentence.evidence.flatMap(({ source, quote }) => {
    const text = pack.sources.find(({ id }) => id === source)?.text;
    const span = text === undefined ? null : locateQuote(text, quote);
    return span === null ? [] : [{ source, ...span }];
  });
  const isRight = sentence.accept.includes(stance);
  return {
    sentence,
    stance,
    score: Math.max(0, ...deciding.map(({ score }) => score)),
    isRight,
    hasDecidingEvidence:
      isRight && stance !== 'none' && quotes.length > 0
        ? evidence.some((piece) =>
            quotes.some((quote) => piece.source === quote.source && piece.start < quote.end && quote.start < piece.end),
          )
        : null,
    lacksDifference:
      stance === 'conflicts' &&
      evidence.some((piece) => !piece.reasons.some((r) => !r.agrees && (r.page !== null || r.source !== null))),
  };
}

/** Of a text of several sentences: conflicts if any sentence's is, else corroborates if any is. */
function stanceOf(verdicts: readonly SentenceVerdict[]): Stance {
  if (verdicts.some(({ stance }) => stance === 'conflicts')) return 'conflicts';
  return verdicts.some(({ stance }) => stance === 'corroborates') ? 'corroborates' : 'none';
}
