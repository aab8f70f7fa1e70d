import { evidenceOnHover } from './evidence-on-hover.ts';
import { evidenceOnTouch } from './evidence-on-touch.ts';
import type { Feature } from './feature.ts';
import { keepPainted } from './keep-painted.ts';
import { revealFinding } from './reveal-finding.ts';
import { stepByKeyboard } from './step-by-keyboard.ts';

export const FEATURES: readonly Feature[] = [
  keepPainted,
  evidenceOnHover,
  evidenceOnTouch,
  revealFinding,
  stepByKeyboard,
];
