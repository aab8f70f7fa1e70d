import { overlaps } from '../../span.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Claim, Source } from '../types.ts';
import type { BuildProblem, Read } from './pack-files.ts';
import type { UncoveredDraft } from './source-shapes.ts';

export interface UncoveredSentence {
  readonly source: string;
  readonly sentence: string;
  readonly reason: string;
}

/** How much of the articles the claims rest on. A sentence is covered if a quote lies in it. */
export interface Coverage {
  readonly sentences: number;
  readonly covered: number;
  readonly uncovered: readonly UncoveredSentence[];
}

/**
 * Counts the covered sentences. Every other sentence needs a reason, given by its exact text, once for each time it
 * occurs; a reason for a sentence that is covered, or not there, is out of date. Both are problems.
 */
export function measureCoverage(
  sources: readonly Source[],
  claims: readonly Claim[],
  reasons: Read<UncoveredDraft[]>,
  problems: BuildProblem[],
): Coverage {
  const unused = new Set(reasons.value.keys());
  const uncovered: UncoveredSentence[] = [];
  let sentences = 0;
  for (const source of sources) {
    const quotes = claims.flatMap((claim) => claim.evidence.filter((evidence) => evidence.source === source.id));
    for (const span of splitSentences(source.text)) {
      sentences += 1;
      if (quotes.some((quote) => overlaps(quote, span))) continue;
      const sentence = source.text.slice(span.start, span.end);
      const found = [...unused].find((index) => isReasonFor(reasons.value[index], source.id, sentence));
      if (found === undefined) {
        const message = `source "${source.id}" has a sentence without claim and without reason: ${sentence}`;
        problems.push(reasons.problemAt([], message));
        continue;
      }
      unused.delete(found);
      uncovered.push({ source: source.id, sentence, reason: reasons.value[found]?.reason ?? '' });
    }
  }
  for (const index of unused) {
    const { source, exact } = reasons.value[index] ?? { source: '', exact: '' };
    const message = `out of date: source "${source}" has no such sentence, or a claim covers it: ${exact}`;
    problems.push(reasons.problemAt([index], message));
  }
  return { sentences, covered: sentences - uncovered.length, uncovered };
}

function isReasonFor(reason: UncoveredDraft | undefined, source: string, sentence: string): boolean {
  return reason?.source === source && reason.exact === sentence;
}
