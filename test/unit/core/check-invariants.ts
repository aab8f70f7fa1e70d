import { expect } from 'vitest';
import type { Evidence, SentenceVerdict } from '../../../src/core/finding.ts';
import type { Pack, Span } from '../../../src/core/pack/types.ts';

/** What holds of every verdict, whatever the text: PRODUCT's contract of `sentences`. */
export function expectSoundVerdicts(text: string, verdicts: readonly SentenceVerdict[], pack: Pack): void {
  let end = 0;
  for (const verdict of verdicts) {
    expect(text.slice(verdict.start, verdict.end)).toBe(verdict.text);
    expect(verdict.start).toBeGreaterThanOrEqual(end);
    end = verdict.end;
    expectSoundStance(verdict);
    for (const evidence of verdict.evidence) expectSoundEvidence(text, evidence, pack);
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

function expectSoundStance({ stance, score, disputed, independent, evidence }: SentenceVerdict): void {
  const own = evidence.filter((piece) => piece.stance === stance);
  if (stance === 'none') {
    expect({ score, disputed, independent, evidence }).toEqual({
      score: 0,
      disputed: false,
      independent: 0,
      evidence: [],
    });
    return;
  }
  expect(score).toBeGreaterThan(0);
  expect(score).toBeLessThanOrEqual(1);
  expect(score).toBe(Math.max(...own.map((piece) => piece.score)));
  expect(independent).toBeGreaterThan(0);
  expect(independent).toBeLessThanOrEqual(new Set(own.map(({ source }) => source)).size);
  if (disputed) expect(new Set(evidence.map((piece) => piece.stance)).size).toBe(2);
}

function expectSoundEvidence(text: string, evidence: Evidence, pack: Pack): void {
  const source = pack.sources.find(({ id }) => id === evidence.source)?.text ?? '';
  expect(evidence.quote).not.toBe('');
  expect(source.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  expect(evidence.score).toBeGreaterThan(0);
  expect(evidence.score).toBeLessThanOrEqual(1);
  for (const reason of evidence.reasons) {
    expect(reason.page !== null || reason.source !== null).toBe(true);
    expectWithin(reason.page, text);
    expectWithin(reason.source, source);
  }
  if (evidence.stance === 'conflicts') expect(evidence.reasons.some(({ agrees }) => !agrees)).toBe(true);
  else expect(evidence.reasons.every(({ agrees }) => agrees)).toBe(true);
}

function expectWithin(span: Span | null, text: string): void {
  if (span === null) return;
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.start).toBeLessThan(span.end);
  expect(span.end).toBeLessThanOrEqual(text.length);
}
