import { describe, expect, it } from 'vitest';
import { packFromArticles } from '../../../../src/core/pack/from-articles.ts';
import { voicesOf } from '../../../../src/core/voice/voices.ts';

const LONG = Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ');
const OTHER = Array.from({ length: 100 }, (_, index) => `other${index}`).join(' ');

function voicesOfArticles(articles: Parameters<typeof packFromArticles>[0]): number[] {
  return voicesOf(packFromArticles(articles).sources);
}

describe('voicesOf', () => {
  it('gives sources that share nothing a voice each', () => {
    expect(
      voicesOfArticles([
        { id: 'a', text: LONG, publisher: 'One' },
        { id: 'b', text: OTHER, publisher: 'Two' },
      ]),
    ).toEqual([0, 1]);
  });

  it('counts copies, equal publishers and equal addresses as one voice', () => {
    expect(
      voicesOfArticles([
        { id: 'a', text: LONG, publisher: 'One' },
        { id: 'b', text: `${LONG} and a line of its own`, publisher: 'Two' },
        { id: 'c', text: OTHER, publisher: ' two ' },
        { id: 'd', text: 'Short.', url: 'https://example.org/x' },
        { id: 'e', text: 'Shorter.', url: 'http://www.example.org/x/' },
      ]),
    ).toEqual([0, 0, 0, 3, 3]);
  });

  it('does not take missing publishers for equal', () => {
    expect(
      voicesOfArticles([
        { id: 'a', text: 'One.' },
        { id: 'b', text: 'Two.' },
      ]),
    ).toEqual([0, 1]);
  });
});
