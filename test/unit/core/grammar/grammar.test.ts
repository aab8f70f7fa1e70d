import { describe, expect, it } from 'vitest';
import { arcsOf, parseText } from './read-grammar.ts';

describe('who does what to whom', () => {
  it.each([
    [
      'Trump was received by the emperor on Monday.',
      ['trump subj-passive received', 'was aux-passive received', 'emperor agent received', 'on case monday'],
    ],
    ['The emperor received Trump.', ['emperor subj received', 'trump obj received']],
    [
      'Lutnick, who is travelling with the president, signed the memorandum with Kaneko.',
      [
        'lutnick subj signed',
        'travelling acl lutnick',
        'who subj travelling',
        'president oblique travelling',
        'memorandum obj signed',
        'kaneko oblique signed',
        'with case kaneko',
      ],
    ],
    [
      'The company sold its unit to a rival.',
      ['company subj sold', 'unit obj sold', 'its possessive unit', 'to case rival'],
    ],
    [
      'The minister said the bank had raised rates.',
      ['minister subj said', 'raised ccomp said', 'bank subj raised', 'rates obj raised'],
    ],
    [
      'She promised to visit Berlin and Paris.',
      ['visit xcomp promised', 'berlin obj visit', 'paris conj berlin', 'and cc paris'],
    ],
    [
      'The deal signed by the ministers collapsed.',
      ['deal subj collapsed', 'signed acl deal', 'ministers agent signed'],
    ],
    [
      "The company's profit fell 15 percent.",
      ['profit subj fell', 'company possessive profit', '15 number percent', 'percent oblique fell'],
    ],
    ['He called off the meeting.', ['he subj called', 'off particle called', 'meeting obj called']],
    [
      'The carrier is the largest ship of the fleet.',
      ['carrier subj ship', 'is cop ship', 'fleet nmod ship', 'of case fleet'],
    ],
    [
      'The bank raised rates because inflation slowed.',
      ['slowed advcl raised', 'because mark slowed', 'inflation subj slowed'],
    ],
    ['The two leaders met in Tokyo.', ['leaders subj met', 'two number leaders', 'tokyo oblique met']],
  ])('%s', (text, arcs) => {
    expect(arcsOf(text)).toEqual(expect.arrayContaining(arcs));
  });
});

describe('what a negation covers', () => {
  it.each([
    [
      'Tokyo did not agree to cut tariffs.',
      ['not negation agree', 'did aux agree', 'cut xcomp agree', 'tariffs obj cut'],
    ],
    [
      'Japan will not buy soybeans but corn.',
      ['not negation buy', 'will aux buy', 'soybeans obj buy', 'corn conj soybeans', 'but cc corn'],
    ],
    ["The minister hasn't signed.", ['not negation signed', 'has aux signed']],
    ['He never visited the city.', ['never negation visited']],
    ['There was no agreement on tariffs.', ['no negation agreement']],
  ])('%s', (text, arcs) => {
    expect(arcsOf(text)).toEqual(expect.arrayContaining(arcs));
  });
});

describe('what is a root', () => {
  it.each([
    ['Trump was received by the emperor on Monday', 'received root'],
    ['Japan to invest $550 billion', 'invest root'],
    ['The talks were a success.', 'success root'],
  ])('%s', (text, root) => {
    expect(arcsOf(text)).toContain(root);
  });
});

describe('the parts of speech', () => {
  it('tell a verb from a noun, and a past tense from a participle', () => {
    const { pos, tags } = parseText('The visit was made before she visits the exchange');
    expect(pos).toEqual(['DET', 'NOUN', 'AUX', 'VERB', 'SCONJ', 'PRON', 'VERB', 'DET', 'NOUN']);
    expect(tags[3]).toBe('VERB.VBN');
    expect(tags[6]).toBe('VERB.VBZ');
  });
});
