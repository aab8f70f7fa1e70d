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

export function subjectOf(match: ClaimMatch, field: Field): Subject {
  const { index, isName, likeness } = subjectBeside(match);
  return { likeness, isStranger: isName && (field.likest[index] ?? 0) < MATCHED };
}

/** Whether the sentence is about somebody or something by a name that the claim does not know. */
export function isAboutOthers(match: ClaimMatch): boolean {
  const { isName, likeness } = subjectBeside(match);
  return isName && likeness < MATCHED;
}

interface SubjectTerm {
  /** Which term of the sentence it is, and how alike the likest term of the claim is; both -1 without. */
  readonly index: number;
  readonly likeness: number;
  readonly isName: boolean;
}

function subjectBeside({ wording, quote }: ClaimMatch): SubjectTerm {
  const { page } = quote.alignment;
  const index = subjectIndex(page);
  if (index < 0) return { index, likeness: -1, isName: false };
  const likenesses = [wording, quote].map(({ alignment }) => alignment.ofPage[index]?.likeness ?? 0);
  return { index, likeness: Math.max(...likenesses), isName: page.terms[index]?.kind === 'name' };
}

/** Of the verb on which all else depends if that has one, else the first there is; -1 without. */
function subjectIndex(statement: Statement): number {
  const links = statement.links();
  const ofTop = links.findIndex(({ role, head }) => role === 'subject' && head >= 0 && links[head]?.role === 'top');
  return ofTop >= 0 ? ofTop : links.findIndex(({ role }) => role === 'subject');
}
