import { describe, expect, it } from 'vitest';
import { findNegations } from '../../../../src/core/text/negation.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';

/** The cue and the words it denies. */
function denied(text: string): [string, string][] {
  const tokens = tokenize(text);
  return findNegations(tokens).map((negation) => [
    text.slice(negation.start, negation.end),
    tokens
      .slice(negation.from, negation.to)
      .map(({ lower }) => lower)
      .join(' '),
  ]);
}

describe('findNegations', () => {
  it.each([
    ['They did not sign the deal.', [['not', 'sign the deal']]],
    ['They didn’t sign it, but they met.', [['n’t', 'sign it']]],
    ['She ruled out a coalition.', [['ruled out', 'a coalition']]],
    ['He failed to appear; the court adjourned.', [['failed', 'to appear']]],
    ['The firm sells without a permit.', [['without', 'a permit']]],
    ['They have yet to agree.', [['yet to', 'agree']]],
    ['Steel rather than timber was used.', [['rather than', 'timber was used']]],
    [
      'Neither Brand nor Stone came.',
      [
        ['Neither', 'brand'],
        ['nor', 'stone came'],
      ],
    ],
    ['They did not sign and left.', [['not', 'sign']]],
    ['It has not been signed and ratified.', [['not', 'been signed and ratified']]],
    ['They turned the offer down on Monday.', [['turned', 'the offer']]],
    ['They searched in vain.', [['in vain', 'they searched in vain']]],
    ['A non-binding vote was held.', [['non', 'binding']]],
    ['No one was hurt.', [['No', 'one was hurt']]],
    ['It was the repeal of the tax.', [['repeal of', 'the tax']]],
    ['Canada will abolish its duty.', [['abolish', 'its duty']]],
    ['Never had they met.', [['Never', 'had they met']]],
    ['She had never before met him.', [['never', 'before met him']]],
  ])('%s', (text, expected) => {
    expect(denied(text)).toEqual(expected);
  });

  it.each([
    'Not only the mayor came.',
    'It is no doubt true.',
    'No fewer than nine came.',
    'No. 5 came.',
    'No one but Brand came.',
    'They did not come until Thursday.',
    'Never before had so many come.',
    'Never before has the river been higher.',
    'Not since May had they met.',
    'Never has the firm earned as much in a spring.',
    'They agreed.',
  ])('finds no denial in “%s”', (text) => {
    expect(denied(text)).toEqual([]);
  });
});
