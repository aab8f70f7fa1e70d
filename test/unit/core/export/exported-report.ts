import type { ExportedReport } from '../../../../src/core/export/report.ts';
import type { SentenceVerdict } from '../../../../src/core/finding.ts';
import { packFromArticles } from '../../../../src/core/pack/from-articles.ts';
import type { Source } from '../../../../src/core/pack/types.ts';
import { checkerOf, DAY } from '../check-fixture.ts';

export const TEXT = [
  'The storm left 15 people dead, officials said.',
  'The bridge cost 90 million euros to build.',
  'Nobody in the gallery applauded.',
].join('\n');

const ARTICLES = [
  {
    id: 'a',
    text: 'The storm left 15 people dead, officials said.',
    publisher: 'The Gazette',
    url: 'https://gazette.example/storm?a=1',
    published: DAY,
  },
  { id: 'b', text: 'The bridge cost 60 million euros to build.', publisher: 'The Herald', published: DAY },
];

/** A report with a corroborated, a contradicted and a silent sentence. */
export function exportedReport(change: Partial<ExportedReport> = {}): ExportedReport {
  const { sources } = packFromArticles(ARTICLES);
  const page = { url: 'https://page.example/news', title: 'Storm and bridge', published: DAY, text: TEXT };
  return {
    ...page,
    sentences: checkerOf(...ARTICLES)
      .read(page)
      .check(TEXT),
    sourceOf: (_pack, source) => sources.find(({ id }) => id === source),
    ...change,
  };
}

/** The same report with other words in sentence and source, as a hostile page or pack might have them. */
export function reportSaying(sentence: string, source: Partial<Source> = {}): ExportedReport {
  const report = exportedReport();
  const sentences = report.sentences.slice(0, 1).map((first): SentenceVerdict => ({ ...first, text: sentence }));
  return {
    ...report,
    sentences,
    sourceOf: (pack, id) => {
      const found = report.sourceOf(pack, id);
      return found === undefined ? undefined : { ...found, ...source };
    },
  };
}
