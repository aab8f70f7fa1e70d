import type { CountedNoun, QuantityKind } from './quantity.ts';

/** An amount without its hedge. */
export interface QuantityDraft {
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly significant: number;
  readonly noun: CountedNoun | null;
  /** Index of the first token behind it. */
  readonly next: number;
  /** Whether the word itself is vague ("dozens") or two figures bound it. */
  readonly vague: 'no' | 'about' | 'range';
  readonly whole?: number;
}

/** A draft of one value. */
export function exactDraft(
  kind: QuantityKind,
  value: number,
  next: number,
  noun: CountedNoun | null = null,
  significant = 1,
): QuantityDraft {
  return { kind, unit: '', min: value, max: value, significant, noun, next, vague: 'no' };
}
