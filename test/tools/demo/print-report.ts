import type { EvidenceView, FindingView, PageState, ReportView } from '../../../src/messaging/protocol.ts';
import { type Ink, wrap } from './terminal.ts';

const LABEL_WIDTH = 14;

/** The report as a terminal shows it: counts, then each finding with its sources, quotes and reasons. */
export function reportLines(report: ReportView, ink: Ink, width: number): string[] {
  const { corroborates, conflicts, disputed } = report.counts;
  return [
    ink.bold(report.title ?? report.url ?? ''),
    ...(report.url === null ? [] : [ink.dim(report.url)]),
    '',
    ...(report.state.kind === 'read'
      ? [
          `${report.sentences} sentences read: ${ink.blue(`${corroborates} corroborated`)}, ${ink.orange(`${conflicts} in conflict`)}, ${disputed} disputed among sources. ${report.sources.length} sources speak of them.`,
        ]
      : wrap(stateInWords(report.state), width)),
    ...report.findings.flatMap((finding) => ['', ...findingLines(finding, ink, width)]),
  ];
}

function findingLines(finding: FindingView, ink: Ink, width: number): string[] {
  const label = labelOf(finding);
  const colour = finding.stance === 'conflicts' ? ink.orange : ink.blue;
  const [first = '', ...rest] = wrap(finding.sentence, width - LABEL_WIDTH);
  return [
    colour(label.padEnd(LABEL_WIDTH)) + ink.bold(first),
    ...rest.map((line) => ' '.repeat(LABEL_WIDTH) + ink.bold(line)),
    ...finding.evidence.flatMap((evidence) => evidenceLines(evidence, finding, ink, width)),
  ];
}

function labelOf({ stance, disputed }: FindingView): string {
  if (disputed) return '≈ disputed';
  return stance === 'conflicts' ? '✗ conflicts' : '✓ agrees';
}

function evidenceLines(evidence: EvidenceView, finding: FindingView, ink: Ink, width: number): string[] {
  const { name, published } = evidence.source;
  const indent = ' '.repeat(LABEL_WIDTH);
  const date = published === null ? '' : `, ${published.slice(0, 10)}`;
  const stance = evidence.stance === finding.stance ? '' : ink.dim(` (${evidence.stance})`);
  const quote = wrap(`“${evidence.quote.replace(/\s+/g, ' ').trim()}”`, width - LABEL_WIDTH - 2);
  return [
    `${indent}${ink.underline(name)}${date}${stance}`,
    ...quote.map((line) => `${indent}  ${line}`),
    ...reasonLines(evidence, finding.sentence).map((line) => ink.dim(`${indent}  ${line}`)),
  ];
}

/** One line a reason: what kind, whether it agrees, and the words on either side. */
function reasonLines({ reasons, quote }: EvidenceView, sentence: string): string[] {
  return reasons.map(({ kind, agrees, page, source }) => {
    const here = page === null ? 'nothing' : `“${sentence.slice(page.start, page.end)}”`;
    const there = source === null ? 'nothing' : `“${quote.slice(source.start, source.end).replace(/\s+/g, ' ')}”`;
    return `${agrees ? '=' : '≠'} ${kind}: ${here} here, ${there} there`;
  });
}

/** What came of a page that has no report. */
function stateInWords(state: PageState): string {
  switch (state.kind) {
    case 'read':
    case 'reading':
      return 'The page is still being read.';
    case 'off-topic':
      return 'The page is not on the topic of an installed pack: nothing was read.';
    case 'not-an-article':
      return 'There is no article on this page: nothing was read.';
    case 'unsupported-language':
      return `The article is in a language that is not read yet (${state.language}).`;
    case 'not-allowed':
      return 'The browser lets no extension run on this page.';
    case 'off':
    case 'on-demand':
      return 'Pages are not read by themselves with these settings.';
    case 'failed':
      return `The page could not be read: ${state.failure.kind}.`;
  }
}
