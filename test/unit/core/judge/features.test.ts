import { describe, expect, it } from 'vitest';
import { FEATURE_NAMES } from '../../../../src/core/judge/features.ts';
import { judgedBeside } from './judged.ts';

const SOURCE = 'The parliament of Freedonia passed the budget on Tuesday by 212 votes.';

/** The features of a sentence beside the source, by name. */
function features(page: string, ...sources: readonly string[]): Map<string, number> {
  const [judged] = judgedBeside(page, ...(sources.length === 0 ? [SOURCE] : sources));
  return new Map(FEATURE_NAMES.map((name, at) => [name, judged?.features[at] ?? Number.NaN]));
}

describe('featuresOf', () => {
  it.each([
    SOURCE,
    'The budget was rejected.',
    'Freedonia voted, 15% on 3 May, not in Osaka: parliament!',
    'parliament '.repeat(300),
  ])('is a number for each name: %s', (page) => {
    const [judged] = judgedBeside(page, SOURCE);
    expect(judged?.features).toHaveLength(FEATURE_NAMES.length);
    expect(judged?.features.every(Number.isFinite)).toBe(true);
  });

  it('sees how much of the quote a sentence has', () => {
    expect(features(SOURCE).get('quote.source.hard')).toBe(1);
    expect(features('Freedonia has a budget.').get('quote.source.hard')).toBeLessThan(0.6);
  });

  it.each([
    ['quantity', SOURCE.replace('212', '150')],
    ['date', SOURCE.replace('Tuesday', 'Friday')],
    ['direction', SOURCE.replace('passed', 'rejected')],
    ['negation', SOURCE.replace('passed', 'did not pass')],
  ])('sees a difference of kind %s', (kind, page) => {
    expect(features(page).get(`quote.${kind}.differs`)).toBeGreaterThan(0);
    expect(features(SOURCE).get(`quote.${kind}.differs`)).toBe(0);
  });

  it('sees whether another claim of the same source backs what differs, not one of another source', () => {
    const page = SOURCE.replace('212', '150');
    const other = 'Officials counted 150 votes in Freedonia.';
    expect(features(page).get('field.backed')).toBe(0);
    expect(features(page, `${SOURCE} ${other}`).get('field.backed')).toBe(1);
    expect(features(page, SOURCE, other).get('field.backed')).toBe(0);
  });

  it('says that a claim has no foils by -1', () => {
    expect(features(SOURCE).get('foil.source.soft')).toBe(-1);
  });
});
