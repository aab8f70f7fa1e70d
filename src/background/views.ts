import { nameOfSource } from '../core/pack/source-name.ts';
import type { Pack, Source } from '../core/pack/types.ts';
import type { EvidenceView, FindingView, PackView, ReportView, SourceView } from '../messaging/protocol.ts';
import { type Library, sourceKey } from './library.ts';
import type { ShelvedPack } from './pack-shelf.ts';
import type { PageReport, ReadBlock, StoredEvidence, StoredFinding } from './report.ts';

/** What is shown of a source. */
export function viewSource({ id: pack, language }: Pick<Pack, 'id' | 'language'>, source: Source): SourceView {
  const { id, title, byline, url, published } = source;
  return { pack, id, language, title, name: nameOfSource(source), byline, url, published };
}

/** What is shown of evidence. Evidence from a pack that was removed since is left out. */
export function viewEvidence(evidence: readonly StoredEvidence[], library: Library): EvidenceView[] {
  return evidence.flatMap(({ pack: packId, source: id, claim, stance, score, start, end, reasons }) => {
    const source = library.source(packId, id);
    const pack = library.pack(packId);
    if (source === null || pack === null) return [];
    return [{ source: viewSource(pack, source), claim, stance, score, quote: source.text.slice(start, end), reasons }];
  });
}

/** What is shown of one finding of a block; `before` counts the page's sentences before the block. */
function viewFinding(finding: StoredFinding, block: ReadBlock, before: number, library: Library): FindingView {
  return {
    finding: finding.finding,
    place: before + finding.sentence,
    sentence: block.text.slice(finding.start, finding.end),
    stance: finding.stance,
    disputed: finding.disputed,
    score: finding.score,
    independent: finding.independent,
    evidence: viewEvidence(finding.evidence, library),
  };
}

/** The findings of a report in reading order, and over how many sentences they are spread. */
export function viewFindings(report: PageReport, library: Library): Pick<ReportView, 'findings' | 'sentences'> {
  let sentences = 0;
  const findings: FindingView[] = [];
  for (const block of report.blocks) {
    for (const finding of block.findings) findings.push(viewFinding(finding, block, sentences, library));
    sentences += block.sentences;
  }
  return { findings, sentences };
}

/** Every source with evidence among the findings, once, in the order in which they first appear. */
export function sourcesOf(findings: readonly FindingView[]): SourceView[] {
  const sources = new Map<string, SourceView>();
  for (const { evidence } of findings) {
    for (const { source } of evidence) sources.set(sourceKey(source.pack, source.id), source);
  }
  return [...sources.values()];
}

/** What is shown of a pack and where it stands on the shelf. */
export function viewPack({ pack, packaged, enabled }: ShelvedPack): PackView {
  return {
    id: pack.id,
    title: pack.title,
    sources: pack.sources.map((source) => viewSource(pack, source)),
    claims: pack.claims.length,
    packaged,
    enabled,
  };
}
