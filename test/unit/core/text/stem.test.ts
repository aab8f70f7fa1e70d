import { describe, expect, it } from 'vitest';
import { IRREGULAR_FORMS } from '../../../../src/core/text/irregular-forms.ts';
import { SPELLINGS } from '../../../../src/core/text/spellings.ts';
import { stemOf } from '../../../../src/core/text/stem.ts';

describe('stemOf', () => {
  it.each([
    'sign signs signed signing',
    'meet meets met meeting',
    'rise rises rose risen rising',
    'pay pays paid paying',
    'deny denies denied denying',
    'agree agrees agreed agreeing',
    'advise advises advised advising',
    'promise promises promised promising',
    'travel travels travelled traveled travelling traveling',
    'buy buys bought',
    'take takes took taken taking',
    'man men',
    'woman women',
    'country countries',
    'crisis crises',
    'defence defense',
    'centre center centres centers',
    'labour labor',
    'neighbours neighbors',
    'programme program programs',
    'organise organize organised organized organisation organization',
    'criticise criticize criticised',
    'analyse analyze analysed',
    'licence license',
    'dialogue dialog',
    'fuelled fueled',
  ])('%s share one stem', (words) => {
    expect(new Set(words.split(' ').map(stemOf)).size).toBe(1);
  });

  it.each([
    ['lead', 'leave'],
    ['live', 'life'],
    ['raise', 'rise'],
    ['promise', 'promote'],
    ['import', 'export'],
    ['four', 'for'],
    ['hour', 'hor'],
    ['u.s.', 'us'],
  ])('%s and %s do not', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it('takes no word in two steps: bases and spellings are themselves final', () => {
    for (const base of IRREGULAR_FORMS.values()) expect(IRREGULAR_FORMS.get(base) ?? base).toBe(base);
    for (const spelling of SPELLINGS.values()) expect(SPELLINGS.get(spelling) ?? spelling).toBe(spelling);
  });
});
