import { expect, it } from 'vitest';
import { hasCapital } from '../../../../src/core/text/capital.ts';

it.each(['Tokyo', 'Z', 'Åbo', 'Étretat', 'Ωmega'])('“%s” begins with a capital', (text) => {
  expect(hasCapital(text)).toBe(true);
});

it.each(['tokyo', 'åbo', '5th', '@Tokyo', '[Tokyo', 'ß', '東京', ''])('“%s” does not', (text) => {
  expect(hasCapital(text)).toBe(false);
});
