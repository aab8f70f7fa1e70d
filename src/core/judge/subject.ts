import type { Statement } from '../statement/statement.ts';
import { MATCHED } from './alignment.ts';
import type { ClaimMatch } from './claim-match.ts';
import type { Field } from './field.ts';

/** Whom or what a sentence is about, as its grammar has it, and whether that is known beside a claim. */
export interface Subject {
  /** How alike the likest term of the claim is, as it is put or quoted; -1 for a sentence without a subject. */
  readonly likeness: number;
  /** Whether it is a name that no claim of the same sources has. */
  readonly isStranger: boolean;
}

export function subjectOf({ wording, quote }: ClaimMatch, field: Field): Subject {
  const { page } = quote.alignment;
  const index = subjectIndex(page);
  const term = page.terms[index];
  if (term === undefined) return { likeness: -1, isStranger: false };
  const likeness = (of: typeof quote): number => of.alignment.ofPage[index]?.likeness ?? 0;
  return {
    likeness: Math.max(likeness(wording), likeness(quote)),
    isStranger: term.kind === 'name' && (field.likest[index] ?? 0) < MATCHED,
  };
}

/** Of the verb on which all else depends if that has one, else the first there is; -1 without. */
function subjectIndex(statement: Statement): number {
  const links = statement.links();
  const ofTop = links.findIndex(({ role, head }) => role === 'subject' && links[head]?.role === 'top');
  return ofTop >= 0 ? ofTop : links.findIndex(({ role }) => role === 'subject');
}
