import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toAnnotations } from '../../../../src/core/export/annotations.ts';
import { exportedReport, TEXT } from './exported-report.ts';

/** What the Web Annotation Data Model requires of the parts that are used: https://www.w3.org/TR/annotation-model/ */
const Iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i));
const QuoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
});
const PositionSelector = v.strictObject({
  type: v.literal('TextPositionSelector'),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
const Selectors = v.strictTuple([QuoteSelector, PositionSelector]);
const TextualBody = v.strictObject({
  type: v.literal('TextualBody'),
  purpose: v.literal('assessing'),
  format: v.literal('text/plain'),
  language: v.literal('en'),
  value: v.string(),
});
const EvidenceBody = v.strictObject({
  type: v.literal('SpecificResource'),
  purpose: v.literal('linking'),
  source: Iri,
  selector: Selectors,
});
const Annotation = v.strictObject({
  id: Iri,
  type: v.literal('Annotation'),
  motivation: v.strictTuple([v.literal('assessing'), v.literal('linking')]),
  body: v.tupleWithRest([TextualBody], EvidenceBody),
  target: v.strictObject({ source: Iri, selector: Selectors }),
});
const Collection = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: Iri,
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  total: v.pipe(v.number(), v.integer()),
  first: v.strictObject({
    id: Iri,
    type: v.literal('AnnotationPage'),
    startIndex: v.literal(0),
    items: v.array(Annotation),
  }),
});

function annotationsOf(report = exportedReport()): v.InferOutput<typeof Collection> {
  return v.parse(Collection, JSON.parse(JSON.stringify(toAnnotations(report))));
}

describe('toAnnotations', () => {
  const collection = annotationsOf();
  const { items } = collection.first;

  it('has an annotation for each finding and none for silent sentences', () => {
    expect(collection.total).toBe(2);
    expect(items.map(({ body }) => body[0].value)).toEqual(['corroborates', 'conflicts']);
  });

  it('selects the sentence in the page by quote and position, which agree', () => {
    for (const { target } of items) {
      const [quote, { start, end }] = target.selector;
      expect(target.source).toBe('https://page.example/news');
      expect(TEXT.slice(start, end)).toBe(quote.exact);
      expect(TEXT.slice(0, start).endsWith(quote.prefix)).toBe(true);
      expect(TEXT.slice(end).startsWith(quote.suffix)).toBe(true);
    }
  });

  it('links each source’s quote, by address where it has one', () => {
    const bodies = items.flatMap(({ body: [, ...evidence] }) => evidence);
    expect(bodies.map(({ source }) => source)).toEqual([
      'https://gazette.example/storm?a=1',
      'urn:second-source:articles:b',
    ]);
    expect(bodies.map(({ selector }) => selector[0].exact)).toEqual([
      'The storm left 15 people dead, officials said.',
      'The bridge cost 60 million euros to build.',
    ]);
  });

  it('gives everything an IRI of its own, the same each time', () => {
    const ids = [collection.id, collection.first.id, ...items.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(annotationsOf()).toEqual(collection);
    expect(annotationsOf(exportedReport({ url: 'https://page.example/other' })).id).not.toBe(collection.id);
  });

  it('says where sources differ', () => {
    const report = exportedReport();
    const sentences = report.sentences.map((sentence) => ({
      ...sentence,
      disputed: sentence.stance === 'corroborates',
    }));
    const [first] = annotationsOf({ ...report, sentences }).first.items;
    expect(first?.body[0].value).toBe('corroborates (disputed among sources)');
  });

  it('stands a page without address and title, and a report without findings', () => {
    const bare = annotationsOf(exportedReport({ url: null, title: null }));
    expect(bare.label).toBe('Second Source');
    expect(bare.first.items.every(({ target }) => target.source === 'urn:second-source:text')).toBe(true);
    expect(annotationsOf(exportedReport({ sentences: [] })).total).toBe(0);
  });

  it('keeps the quote of a source that is gone', () => {
    const { first } = JSON.parse(JSON.stringify(toAnnotations(exportedReport({ sourceOf: () => undefined }))));
    expect(first.items[0].body[1].selector).toEqual([
      { type: 'TextQuoteSelector', exact: 'The storm left 15 people dead, officials said.' },
    ]);
  });
});
