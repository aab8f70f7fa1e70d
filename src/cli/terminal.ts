import type { ExportedReport } from '../core/export/report.ts';
import type { Evidence, Reason, SentenceVerdict } from '../core/finding.ts';
import { nameOfSource } from '../core/pack/source-name.ts';

/** The findings as lines for a person at a terminal. */
export function toTerminal(file: string, report: ExportedReport, language: 'en' | null): string {
  const findings = report.sentences.filter(({ stance }) => stance !== 'none');
  const conflicts = findings.filter(({ stance }) => stance === 'conflicts').length;
  const head =
    language === null
      ? `${file}: not in English, so nothing was compared`
      : `${file}: ${report.sentences.length} sentences, ${findings.length - conflicts} corroborated, ${conflicts} conflicting`;
  return `${[head, '', ...findings.flatMap((finding) => findingLines(finding, report))].join('\n').trimEnd()}\n`;
}

function findingLines(finding: SentenceVerdict, report: ExportedReport): string[] {
  const mark = finding.stance === 'conflicts' ? '≠ CONFLICTS' : '= corroborates';
  const voices = finding.independent === 1 ? '1 voice' : `${finding.independent} voices`;
  const disputed = finding.disputed ? ', disputed among sources' : '';
  return [
    `${mark} (${finding.score.toFixed(2)}, ${voices}${disputed})`,
    `  ${oneLine(finding.text)}`,
    ...finding.evidence.flatMap((evidence) => evidenceLines(evidence, report)),
    '',
  ];
}

function evidenceLines(evidence: Evidence, report: ExportedReport): string[] {
  const source = report.sourceOf(evidence.pack, evidence.source);
  const name = source === undefined ? evidence.source : nameOfSource(source);
  const reasons = evidence.reasons
    .filter(({ agrees }) => !agrees)
    .map((reason) => reasonText(reason, report.text, source?.text ?? ''));
  return [
    `    ${evidence.stance === 'conflicts' ? '≠' : '='} [${evidence.source}] ${oneLine(name)}: “${oneLine(evidence.quote)}”`,
    ...reasons.map((text) => `      ${text}`),
  ];
}

function reasonText(reason: Reason, page: string, source: string): string {
  const here = reason.page === null ? null : `here “${oneLine(page.slice(reason.page.start, reason.page.end))}”`;
  const there =
    reason.source === null ? null : `there “${oneLine(source.slice(reason.source.start, reason.source.end))}”`;
  return `${reason.kind}: ${[here, there].filter((part) => part !== null).join(', ')}`;
}

/** One line that does nothing to a terminal: no control characters, none that turn the direction of writing. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}
