import type { HighlightLook, HighlightStrength, PaintedFinding } from '../../messaging/protocol.ts';

/** The three ways a finding looks. Disputed findings are corroborated ones that another source contradicts. */
export const PAINTED_KINDS = ['corroborates', 'disputed', 'conflicts'] as const;
export type PaintedKind = (typeof PAINTED_KINDS)[number];

export const PAINTED_STRENGTHS = ['faint', 'normal', 'strong'] as const satisfies readonly HighlightStrength[];
type PaintedStrength = (typeof PAINTED_STRENGTHS)[number];

/** Names in `CSS.highlights` are shared with the page, hence the prefix. highlights.css has a rule for each. */
export type HighlightName = `second-source-${PaintedKind}-${PaintedStrength}`;
export const REVEALED = 'second-source-revealed';

/** Where findings overlap, the later one is painted over the earlier. */
export const PRIORITIES: Readonly<Record<PaintedKind, number>> = { corroborates: 0, disputed: 1, conflicts: 2 };

/** How a finding looks, whatever the strength. */
export function kindOf({ stance, disputed }: Pick<PaintedFinding, 'stance' | 'disputed'>): PaintedKind {
  if (stance === 'conflicts') return 'conflicts';
  return disputed ? 'disputed' : 'corroborates';
}

/** The highlight a kind is painted with; null where the reader has turned it off. */
export function nameOf(kind: PaintedKind, look: HighlightLook): HighlightName | null {
  const strength = kind === 'conflicts' ? look.conflicts : look.corroborates;
  return strength === 'off' ? null : `second-source-${kind}-${strength}`;
}
