import type { Reason } from '../../../src/core/finding.ts';
import type { EvidenceView, FindingView, PageState, ReportView } from '../../../src/messaging/protocol.ts';
import { type Ink, wrap } from './terminal.ts';

const LABEL_WIDTH = 13;
const INDENT = ' '.repeat(LABEL_WIDTH);

/** The report as a terminal shows it: counts, then each finding with its sources, quotes and reasons. */
export function reportLines(report: ReportView, ink: Ink, width: number): string[] {
  const { corroborates, conflicts, disputed } = report.counts;
  return [
    ink.bold(report.title ?? report.url ?? ''),
    ...(report.url === null ? [] : [ink.dim(report.url)]),
    '',
    ...(report.state.kind === 'read'
      ? [
          `${report.sentences} sentences read: ${ink.blue(`${corroborates} corroborated`)}, ${ink.orange(`${conflicts} in conflict`)}, ` +
            `${disputed} disputed among the sources. ${report.sources.length} sources speak of them.`,
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
    ...rest.map((line) => INDENT + ink.bold(line)),
    ...bestOfEachSource(finding).flatMap((evidence) => evidenceLines(evidence, finding, ink, width)),
  ];
}

function labelOf({ stance, disputed }: FindingView): string {
  if (disputed) return '≈ disputed';
  return stance === 'conflicts' ? '✗ conflicts' : '✓ agrees';
}

/** Evidence comes best first; a terminal has room for one quote a source. */
function bestOfEachSource({ evidence }: FindingView): EvidenceView[] {
  const names = evidence.map(({ source }) => source.id);
  return evidence.filter(({ source }, index) => names.indexOf(source.id) === index);
}

function evidenceLines(evidence: EvidenceView, finding: FindingView, ink: Ink, width: number): string[] {
  const { name, published } = evidence.source;
  const date = published === null ? '' : `, ${published.slice(0, 10)}`;
  const stance = evidence.stance === finding.stance ? '' : ` (${evidence.stance})`;
  const inner = width - LABEL_WIDTH - 2;
  return [
    `${INDENT}${ink.underline(name)}${date}${stance}`,
    ...wrap(`“${oneLine(evidence.quote)}”`, inner).map((line) => `${INDENT}  ${line}`),
    ...reasonLines(evidence, finding.sentence).flatMap((line) =>
      wrap(line, inner - 2).map((part, index) => ink.dim(`${INDENT}${index === 0 ? '  ' : '    '}${part}`)),
    ),
  ];
}

/** What differs, a line each with the words on either side; what agrees, together in one. */
function reasonLines({ reasons, quote }: EvidenceView, sentence: string): string[] {
  const words = (text: string, span: Reason['page']): string | null =>
    span === null ? null : `“${oneLine(text.slice(span.start, span.end))}”`;
  const differs = reasons
    .filter(({ agrees }) => !agrees)
    .map(({ kind, page, source }) => {
      const here = words(sentence, page) ?? 'nothing';
      return `≠ ${kind}: this page ${here}, the source ${words(quote, source) ?? 'nothing'}`;
    });
  const agrees = reasons
    .filter(({ agrees }) => agrees)
    .map(({ kind, page, source }) => `${kind} ${words(sentence, page) ?? words(quote, source) ?? ''}`);
  return [...new Set(differs), ...(agrees.length === 0 ? [] : [`= ${[...new Set(agrees)].join(', ')}`])];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
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
