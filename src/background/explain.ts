import type { Explanation, FindingId } from '../messaging/protocol.ts';
import type { Library } from './library.ts';
import type { PageReport, ReadBlock, StoredEvidence, StoredFinding, StoredReason } from './report.ts';
import { viewEvidence } from './views.ts';

/** The hover card's line on a finding of a report as it is shown; null if it is not there any more. */
export function explainFinding(report: PageReport, id: FindingId, library: Library): Explanation | null {
  for (const block of report.blocks) {
    const finding = block.findings.find(({ finding }) => finding === id);
    if (finding !== undefined) return explain(finding, block, library);
  }
  return null;
}

function explain(finding: StoredFinding, block: ReadBlock, library: Library): Explanation {
  const { stance, disputed, independent } = finding;
  return {
    finding: finding.finding,
    stance,
    disputed,
    independent,
    reason: decidingReason(finding, block, library),
    sources: viewEvidence(finding.evidence, library).map(({ source, stance, quote }) => ({
      name: source.name,
      stance,
      quote,
    })),
  };
}

type DecidingReason = NonNullable<Explanation['reason']>;

/**
 * The first reason of the best evidence for the stance: one that differs explains a conflict, one that agrees a match. Of
 * differing ones those go first that differ in their words: "Thursday" against "Thursday" explains nothing by itself.
 */
function decidingReason(finding: StoredFinding, block: ReadBlock, library: Library): DecidingReason | null {
  const sentence = block.text.slice(finding.start, finding.end);
  const agrees = finding.stance === 'corroborates';
  const reasons = finding.evidence
    .filter(({ stance }) => stance === finding.stance)
    .flatMap((evidence) =>
      evidence.reasons
        .filter((reason) => reason.agrees === agrees)
        .map((reason) => inWords(reason, sentence, evidence, library)),
    );
  return reasons.find((reason) => agrees || !saysTheSame(reason)) ?? reasons[0] ?? null;
}

function inWords(
  { kind, page, source }: StoredReason,
  sentence: string,
  evidence: StoredEvidence,
  library: Library,
): DecidingReason {
  return {
    kind,
    page: page === null ? null : sentence.slice(page.start, page.end),
    source: source === null ? null : wordsOf(evidence, source, library),
  };
}

function saysTheSame({ page, source }: DecidingReason): boolean {
  return page !== null && page.toLowerCase() === source?.toLowerCase();
}

function wordsOf(
  evidence: StoredEvidence,
  { start, end }: { start: number; end: number },
  library: Library,
): string | null {
  const source = library.source(evidence.pack, evidence.source);
  return source === null ? null : source.text.slice(evidence.start + start, evidence.start + end);
}
