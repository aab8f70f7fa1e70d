import type { Evidence, SentenceVerdict } from '../finding.ts';
import { nameOfSource } from '../pack/source-name.ts';
import type { ExportedReport } from './report.ts';

/** The findings as Markdown to paste: each sentence quoted, under it every source's words with name, date and address. */
export function toMarkdown(report: ExportedReport): string {
  const findings = report.sentences.filter((sentence) => sentence.stance !== 'none');
  const title = report.title ?? report.url ?? 'Report';
  const lines = [`# ${escapeMarkdown(title)}`, ''];
  if (report.url !== null) lines.push(`<${escapeAddress(report.url)}>`, '');
  if (findings.length === 0) lines.push('No sentence of this text is corroborated or contradicted by the sources.', '');
  for (const finding of findings) lines.push(...findingLines(finding, report));
  return `${lines.join('\n').trimEnd()}\n`;
}

function findingLines(finding: SentenceVerdict, report: ExportedReport): string[] {
  const stance = finding.stance === 'conflicts' ? 'Conflicting' : 'Corroborated';
  return [
    `## ${stance}${finding.disputed ? ' (disputed among sources)' : ''}`,
    '',
    `> ${escapeMarkdown(finding.text)}`,
    '',
    ...finding.evidence.map((evidence) => evidenceLine(evidence, report)),
    '',
  ];
}

function evidenceLine(evidence: Evidence, report: ExportedReport): string {
  const source = report.sourceOf(evidence.pack, evidence.source);
  const name = escapeMarkdown(source === undefined ? evidence.source : nameOfSource(source));
  const linked = source?.url ? `[${name}](<${escapeAddress(source.url)}>)` : name;
  const date = source?.published ? `, ${source.published}` : '';
  return `- ${evidence.stance}: “${escapeMarkdown(evidence.quote)}” (${linked}${date})`;
}

/** One line of plain text: no character of it means anything to Markdown, nor does it begin a list. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^[-+=]|(?<=^\d+)[.)]/, '\\$&');
}

/** An address cannot end the brackets it stands in, nor the line. */
function escapeAddress(address: string): string {
  return address.replace(/[<>\s\\]/g, (character) => encodeURIComponent(character));
}
