import { LEAST_SCORES } from '../messaging/least-scores.ts';
import { getLibrary, type Library, sourceKey } from './library.ts';
import { claimKey, type MutedKeys, mutedKeys, mutesItem } from './muted.ts';
import type { PageReport, StoredEvidence, StoredFinding } from './report.ts';
import { settingsItem } from './settings-store.ts';

/**
 * What the reader wants to see of what was found. It only takes away: a report is judged without it, and whatever is shown,
 * painted or counted has gone through it.
 */
export interface Visibility {
  /** Findings below this score are not shown. The engine's own thresholds are below it, or above it at 0. */
  readonly leastScore: number;
  readonly muted: MutedKeys;
  readonly library: Library;
}

/** What the reader wants to see now. */
export async function readVisibility(): Promise<Visibility> {
  const [{ sensitivity }, mutes, library] = await Promise.all([settingsItem.read(), mutesItem.read(), getLibrary()]);
  return { leastScore: LEAST_SCORES[sensitivity], muted: mutedKeys(mutes), library };
}

/** Why a finding is not shown. */
export type Hidden = 'muted' | 'unsure';

type Judged = Pick<StoredFinding, 'stance' | 'disputed' | 'score' | 'independent' | 'evidence'>;

/** The finding without what is muted; the reason, where that leaves nothing to be shown. */
export function visibleFinding<Finding extends Judged>(finding: Finding, visibility: Visibility): Finding | Hidden {
  const left = withoutMuted(finding, visibility);
  if (left === null) return 'muted';
  return left.score < visibility.leastScore ? 'unsure' : left;
}

/** Null where nothing is left that backs the finding's stance. */
function withoutMuted<Finding extends Judged>(finding: Finding, { muted, library }: Visibility): Finding | null {
  const evidence = finding.evidence.filter((one) => !isMuted(one, muted));
  if (evidence.length === finding.evidence.length) return finding;
  const backing = evidence.filter(({ stance }) => stance === finding.stance);
  if (backing.length === 0) return null;
  return {
    ...finding,
    evidence,
    disputed: finding.disputed && backing.length < evidence.length,
    score: Math.min(finding.score, Math.max(...backing.map(({ score }) => score))),
    independent: new Set(backing.map(({ pack, source }) => library.voice(pack, source))).size,
  };
}

function isMuted({ pack, source, claim }: StoredEvidence, muted: MutedKeys): boolean {
  return muted.sources.has(sourceKey(pack, source)) || muted.claims.has(claimKey(pack, claim));
}

/** The report as it is shown, and how much of it is not. */
export interface ShownReport {
  readonly report: PageReport;
  readonly hidden: Readonly<Record<Hidden, number>>;
}

/** A report without the findings that the reader does not want to see. */
export function shownReport(report: PageReport, visibility: Visibility): ShownReport {
  const hidden = { muted: 0, unsure: 0 };
  const blocks = report.blocks.map((block) => ({
    ...block,
    findings: block.findings.flatMap((finding) => {
      const shown = visibleFinding(finding, visibility);
      if (typeof shown !== 'string') return [shown];
      hidden[shown] += 1;
      return [];
    }),
  }));
  return { report: { ...report, blocks }, hidden };
}
