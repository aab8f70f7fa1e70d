import type { Statement } from '../statement/statement.ts';

/** Fewer telling words than this assert nothing that could be checked: "Yes." */
const LEAST_TERMS = 2;

/** A sentence that begins so speaks about a question: "Whether the money will come is open", "How they met is not known". */
const ASKING = new Set(['how', 'why', 'whether']);

/** Whether a sentence asserts something: a question doesn't, be it asked or spoken about, nor does a stray word. */
export function isAssertion({ text, tokens, terms }: Statement): boolean {
  const isQuestion = /\?["”’')\]\s]*$/u.test(text);
  const first = tokens.find((token) => token.kind !== 'symbol');
  const isAsking = first !== undefined && ASKING.has(first.lower);
  return !isQuestion && !isAsking && terms.length >= LEAST_TERMS;
}
