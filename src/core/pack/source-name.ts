import type { Source } from './types.ts';

/** What a source is called wherever it is named: by its publisher, else its byline, else its title. */
export function nameOfSource({ publisher, byline, title }: Pick<Source, 'publisher' | 'byline' | 'title'>): string {
  return publisher ?? byline ?? title;
}
