import { IRREGULAR_FORMS } from './irregular-forms.ts';

const IRREGULAR = new Map<string, string[]>();
for (const [form, base] of IRREGULAR_FORMS) IRREGULAR.set(base, [...(IRREGULAR.get(base) ?? []), form]);

/** Their last consonant doubles though they end in an unstressed syllable, or stress falls on it: "deferred", "cancelled". */
const DOUBLING = /(?:^[^aeiou]*[aeiou][bdgklmnprtz]|(?:ee|fe|mi|pe|cu|ba|bu)[rt]|cel|vel|pel|bel|dit|bid)$/;
const NOT_DOUBLING = /(?:[aeiou]{2}[a-z]|lt|ffer|[^f]ter|open|visit|limit|edit|credit|exit|suffer|offer)$/;

/** All forms of a verb given by its base: "deny denies denied denying", irregular ones included. Made once, at start. */
export function formsOf(base: string): string[] {
  const forms = new Set([base, ...(IRREGULAR.get(base) ?? [])]);
  const hasPast = (IRREGULAR.get(base) ?? []).some((form) => !form.endsWith('s') && !form.endsWith('ing'));
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  forms.add(
    /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`,
  );
  const doubled = DOUBLING.test(base) && !NOT_DOUBLING.test(base) ? base + base.slice(-1) : null;
  // Of one syllable they always double: "scraped" is another verb's.
  const doubledOnly = doubled !== null && /^[^aeiou]*[aeiou][^aeiou]$/.test(base);
  const stems = doubled === null ? [stem] : doubledOnly ? [doubled] : [base, doubled];
  for (const each of stems) forms.add(`${each}ing`);
  if (hasPast) return [...forms];
  if (/[^aeiou]y$/.test(base)) forms.add(`${base.slice(0, -1)}ied`);
  else for (const each of stems) forms.add(`${each}ed`);
  return [...forms];
}

/** A verb with what belongs to it, "turn down" or "stop short of", in all forms of the verb: the words of each. */
export function phraseForms(phrase: string): string[][] {
  const [verb = '', ...rest] = phrase.split(' ');
  return formsOf(verb).map((form) => [form, ...rest]);
}
