import { describe, expect, it } from 'vitest';
import { outcomeOf, type Row } from './outcome.ts';

/** Days, months, years (both texts are of Tuesday, 28 October 2025). */
const TIMES: readonly Row[] = [
  ['They met on Tuesday.', 'They met on 28 October.', 'agrees'],
  ['They met on Oct. 28.', 'They met on the 28th of October.', 'agrees'],
  ['They met today.', 'They met on Tuesday.', 'agrees'],
  ['They met yesterday.', 'They met on Monday.', 'agrees'],
  ['They met in early October.', 'They met on 9 October.', 'agrees'],
  ['They met last week.', 'They met on 22 October.', 'agrees'],
  ['They met in the autumn of 2025.', 'They met in October 2025.', 'agrees'],
  ['They met in 2019.', 'They met on 3 May 2019.', 'agrees'],
  ['They met on 28/10/2025.', 'They met on 28 October 2025.', 'agrees'],
  ['They met on Monday evening.', 'They met on Monday.', 'agrees'],
  ['They met the day before yesterday.', 'They met on 26 October.', 'agrees'],
  ['They met three days ago.', 'They met on Saturday.', 'agrees'],
  ['They met this week.', 'They met on Monday.', 'agrees'],
  ['They met over the weekend.', 'They met on Sunday.', 'agrees'],
  ['They met in the third quarter of 2025.', 'They met in August 2025.', 'agrees'],
  ['They met in the 1990s.', 'They met in 1994.', 'agrees'],
  ['They met last year.', 'They met in 2024.', 'agrees'],
  ['They will meet tomorrow.', 'They will meet on Wednesday.', 'agrees'],
  ['They met on Wednesday.', 'They met on Tuesday.', 'differs'],
  ['They met on 27 October.', 'They met on 29 October.', 'differs'],
  ['They met in late October.', 'They met on 3 October.', 'differs'],
  ['They met in March.', 'They met in April.', 'differs'],
  ['They met in 2018.', 'They met in 2019.', 'differs'],
  ['They met last week.', 'They met on 3 October.', 'differs'],
  ['They met in 2018.', 'They met on 3 May 2019.', 'differs'],
  ['They will meet next month.', 'They will meet in December.', 'differs'],
  ['They met on 28 October 2024.', 'They met on 28 October 2025.', 'differs'],
  ['The law has held since 1994.', 'The law has held since 1997.', 'differs'],
  ['They met last year.', 'They met in 2022.', 'differs'],
  ['They met in the summer.', 'They met in January.', 'differs'],
  ['They met in the 1990s.', 'They met in 2004.', 'differs'],
  ['They met on Tuesday.', 'They met in Oslo.', 'nothing'],
  ['They met.', 'They met on Tuesday.', 'nothing'],
  ['They met in Oslo.', 'They met in Rome.', 'nothing'],
  ['They may meet again.', 'They met on 3 May.', 'nothing'],
];

describe('reasons of kind date', () => {
  it.each(TIMES)('“%s” beside “%s”: %s', (page, source, outcome) => {
    expect(outcomeOf('date', page, source)).toBe(outcome);
  });
});
