import type { Statement } from '../statement/statement.ts';

/** Fewer telling words than this assert nothing that could be checked: "Heavy stuff." */
const LEAST_TERMS = 2;

/** Whether a sentence asserts something: a question doesn't, nor does a stray word. */
export function isAssertion(sentence: Statement): boolean {
  const isQuestion = /\?["”’')\]\s]*$/u.test(sentence.text);
  return !isQuestion && sentence.terms.length >= LEAST_TERMS;
}
