import { expect, it } from 'vitest';
import { nameOfSource } from '../../../../src/core/pack/source-name.ts';

it.each([
  [{ publisher: 'The Gazette', byline: 'A. Writer', title: 'A bridge' }, 'The Gazette'],
  [{ publisher: null, byline: 'A. Writer', title: 'A bridge' }, 'A. Writer'],
  [{ publisher: null, byline: null, title: 'A bridge' }, 'A bridge'],
])('%j is called %s', (source, name) => {
  expect(nameOfSource(source)).toBe(name);
});
