import type { Explanation, FindingId } from '../messaging/protocol.ts';
import type { Library } from './library.ts';
import type { PageReport, ReadBlock, StoredEvidence, StoredFinding } from './report.ts';
import { viewEvidence } from './views.ts';

/** The hover card's line on a finding of a report; null if it is not there any more. */
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

/** The first reason of the best evidence for the stance: one that differs explains a conflict, one that agrees a match. */
function decidingReason(finding: StoredFinding, block: ReadBlock, library: Library): Explanation['reason'] {
  const sentence = block.text.slice(finding.start, finding.end);
  for (const evidence of finding.evidence) {
    if (evidence.stance !== finding.stance) continue;
    const reason = evidence.reasons.find(({ agrees }) => agrees === (finding.stance === 'corroborates'));
    if (reason === undefined) continue;
    return {
      kind: reason.kind,
      page: reason.page === null ? null : sentence.slice(reason.page.start, reason.page.end),
      source: reason.source === null ? null : wordsOf(evidence, reason.source, library),
    };
  }
  return null;
}

function wordsOf(
  evidence: StoredEvidence,
  { start, end }: { start: number; end: number },
  library: Library,
): string | null {
  const source = library.source(evidence.pack, evidence.source);
  return source === null ? null : source.text.slice(evidence.start + start, evidence.start + end);
}
