import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../../src/core/export/markdown.ts';
import { exportedReport, reportSaying } from './exported-report.ts';

describe('toMarkdown', () => {
  it('quotes each finding, and under it every source’s words with name, address and date', () => {
    expect(toMarkdown(exportedReport())).toBe(
      [
        '# Storm and bridge',
        '',
        '<https://page.example/news>',
        '',
        '## Corroborated',
        '',
        '> The storm left 15 people dead, officials said.',
        '',
        '- corroborates: “The storm left 15 people dead, officials said.” ([The Gazette](<https://gazette.example/storm?a=1>), 2025-10-28)',
        '',
        '## Conflicting',
        '',
        '> The bridge cost 90 million euros to build.',
        '',
        '- conflicts: “The bridge cost 60 million euros to build.” (The Herald, 2025-10-28)',
        '',
      ].join('\n'),
    );
  });

  it('says so when there is nothing', () => {
    expect(toMarkdown(exportedReport({ sentences: [], url: null, title: null }))).toBe(
      '# Report\n\nNo sentence of this text is corroborated or contradicted by the sources.\n',
    );
  });

  it.each([
    ['emphasis', 'a *b* _c_ ~~d~~ `e`', String.raw`> a \*b\* \_c\_ \~\~d\~\~ \`e\``],
    ['HTML', '<img src=x onerror=alert(1)>', String.raw`> \<img src=x onerror=alert(1)\>`],
    ['character references', 'AT&amp;T', String.raw`> AT\&amp;T`],
    ['links and images', '![a](javascript:b)', String.raw`> !\[a\](javascript:b)`],
    ['headings', '# a', String.raw`> \# a`],
    ['bullets', '- a', String.raw`> \- a`],
    ['other bullets', '+ a', String.raw`> \+ a`],
    ['numbered lists', '1. a', String.raw`> 1\. a`],
    ['numbered lists with brackets', '28) a', String.raw`> 28\) a`],
    ['tables', 'a | b', String.raw`> a \| b`],
    ['quotes', '> a', String.raw`> \> a`],
    ['backslashes', String.raw`a\*`, String.raw`> a\\\*`],
    ['line breaks', 'a\n\n# b\r\nc', String.raw`> a \# b c`],
    ['numbers that begin no list', '15 percent, 3.5 tons', '> 15 percent, 3.5 tons'],
  ])('takes no text for Markdown: %s', (_what, text, line) => {
    expect(toMarkdown(reportSaying(text)).split('\n')).toContain(line);
  });

  it('lets no name or address of a source break out of its link', () => {
    const source = { publisher: 'A](b) <c>', url: 'https://x.example/> <b>\n# d' };
    expect(toMarkdown(reportSaying('Text.', source))).toContain(
      String.raw`([A\](b) \<c\>](<https://x.example/%3E%20%3Cb%3E%0A#%20d>), 2025-10-28)`,
    );
  });

  it('lets no address of the page end its line', () => {
    expect(toMarkdown(exportedReport({ url: 'https://x.example/a b>\n# c' }))).toContain(
      '<https://x.example/a%20b%3E%0A#%20c>',
    );
  });

  it('says where sources differ', () => {
    const report = exportedReport();
    const sentences = report.sentences.map((sentence) => ({ ...sentence, disputed: true }));
    expect(toMarkdown({ ...report, sentences })).toContain('## Corroborated (disputed among sources)\n');
  });
});
