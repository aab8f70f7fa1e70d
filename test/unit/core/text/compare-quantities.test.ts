import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuantities, findQuantities, type Quantity } from '../../../../src/core/text/quantities.ts';

function only(text: string): Quantity {
  const [quantity, ...others] = findQuantities(text);
  if (quantity === undefined || others.length > 0) throw new Error(`not one quantity: ${text}`);
  return quantity;
}

describe('compareQuantities', () => {
  it.each([
    ['15 percent', '15%', 'equal'],
    ['$550bn', '550 billion dollars', 'equal'],
    ['5 million rupees', 'Rs 50 lakh', 'equal'],
    ['twelve ships', 'a dozen ships', 'equal'],
    ['twice', 'two times', 'equal'],
    ['two ships', 'both ships', 'equal'],
    ['the first visit', 'the 1st visit', 'equal'],
    ['half of it', '50 percent', 'equal'],
    ['a third of it', '33 percent', 'compatible'],
    ['seven days', 'one week', 'equal'],
    ['12 months', 'one year', 'compatible'],
    ['100 km', '62 miles', 'compatible'],
    ['$547bn', '$550bn', 'compatible'],
    ['about $470bn', '$472bn', 'compatible'],
    ['14.8 percent', '15 percent', 'compatible'],
    ['more than 50,000 men', '52,000 men', 'compatible'],
    ['up to $25 billion', '$25 billion', 'compatible'],
    ['nearly 300 people', '290 people', 'compatible'],
    ['dozens of ships', '40 ships', 'compatible'],
    ['10 to 15 percent', '12 percent', 'compatible'],
    ['at least 10 ships', 'at least 12 ships', 'compatible'],
    ['15 percent', '25 percent', 'differs'],
    ['$550bn', '$450bn', 'differs'],
    ['20 countries', '21 countries', 'differs'],
    ['two days', 'three days', 'differs'],
    ['two weeks', 'two days', 'differs'],
    ['at least 10 ships', '7 ships', 'differs'],
    ['more than 50,000 men', '30,000 men', 'differs'],
    ['up to $25 billion', '$40 billion', 'differs'],
    ['the first visit', 'the second visit', 'differs'],
    ['about 15 percent', '20 percent', 'differs'],
    ['100 percent', '60 percent', 'differs'],
    ['a two-day visit', 'a 3-day visit', 'differs'],
    ['$550', '€550', 'incomparable'],
    ['2 percent', '2 percentage points', 'incomparable'],
    ['12 ships', '14 ministers', 'incomparable'],
    ['two ships', 'two ministers', 'incomparable'],
    ['15 percent', '15 ships', 'incomparable'],
    ['5 km', '5 days', 'incomparable'],
    ['64 years old', '64 years', 'incomparable'],
    ['338 candidates', '338 contenders', 'compatible'],
  ] as const)('%s and %s: %s', (one, other, expected) => {
    expect(compareQuantities(only(one), only(other))).toBe(expected);
    expect(compareQuantities(only(other), only(one))).toBe(expected);
  });

  it('is equal for every notation of the same sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (millions) => {
        const sum = millions * 1e6;
        const notations = [
          `$${millions}m`,
          `$${millions} million`,
          `${millions} million dollars`,
          `US$${millions}mn`,
          `$${sum.toLocaleString('en-US')}`,
          `$${sum}`,
          `$${millions / 1000}bn`,
        ].map(only);
        for (const one of notations) for (const other of notations) expect(compareQuantities(one, other)).toBe('equal');
      }),
    );
  });

  it('is symmetric and finds every quantity equal to itself', () => {
    const amount = fc.tuple(
      fc.constantFrom('', 'about ', 'nearly ', 'at least ', 'up to ', 'more than '),
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.constantFrom(' percent', ' dollars', ' ships', ' days', ' weeks', ' km'),
    );
    const quantity = amount.map((parts) => only(parts.join('')));
    fc.assert(
      fc.property(quantity, quantity, (one, other) => {
        expect(compareQuantities(one, other)).toBe(compareQuantities(other, one));
        expect(compareQuantities(one, one)).toBe('equal');
      }),
    );
  });
});
