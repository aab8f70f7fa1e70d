import type { Stance } from '../../../src/core/finding.ts';
import type { Judged } from '../../eval/judged.ts';
import type { Label, LabelledSentence } from '../../eval/labelled.ts';

/** A labelled sentence of which only what is given matters. */
export function labelled(change: Partial<LabelledSentence> = {}): LabelledSentence {
  const label = change.label ?? 'none';
  const id = change.id ?? 'x-1';
  return {
    text: 'A sentence.',
    accept: [label],
    kind: 'any',
    published: null,
    evidence: [],
    sources: null,
    group: id,
    ...change,
    id,
    label,
  };
}

/** A sentence of that label, judged so. */
export function judged(
  label: Label,
  stance: Stance,
  change: Partial<Judged> & { readonly kind?: string } = {},
): Judged {
  const { kind = 'any', ...rest } = change;
  return {
    sentence: labelled({ label, kind }),
    stance,
    score: stance === 'none' ? 0 : 0.8,
    isRight: label === stance,
    hasDecidingEvidence: null,
    lacksDifference: false,
    ...rest,
  };
}

export function times<Item>(count: number, item: Item): Item[] {
  return Array.from({ length: count }, () => item);
}
