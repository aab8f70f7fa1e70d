import { describe, expect, it } from 'vitest';
import { formsOf, phraseForms } from '../../../../src/core/text/verb-forms.ts';

describe('formsOf', () => {
  it.each([
    ['deny', ['denied', 'denies', 'deny', 'denying']],
    ['fail', ['fail', 'failed', 'failing', 'fails']],
    ['refuse', ['refuse', 'refused', 'refuses', 'refusing']],
    ['scrap', ['scrap', 'scrapped', 'scrapping', 'scraps']],
    ['withhold', ['withheld', 'withhold', 'withholding', 'withholds']],
  ])('%s', (base, forms) => {
    expect(formsOf(base).sort()).toEqual(forms);
  });

  it.each([
    ['cancel', 'cancelled'],
    ['cancel', 'canceled'],
    ['omit', 'omitted'],
    ['veto', 'vetoes'],
  ])('%s has the form %s', (base, form) => {
    expect(formsOf(base)).toContain(form);
  });

  it('keeps what belongs to the verb', () => {
    expect(phraseForms('turn down')).toContainEqual(['turned', 'down']);
  });
});
