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

/** Whether the sentence is about somebody or something by a name that the claim does not know. */
export function isAboutOthers({ wording, quote }: ClaimMatch): boolean {
  const { page } = quote.alignment;
  const index = subjectIndex(page);
  const isUnknown = ({ alignment }: typeof quote): boolean => (alignment.ofPage[index]?.likeness ?? 0) < MATCHED;
  return page.terms[index]?.kind === 'name' && isUnknown(wording) && isUnknown(quote);
}

/** Of the verb on which all else depends if that has one, else the first there is; -1 without. */
function subjectIndex(statement: Statement): number {
  const links = statement.links();
  const ofTop = links.findIndex(({ role, head }) => role === 'subject' && links[head]?.role === 'top');
  return ofTop >= 0 ? ofTop : links.findIndex(({ role }) => role === 'subject');
}
