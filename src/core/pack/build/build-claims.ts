import { splitSentences } from '../../text/sentences.ts';
import type { Claim, ClaimEvidence, Source } from '../types.ts';
import { locateQuote } from './locate-quote.ts';
import type { BuildProblem, Read } from './pack-files.ts';
import type { ClaimDraft } from './source-shapes.ts';

/** The claims of a file with their evidence found in the sources; what is wrong is added to `problems`. */
export function buildClaims(
  file: Read<ClaimDraft[]>,
  sources: ReadonlyMap<string, Source>,
  problems: BuildProblem[],
): Claim[] {
  return file.value.map((draft, index) => {
    checkStatements(file, draft, index, problems);
    return {
      id: draft.id,
      text: draft.text,
      wordings: draft.wordings,
      foils: draft.foils,
      evidence: buildEvidence(file, draft, index, sources, problems),
    };
  });
}

function checkStatements(file: Read<ClaimDraft[]>, draft: ClaimDraft, index: number, problems: BuildProblem[]): void {
  const check = (path: readonly (string | number)[], statement: string): void => {
    if (statement.trim() !== statement || splitSentences(statement).length !== 1)
      problems.push(file.problemAt([index, ...path], `must be one sentence: ${statement}`));
  };
  check(['text'], draft.text);
  if (/;|,? and (?:he|she|it|they) /.test(draft.text))
    problems.push(file.problemAt([index, 'text'], `must be one assertion: ${draft.text}`));
  for (const [at, wording] of draft.wordings.entries()) check(['wordings', at], wording);
  for (const [at, foil] of draft.foils.entries()) check(['foils', at], foil);
}

function buildEvidence(
  file: Read<ClaimDraft[]>,
  draft: ClaimDraft,
  index: number,
  sources: ReadonlyMap<string, Source>,
  problems: BuildProblem[],
): ClaimEvidence[] {
  const evidence: ClaimEvidence[] = [];
  for (const [at, quote] of draft.evidence.entries()) {
    const path = [index, 'evidence', at];
    const source = sources.get(quote.source);
    if (source === undefined) {
      problems.push(file.problemAt([...path, 'source'], `there is no source "${quote.source}"`));
      continue;
    }
    const located = locateQuote(source.text, quote.exact, quote.occurrence);
    if (!located.ok) {
      problems.push(file.problemAt([...path, 'exact'], located.message));
      continue;
    }
    const { exact, prefix, suffix, start, end } = located;
    if (evidence.some((other) => other.source === source.id && other.start === start && other.end === end))
      problems.push(file.problemAt(path, `the same quote is there twice: ${exact}`));
    evidence.push({ source: source.id, stance: quote.stance ?? 'corroborates', exact, prefix, suffix, start, end });
  }
  return evidence;
}
