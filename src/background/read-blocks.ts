import { isEnglish } from '../core/text/language.ts';
import type { Block, BlockId, PaintedFinding, ReadBlocksRequest, ReadFailure } from '../messaging/protocol.ts';
import { failed, type Result, succeeded } from '../messaging/result.ts';
import { type Engine, getEngine } from './engine.ts';
import { sourceKey } from './library.ts';
import { logBug } from './log.ts';
import { readBlock } from './read-block.ts';
import { ARTICLE_TEXT_LIMIT, type PageReport, paintedFindings, type ReadBlock, textOf } from './report.ts';
import { inTurn, readReport, writeReport } from './report-store.ts';
import { createSlices } from './slices.ts';
import { tellPage } from './tell-page.ts';
import { readVisibility, shownReport } from './visibility.ts';

/** UTF-16 units after which the language of a text is not asked for again. */
const LANGUAGE_SAMPLE = 600;

type Reply = Result<readonly PaintedFinding[], ReadFailure>;

/** Judges the new and the changed blocks of a tab's article; the report is stored before the answer goes out. */
export function readBlocks(tab: number, request: ReadBlocksRequest): Promise<Reply> {
  return inTurn(tab, async () => {
    const report = await readReport(tab);
    if (report?.article?.article !== request.article) return failed({ kind: 'unknown-article' });
    try {
      return await readInto(tab, report, request);
    } catch (error) {
      logBug('readBlocks', error);
      return fail(tab, report, { kind: 'internal' });
    }
  });
}

async function readInto(tab: number, report: PageReport, request: ReadBlocksRequest): Promise<Reply> {
  if (report.state.kind === 'unsupported-language') return failed(report.state);
  const blocks = inOrder(report.blocks, request);
  const text = textOf(blocks);
  if (text.length > ARTICLE_TEXT_LIMIT) return fail(tab, report, { kind: 'too-long' });
  if (!report.languageKnown && text !== '' && !isEnglish(text)) {
    const language = { kind: 'unsupported-language', language: 'und' } as const;
    await writeReport(tab, { ...report, state: language, blocks: [] });
    return failed(language);
  }
  const engine = await getEngine();
  const judged = await judge(report, blocks, text, engine);
  const stored = writeReport(tab, {
    ...judged,
    state: { kind: request.more ? 'reading' : 'read' },
    languageKnown: report.languageKnown || text.length >= LANGUAGE_SAMPLE,
  });
  const [visibility] = await Promise.all([readVisibility(), stored]);
  const asked = new Set(request.blocks.map(({ id }) => id));
  if (isRepainted(report.blocks, judged.blocks, asked)) void tellPage(tab, 'readAgain');
  const shown = shownReport(judged, visibility);
  return succeeded(shown.report.blocks.filter(({ id }) => asked.has(id)).flatMap(paintedFindings));
}

async function fail(tab: number, report: PageReport, failure: ReadFailure): Promise<Reply> {
  await writeReport(tab, { ...report, state: { kind: 'failed', failure } });
  return failed(failure);
}

/** The article's blocks in its order: those of the message, and of the rest those known before. */
function inOrder(known: readonly ReadBlock[], { blocks, order }: ReadBlocksRequest): (Block | ReadBlock)[] {
  const byId = new Map<BlockId, Block | ReadBlock>(known.map((block) => [block.id, block]));
  for (const block of blocks) {
    // A block that comes again as it was, because its answer got lost, keeps its findings.
    if (byId.get(block.id)?.text !== block.text) byId.set(block.id, block);
  }
  return [...new Set(order)].flatMap((id) => byId.get(id) ?? []);
}

/** Judges what has no findings yet; everything, if the packs or the sources that may speak are others than before. */
async function judge(
  report: PageReport,
  blocks: readonly (Block | ReadBlock)[],
  text: string,
  engine: Engine,
): Promise<PageReport> {
  const { article } = report;
  if (article === null) return report;
  const reading = engine.checker.read({ url: article.url, published: article.published, text });
  const excluded = reading.excluded.map(({ pack, source }) => sourceKey(pack, source)).sort();
  const stands = report.engine === engine.id && report.excluded.join('\n') === excluded.join('\n');
  const breathe = createSlices();
  const read: ReadBlock[] = [];
  for (const block of blocks) {
    if (stands && 'findings' in block) {
      read.push(block);
      continue;
    }
    await breathe();
    read.push(readBlock(reading, article.article, block));
  }
  return { ...report, engine: engine.id, excluded, blocks: read };
}

/** Whether blocks that the page did not ask about are painted otherwise than it knows. */
function isRepainted(before: readonly ReadBlock[], after: readonly ReadBlock[], asked: ReadonlySet<BlockId>): boolean {
  const known = new Map(before.map((block) => [block.id, block]));
  return after.some((block) => {
    const old = known.get(block.id);
    if (old === undefined || old === block || asked.has(block.id)) return false;
    return JSON.stringify(paintedFindings(old)) !== JSON.stringify(paintedFindings(block));
  });
}
