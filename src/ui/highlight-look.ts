import type { HighlightLook, HighlightStrength, PaintedStance } from '../messaging/protocol.ts';
import type { Mark } from './mark.ts';

/** The names under which marks are registered in `CSS.highlights`. */
export const HIGHLIGHT_NAMES = {
  corroborates: 'second-source-corroborates',
  disputed: 'second-source-disputed',
  conflicts: 'second-source-conflicts',
} as const satisfies Record<Mark, string>;

const COLOURS: Record<PaintedStance, string> = { corroborates: '26 111 219', conflicts: '226 104 10' };

interface Paint {
  /** 0 to 1. */
  readonly line: number;
  /** In CSS pixels. */
  readonly thickness: number;
  /** 0 to 1. */
  readonly tint: number;
}

type Painted = Exclude<HighlightStrength, 'off'>;

const PAINTS: Record<PaintedStance, Record<Painted, Paint>> = {
  corroborates: {
    faint: { line: 0.55, thickness: 1, tint: 0 },
    normal: { line: 0.9, thickness: 1.5, tint: 0.05 },
    strong: { line: 1, thickness: 2, tint: 0.14 },
  },
  conflicts: {
    faint: { line: 0.75, thickness: 1.5, tint: 0 },
    normal: { line: 1, thickness: 2, tint: 0.12 },
    strong: { line: 1, thickness: 3, tint: 0.24 },
  },
};

/** The rules that paint the marks as the settings say; none for a stance that is off. */
export function highlightRules(look: HighlightLook): string {
  return [
    rule('corroborates', 'corroborates', 'solid', look.corroborates),
    rule('disputed', 'corroborates', 'dotted', look.corroborates),
    rule('conflicts', 'conflicts', 'wavy', look.conflicts),
  ].join('\n');
}

function rule(mark: Mark, stance: PaintedStance, style: string, strength: HighlightStrength): string {
  if (strength === 'off') return '';
  const { line, thickness, tint } = PAINTS[stance][strength];
  const colour = COLOURS[stance];
  return `::highlight(${HIGHLIGHT_NAMES[mark]}) {
  text-decoration: underline ${style} rgb(${colour} / ${line}) ${thickness}px;
  background-color: rgb(${colour} / ${tint});
}`;
}
