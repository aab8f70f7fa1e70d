import { toAnnotations } from '../core/export/annotations.ts';
import { toMarkdown } from '../core/export/markdown.ts';
import type { ExportedReport } from '../core/export/report.ts';
import type { SentenceVerdict } from '../core/finding.ts';
import type { ReportFormat, TextFile } from '../messaging/protocol.ts';
import { failed, type Result, succeeded } from '../messaging/result.ts';
import type { Library } from './library.ts';
import { type PageReport, type StoredFinding, textOf } from './report.ts';
import { readReport } from './report-store.ts';
import { readVisibility, shownReport } from './visibility.ts';

/** The findings shown of a tab's page as a file; fails where nothing was read. */
export async function exportReport(tab: number, format: ReportFormat): Promise<Result<TextFile, 'gone'>> {
  const report = await readReport(tab);
  if (report?.article == null) return failed('gone');
  const visibility = await readVisibility();
  const exported = exportedReport(shownReport(report, visibility).report, visibility.library);
  const name = fileName(report.article.title);
  return succeeded(
    format === 'markdown'
      ? { name: `${name}.md`, type: 'text/markdown', text: toMarkdown(exported) }
      : {
          name: `${name}.jsonld`,
          type: 'application/ld+json',
          text: `${JSON.stringify(toAnnotations(exported), null, 2)}\n`,
        },
  );
}

function exportedReport(report: PageReport, library: Library): ExportedReport {
  const sentences: SentenceVerdict[] = [];
  let before = 0;
  for (const block of report.blocks) {
    for (const finding of block.findings) sentences.push(verdictOf(finding, block.text, before, library));
    // As `textOf` puts the blocks together: a line break after each.
    before += block.text.length + 1;
  }
  return {
    url: report.article?.url ?? null,
    title: report.article?.title ?? null,
    published: report.article?.published ?? null,
    text: textOf(report.blocks),
    sentences,
    sourceOf: (pack, source) => library.sources.get(`${pack}/${source}`),
  };
}

/** A finding as the engine gave it, its offsets counted in the text of all blocks. */
function verdictOf(finding: StoredFinding, text: string, before: number, library: Library): SentenceVerdict {
  const { start, end, stance, disputed, score, independent } = finding;
  return {
    text: text.slice(start, end),
    start: before + start,
    end: before + end,
    stance,
    disputed,
    score,
    independent,
    evidence: finding.evidence.map((evidence) => ({
      ...evidence,
      quote: library.source(evidence.pack, evidence.source)?.text.slice(evidence.start, evidence.end) ?? '',
      // The exports say what was found, not which words decided it.
      reasons: [],
    })),
  };
}

/** A title as a file's name: what a file system may refuse is left out. */
function fileName(title: string): string {
  const plain = title
    .replace(/[^\p{L}\p{N} _-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return plain.slice(0, LONGEST_NAME).trim() || 'report';
}

const LONGEST_NAME = 80;
