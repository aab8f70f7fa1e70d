import { stemmer } from 'stemmer';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { ISE_ENDING, ONLY_ISE, OUR_STEMS, SPELLINGS, YSE_ENDING } from './spellings.ts';

/**
 * The stem that all inflections and spellings of a word share: "met", "meets" and "meet"; "defence" and "defense". Takes
 * the `lower` of a token. A stem is for comparing only, it need not be a word.
 */
export function stemOf(lower: string): string {
  const base = IRREGULAR_FORMS.get(lower) ?? lower;
  return stemmer(americanSpelling(base));
}

function americanSpelling(word: string): string {
  const known = SPELLINGS.get(word);
  if (known !== undefined) return known;
  const our = word.replace(OUR_STEMS, '$1$2or');
  if (YSE_ENDING.test(our)) return our.replace(YSE_ENDING, 'lyz$1');
  const ise = ISE_ENDING.exec(our);
  if (ise === null || ONLY_ISE.has(our.slice(0, ise.index))) return our;
  return our.replace(ISE_ENDING, 'iz$1');
}
