import type { Evidence, SentenceVerdict } from '../finding.ts';
import { quoteContext } from '../pack/quote-context.ts';
import type { ExportedReport } from './report.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * The findings as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/), ready for `JSON.stringify`:
 * one annotation a finding, its target the sentence by quote and position, its bodies the stance and each source's quote.
 */
export function toAnnotations(report: ExportedReport): object {
  const id = collectionId(report);
  const items = report.sentences
    .filter((sentence) => sentence.stance !== 'none')
    .map((sentence) => annotationOf(`${id}:${sentence.start}-${sentence.end}`, sentence, report));
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: report.title ?? report.url ?? 'Second Source',
    total: items.length,
    first: { id: `${id}:page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** The model wants an IRI for everything; made of what was read, it is the same each time the same is read. */
function collectionId({ url, text }: ExportedReport): string {
  return `urn:second-source:report:${hash(url ?? '')}${hash(text)}`;
}

/** FNV-1a over UTF-16 units, eight hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}

function annotationOf(id: string, sentence: SentenceVerdict, report: ExportedReport): object {
  return {
    id,
    type: 'Annotation',
    motivation: ['assessing', 'linking'],
    body: [
      {
        type: 'TextualBody',
        purpose: 'assessing',
        format: 'text/plain',
        language: 'en',
        value: sentence.disputed ? `${sentence.stance} (disputed among sources)` : sentence.stance,
      },
      ...sentence.evidence.map((evidence) => evidenceBody(evidence, report)),
    ],
    target: {
      source: report.url ?? 'urn:second-source:text',
      selector: selectorsOf(report.text, sentence.start, sentence.end),
    },
  };
}

function evidenceBody(evidence: Evidence, report: ExportedReport): object {
  const source = report.sourceOf(evidence.pack, evidence.source);
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: source?.url ?? `urn:second-source:${evidence.pack}:${evidence.source}`,
    selector:
      source === undefined
        ? [{ type: 'TextQuoteSelector', exact: evidence.quote }]
        : selectorsOf(source.text, evidence.start, evidence.end),
  };
}

function selectorsOf(text: string, start: number, end: number): object[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      ...quoteContext(text, start, end),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}
