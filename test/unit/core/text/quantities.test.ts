import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities, type Quantity } from '../../../../src/core/text/quantities.ts';
import { anyTextOf } from './any-text.ts';
import { cpuTimeOf } from './cpu-time.ts';

/** kind unit value noun exactness, as far as they are not the usual. */
function show(quantity: Quantity): string {
  const value = quantity.min === quantity.max ? `${quantity.min}` : `${quantity.min}..${quantity.max}`;
  const exactness = quantity.exactness === 'exact' ? '' : quantity.exactness;
  return [quantity.kind, quantity.unit, value, quantity.noun?.lower ?? '', exactness]
    .filter((part) => part !== '')
    .join(' ');
}

/** Text, with what is found in it. */
const FOUND: Record<string, readonly (readonly [string, string])[]> = {
  shares: [
    ['15 percent', 'percent 15'],
    ['15%', 'percent 15'],
    ['15 pc', 'percent 15'],
    ['15 per cent', 'percent 15'],
    ['fifteen per cent', 'percent 15'],
    ['a 15-percent tariff', 'percent 15 tariff'],
    ['one percent', 'percent 1'],
    ['a 15-per-cent levy', 'percent 15 levy'],
    ['2 percentage points', 'percentage-points 2'],
    ['25 basis points', 'percentage-points 0.25'],
    ['by half', 'fraction 0.5'],
    ['two-thirds of seats', `fraction ${2 / 3} seats`],
    ['a third of voters', `fraction ${1 / 3} voters`],
    ['three quarters', 'fraction 0.75'],
    ['a quarter of exports', 'fraction 0.25 exports'],
    ['most villagers', 'fraction 0.5..1 villagers range'],
    ['a majority of the seats', 'fraction 0.5..1 seats range'],
    ['all of its members', 'fraction 1 members'],
    ['a quarter-point cut', 'percentage-points 0.25'],
    ['half a percentage point', 'percentage-points 0.5'],
    ['half of one percent', 'percent 0.5'],
    ['one in fifty people', 'fraction 0.02'],
    ['3 out of every 10 voters', 'fraction 0.3'],
    ['1/3 of them', `fraction ${1 / 3}`],
  ],
  money: [
    ['$550bn', 'money USD 550000000000'],
    ['US$550 billion', 'money USD 550000000000'],
    ['550 billion dollars', 'money USD 550000000000'],
    ['550 billion US dollars', 'money USD 550000000000'],
    ['a $550-billion fund', 'money USD 550000000000'],
    ['€472bn', 'money EUR 472000000000'],
    ['£3.5m', 'money GBP 3500000'],
    ['¥500 billion', 'money JPY 500000000000'],
    ['500 yen', 'money JPY 500'],
    ['1,200 won', 'money KRW 1200'],
    ['Rs 500 crore', 'money INR 5000000000'],
    ['Rs. 5 lakh', 'money INR 500000'],
    ['5 Australian dollars', 'money AUD 5'],
    ['half a million pounds', 'money GBP 500000'],
    ['$10-15 billion', 'money USD 10000000000..15000000000 range'],
    ['up to $25 billion', 'money USD 0..25000000000 at-most'],
  ],
  counts: [
    ['12 new grey ships', 'count 12 ships'],
    ['1,234 people', 'count 1234 people'],
    ['50 000 soldiers', 'count 50000 soldiers'],
    ['a dozen ships', 'count 12 ships'],
    ['a single ship', 'count 1 ship'],
    ['the lone survivor', 'count 1 survivor'],
    ['ten of the 30 ships', 'count 10 ships'],
    ['all 30 ships', 'count 30 ships'],
    ['two dozen ships', 'count 24 ships'],
    ['dozens of ships', 'count 24..99 ships about'],
    ['hundreds of thousands of people', 'count 200000..999000 people about'],
    ['two hundred and fifty thousand people', 'count 250000 people'],
    ['twenty-one countries', 'count 21 countries'],
    ['5 lakh people', 'count 500000 people'],
    ['100m people', 'count 100000000 people'],
    ['both countries', 'count 2 countries'],
    ['a pair of ships', 'count 2 ships'],
    ['two of the ships', 'count 2 ships'],
    ['one working mine', 'count 1 mine'],
    ['one or two ships', 'count 1..2 ships range'],
    ['12 of them', 'count 12'],
    ['seven medium and heavy metals', 'count 7 metals'],
    ['four more than needed', 'count 4'],
    ['a 3 nation tour', 'count 3 nation'],
  ],
  ordinals: [
    ['the first woman to lead', 'ordinal 1 woman'],
    ['the second leg of the tour', 'ordinal 2 leg'],
    ['a third visit', 'ordinal 3 visit'],
    ['the 21st meeting', 'ordinal 21 meeting'],
    ['the twenty-first meeting', 'ordinal 21 meeting'],
    ['the second-largest economy', 'ordinal 2 economy'],
    ['for the first time', 'ordinal 1 time'],
  ],
  durations: [
    ['a two-day visit', 'duration day 2 visit'],
    ['a 7-day trip', 'duration day 7 trip'],
    ['a week-long trip', 'duration week 1 trip'],
    ['three and a half years', 'duration year 3.5'],
    ['two years earlier', 'duration year 2'],
    ['half an hour', 'duration hour 0.5'],
    ['an hour and a half', 'duration hour 1.5'],
    ['a quarter of an hour', 'duration hour 0.25'],
    ['two hours and 30 minutes', 'duration minute 150'],
    ['a fortnight', 'duration fortnight 1'],
    ['lasted a week', 'duration week 1'],
    ['half a mile', 'measure mile 0.5'],
    ['three full weeks', 'duration week 3'],
    ['over three days', 'duration day 3'],
    ['for over 50 years', 'duration year 50..Infinity more-than'],
    ['a 60-pound trophy', 'measure lb 60 trophy'],
    ['within 180 days', 'duration day 0..180 at-most'],
    ['the 64-year-old leader', 'age year 64'],
    ['Jane Roe, 64, said', 'age year 64'],
    ['aged 64', 'age year 64'],
  ],
  measures: [
    ['20 kilometres', 'measure km 20'],
    ['100 km/h', 'measure km/h 100'],
    ['60 miles per hour', 'measure mph 60'],
    ['5 square kilometres', 'measure km2 5'],
    ['three tonnes of ore', 'measure tonne 3'],
    ['twice as much', 'multiple 2'],
    ['three times', 'multiple 3'],
    ['exports doubled', 'multiple 2'],
    ['a five-fold rise', 'multiple 5'],
  ],
  hedges: [
    ['about 15 percent', 'percent 14.5..15.5 about'],
    ['nearly 300 people', 'count 270..300 people nearly'],
    ['at least 10 ships', 'count 10..Infinity ships at-least'],
    ['10 or more ships', 'count 10..Infinity at-least'],
    ['50,000+ soldiers', 'count 50000..Infinity at-least'],
    ['more than 50,000 people', 'count 50000..Infinity people more-than'],
    ['fewer than 10 ships', 'count 0..10 ships less-than'],
    ['between 10 and 20 ships', 'count 10..20 ships range'],
    ['10-20 ships', 'count 10..20 ships range'],
    ['10 to 15 percent', 'percent 10..15 range'],
  ],
};

/** None of it is a quantity. */
const NONE = [
  'no one came',
  'one of the ships',
  'a one-on-one talk',
  'this one is',
  'F-35 jets',
  'the G7 nations',
  'Covid-19 cases',
  'No. 10 said',
  'Section 232 tariffs',
  'the 2025 elections',
  'in 2019 they met',
  'at 5 p.m. on',
  'at 14:30',
  'October 28',
  '28 October',
  '28.Oct.2025',
  '2025-10-28',
  '10/28/2025',
  'Air Force One',
  'Group of Seven',
  'a 3-1 win',
  '5G networks',
  'the 1990s',
  '9/11',
  'First Lady Jane',
  'the twenty-first century',
  'Brown first met Roe',
  'first of all',
  'at first they',
  'Apollo 11 landed',
  'no ships',
  'zero ships',
  'the first half',
  'they won again',
  'a number of ships',
];

describe('findQuantities', () => {
  for (const [group, cases] of Object.entries(FOUND)) {
    it.each(cases)(`${group}: %s`, (text, expected) => {
      expect(findQuantities(text).map(show)).toEqual([expected]);
    });
  }

  it.each(NONE)('none: %s', (text) => {
    expect(findQuantities(text).map(show)).toEqual([]);
  });

  it('keeps a change from one figure to another apart', () => {
    expect(findQuantities('raised from 10 to 15 percent').map(show)).toEqual(['percent 10', 'percent 15']);
  });

  it('has spans with hedge and unit, and the noun where it stands', () => {
    const text = 'He sent at least 10 grey ships and about 15 percent.';
    const [ships, share] = findQuantities(text);
    expect([text.slice(ships?.start, ships?.end), text.slice(ships?.noun?.start, ships?.noun?.end)]).toEqual([
      'at least 10',
      'ships',
    ]);
    expect(text.slice(share?.start, share?.end)).toBe('about 15 percent');
  });

  it('says what a notation is precise to', () => {
    const precision = (text: string) => findQuantities(text)[0]?.significant;
    expect(['$550bn', '$1.5bn', '547 ships', '50,000 men', '3.25%'].map(precision)).toEqual([
      10e9, 0.1e9, 1, 10_000, 0.01,
    ]);
  });

  it('never throws and has valid spans in order, for any text', () => {
    const words =
      'a one two half dozen twenty - and hundred million bn % per cent percent $ € 15 1,234 0.5 3rd first to between of at least about years old times / . , : October 2025 ships most all the single majority lone hours minutes a fortnight point handful';
    const anyText = anyTextOf(words.split(' '));
    fc.assert(
      fc.property(anyText, (text) => {
        const quantities = findQuantities(text);
        const invalid = quantities.filter(
          ({ start, end, min, max, significant }, index) =>
            !(
              start >= (quantities[index - 1]?.end ?? 0) &&
              end > start &&
              end <= text.length &&
              min <= max &&
              significant > 0
            ),
        );
        expect(invalid).toEqual([]);
      }),
    );
  });

  it.each(['one ', '1 ', 'hundred and ', 'between 1 and ', 'a half ', '$1-', 'about ', '1 to '])(
    'stays linear on a long run of %s',
    (unit) => {
      expect(cpuTimeOf(() => findQuantities(unit.repeat(60_000 / unit.length)))).toBeLessThan(4_000);
    },
  );
});
