import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFromArticles } from '../../../../src/core/pack/from-articles.ts';
import { parsePack } from '../../../../src/core/pack/schema.ts';

const ARTICLE =
  'Mayor Anna Kowalska opened the Harbour Bridge in Port Harmony on Monday. Kowalska said the World Bridge Union (WBU) ' +
  'had paid for it. “We thank the union,” said Otto Lind, 45, an engineer. The bridge cost 4 million crowns.\n';

function namesOf(...texts: string[]): Record<string, readonly string[]> {
  const { names } = packFromArticles(texts.map((text, index) => ({ id: `${index}`, text })));
  return Object.fromEntries(names.map(({ kind, forms }) => [`${kind} ${forms[0]}`, forms]));
}

describe('packFromArticles', () => {
  it('makes each sentence a claim that rests on itself', () => {
    const { claims, sources } = packFromArticles([{ id: 'x', text: ARTICLE }]);
    expect(claims).toHaveLength(4);
    expect(claims.at(-1)).toMatchObject({
      text: 'The bridge cost 4 million crowns.',
      evidence: [{ source: 'x', stance: 'corroborates', exact: 'The bridge cost 4 million crowns.', suffix: '\n' }],
    });
    expect(sources[0]?.text).toBe(ARTICLE);
  });

  it('knows people by title, speech and age, and their surname as a form of the name', () => {
    expect(namesOf(ARTICLE)).toMatchObject({
      'person Anna Kowalska': ['Anna Kowalska', 'Kowalska'],
      'person Otto Lind': ['Otto Lind', 'Lind'],
    });
  });

  it('knows bodies and places by their words, and an acronym where it is explained', () => {
    expect(namesOf(ARTICLE)).toMatchObject({
      'body World Bridge Union': ['World Bridge Union', 'WBU'],
      'place Harbour Bridge': ['Harbour Bridge'],
    });
  });

  it('takes the surname first where texts use that part alone', () => {
    expect(namesOf('President Li Na spoke. Later on, as Li left, nobody spoke.')).toMatchObject({
      'person Li Na': ['Li Na', 'Na', 'Li'],
    });
  });

  it('takes neither the first word of a sentence nor a headline in capitals for a name', () => {
    const names = namesOf(
      'MINISTER OPENS UNION BRIDGE\nSaid and done. The union said so.\nNew Union Bridge Opens Today',
    );
    expect(Object.keys(names)).toEqual([]);
  });

  it('asks for several main names before a page is on the topic', () => {
    const { signature } = packFromArticles([{ id: 'x', text: ARTICLE }]);
    expect(signature.terms.flatMap((term) => term.forms)).toContain('Kowalska');
    expect(signature.threshold).toBeGreaterThan(Math.max(...signature.terms.map((term) => term.weight)));
  });

  it('takes an address or date that is none for unknown', () => {
    const { sources } = packFromArticles([
      { id: 'x', text: ARTICLE, url: 'file:///etc/passwd', published: 'yesterday' },
    ]);
    expect(sources).toMatchObject([{ url: null, published: null, title: expect.stringContaining('Mayor Anna') }]);
  });

  it('refuses an id that is empty or used twice', () => {
    expect(() => packFromArticles([{ id: '', text: 'A.' }])).toThrow(RangeError);
    const twice = { id: 'x', text: 'A.' };
    expect(() => packFromArticles([twice, twice])).toThrow(RangeError);
  });

  it('makes packs that can be exported and read again, whatever the articles say', () => {
    const words = fc.constantFrom(
      'Mr',
      'Anna',
      'Lind',
      'the',
      'said',
      '(AL)',
      'U.S.',
      'of',
      '😀',
      '“',
      '.',
      '\n',
      ', 45,',
      '1',
    );
    const text = fc.oneof(
      fc.array(words).map((parts) => parts.join(' ')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
        const pack = packFromArticles(texts.map((each, index) => ({ id: `${index}`, text: each })));
        expect(parsePack(JSON.stringify(pack))).toEqual({ ok: true, value: pack });
      }),
    );
  });
});
