import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFromContent, readFromUi } from '../../../src/messaging/validate.ts';

const description = {
  article: 'a',
  url: 'https://news.example/',
  title: 'A title',
  byline: null,
  publisher: null,
  published: null,
  language: null,
};

describe('what content scripts send', () => {
  it('is taken as it is, without what does not belong to it', () => {
    expect(readFromContent('startArticle', { ...description, extra: 1 })).toEqual({ request: description });
  });

  it('is cut where it is only shown', () => {
    const read = readFromContent('startArticle', { ...description, title: 'x'.repeat(100_000) });
    expect(read?.request.title).toHaveLength(2_000);
  });

  it('a date or a language of any length is none', () => {
    const read = readFromContent('startArticle', { ...description, published: 'x'.repeat(101), language: 'en' });
    expect(read?.request).toMatchObject({ published: null, language: 'en' });
  });

  it.each([
    ['a finding without an id', 'explain', { article: 'a' }],
    ['an id of any length', 'endArticle', { article: 'x'.repeat(5_000) }],
    ['blocks without text', 'readBlocks', { article: 'a', blocks: [{ id: 'p' }], order: [], more: false }],
    ['no end of blocks', 'readBlocks', { article: 'a', blocks: [], order: Array(50_001).fill('p'), more: false }],
  ] as const)('%s is refused', (_what, name, payload) => {
    expect(readFromContent(name, payload)).toBeNull();
  });

  it('a sentence of 100 KB is taken', () => {
    const blocks = [{ id: 'p', text: 'word '.repeat(20_000) }];
    const request = { article: 'a', blocks, order: ['p'], more: false };
    expect(readFromContent('readBlocks', request)).toEqual({ request });
  });
});

describe('what our own pages send', () => {
  it.each(['example.com', 'localhost', '127.0.0.1', '[::1]', 'xn--mnchen-3ya.de'])('%s is a host', (host) => {
    expect(readFromUi('setSite', { host, reading: 'off' })).toEqual({ request: { host, reading: 'off' } });
  });

  it.each([
    '',
    '*',
    'Example.com',
    'example.com/',
    'user@example.com',
    'example.com:80',
    'a b',
    'https://example.com',
    '..',
  ])('"%s" is none', (host) => {
    expect(readFromUi('setSite', { host, reading: 'off' })).toBeNull();
  });

  it('a change of the settings may be of any of them', () => {
    expect(readFromUi('changeSettings', {})).toEqual({ request: {} });
    expect(readFromUi('changeSettings', { automatic: 'on-demand' })).toEqual({ request: { automatic: 'on-demand' } });
    expect(readFromUi('changeSettings', { automatic: 'perhaps' })).toBeNull();
    expect(readFromUi('changeSettings', { look: { corroborates: 'loud', conflicts: 'off' } })).toBeNull();
  });
});

it('nothing that can arrive makes a check throw', () => {
  fc.assert(
    fc.property(fc.anything(), (payload) => {
      readFromContent('readBlocks', payload);
      readFromContent('startArticle', payload);
      readFromUi('changeSettings', payload);
      readFromUi('setSite', payload);
    }),
  );
});
