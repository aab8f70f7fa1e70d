import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToQuote, linkToSource } from '../../../../src/ui/text/link-to-quote.ts';

describe('linkToQuote', () => {
  it('adds the quote as a text fragment, with commas, ampersands and hyphens encoded', () => {
    expect(linkToQuote('https://paper.example/a', 'rare-earths, oil & gas')).toBe(
      'https://paper.example/a#:~:text=rare%2Dearths%2C%20oil%20%26%20gas',
    );
  });

  it('keeps a fragment of the address and replaces its text directive', () => {
    expect(linkToQuote('https://paper.example/a#top', 'word')).toBe('https://paper.example/a#top:~:text=word');
    expect(linkToQuote('https://paper.example/a#:~:text=old', 'new')).toBe('https://paper.example/a#:~:text=new');
  });

  it('reads runs of white space as the page shows them', () => {
    expect(linkToQuote('https://paper.example/', ' two\n  words ')).toBe('https://paper.example/#:~:text=two%20words');
  });

  it('names only the first and last words of a long quote', () => {
    const quote = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    expect(linkToQuote('https://paper.example/', quote)).toBe(
      'https://paper.example/#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word74%20word75%20word76%20word77%20word78%20word79',
    );
  });

  it('is nothing for an address that is none, or not of the web', () => {
    for (const address of [
      null,
      '',
      'not an address',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
    ]) {
      expect(linkToQuote(address, 'word')).toBeNull();
      expect(linkToSource(address)).toBeNull();
    }
  });

  it('carries any quote: the address stays valid and the words come back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (quote) => {
        const link = linkToQuote('https://paper.example/a', quote);
        const words = quote.replace(/\s+/gu, ' ').trim();
        const directive = link?.split(':~:text=')[1];
        if (words === '') expect(directive).toBeUndefined();
        else {
          expect(directive).not.toMatch(/[-,&]/u);
          expect(decodeURIComponent(directive ?? '')).toBe(words.replace(/\p{Surrogate}/gu, '\ufffd'));
        }
      }),
    );
  });
});
