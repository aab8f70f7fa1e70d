import type { Checker } from '../core/check.ts';
import { toAnnotations } from '../core/export/annotations.ts';
import { toMarkdown } from '../core/export/markdown.ts';
import type { ExportedReport } from '../core/export/report.ts';
import type { SentenceVerdict } from '../core/finding.ts';
import type { Pack } from '../core/pack/types.ts';
import { baseLanguage, isEnglish } from '../core/text/language.ts';
import { splitSentences } from '../core/text/sentences.ts';
import type { CheckArguments } from './arguments.ts';
import { type CheckedDocument, readDocument } from './document.ts';
import { toTerminal } from './terminal.ts';
import { verdictJson } from './verdict-json.ts';

/** Checks one file and gives what is printed of it. Throws UnreadableFileError. */
export async function checkFile(
  file: string,
  options: CheckArguments,
  checker: Checker,
  packs: readonly Pack[],
): Promise<string> {
  const read = await readDocument(file);
  const document = { ...read, url: options.url ?? read.url, published: options.published ?? read.published };
  const language = languageOf(document);
  const sentences = language === 'en' ? checker.read(document).check(document.text) : unread(document.text);
  if (options.format === 'json') {
    const { url, published, text } = document;
    return `${JSON.stringify({ file, url, published, lang: document.language ?? language, text, sentences: sentences.map(verdictJson) })}\n`;
  }
  const report: ExportedReport = {
    ...document,
    sentences,
    sourceOf: (pack, source) => packs.find(({ id }) => id === pack)?.sources.find(({ id }) => id === source),
  };
  if (options.format === 'jsonld') return `${JSON.stringify(toAnnotations(report), null, 2)}\n`;
  if (options.format === 'markdown') return toMarkdown(report);
  return toTerminal(file, report, language);
}

/** `en` for English, whatever the region; null where it is another language than is read. */
function languageOf(document: CheckedDocument): 'en' | null {
  if (document.language !== null) return baseLanguage(document.language) === 'en' ? 'en' : null;
  return isEnglish(document.text) ? 'en' : null;
}

/** The sentences of a text that isn't read: nothing is said of any. */
function unread(text: string): SentenceVerdict[] {
  return splitSentences(text).map((span) => ({
    text: text.slice(span.start, span.end),
    ...span,
    stance: 'none',
    score: 0,
    disputed: false,
    independent: 0,
    evidence: [],
  }));
}
