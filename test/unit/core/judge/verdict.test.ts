import { describe, expect, it } from 'vitest';
import type { SentenceVerdict } from '../../../../src/core/finding.ts';
import type { JudgedClaim } from '../../../../src/core/judge/judge.ts';
import { SHOWN_FROM, verdictOf } from '../../../../src/core/judge/verdict.ts';
import type { Pack } from '../../../../src/core/pack/types.ts';
import { judgedBeside, judgedBy, packOf, scored } from './judged.ts';

const { corroborates: CORROBORATES_FROM, conflicts: CONFLICTS_FROM } = SHOWN_FROM.worded;

const SAID = 'The storm left 15 people dead, officials said.';
const OTHERWISE = 'The storm left 17 people dead, officials said.';

function verdict(judged: readonly JudgedClaim[], sentence = SAID): SentenceVerdict {
  return verdictOf({ start: 10, end: 10 + sentence.length }, sentence, judged);
}

/** The sentence beside two sources, as if the model had been so sure of each: what it corroborates, what it conflicts with. */
function beside(sources: readonly [string, string], ...scores: readonly (readonly [number, number])[]): JudgedClaim[] {
  return judgedBeside(SAID, ...sources).map((judged, at) => scored(judged, ...(scores[at] ?? [0, 0])));
}

describe('verdictOf', () => {
  it('says nothing below both thresholds', () => {
    const silent = beside([SAID, OTHERWISE], [CORROBORATES_FROM - 0.001, 0], [0, CONFLICTS_FROM - 0.001]);
    expect(verdict(silent)).toEqual({
      text: SAID,
      start: 10,
      end: 10 + SAID.length,
      stance: 'none',
      score: 0,
      disputed: false,
      independent: 0,
      evidence: [],
    });
  });

  it('agrees with no claim known in many wordings of which the sentence has hardly a word', () => {
    const [little] = judgedBeside('The storm was over by noon.', SAID);
    if (little === undefined) throw new Error('Both speak of a storm');
    expect(verdict([scored(little, 0.95, 0)]).stance).toBe('none');
    expect(verdict([{ ...scored(little, 0.95, 0), sort: 'bare' }]).stance).toBe('corroborates');
  });

  it('contradicts whoever the lone evidence does not name only where that is surer', () => {
    const [others] = judgedBeside('Ella Brand is a French sculptor.', 'Ivo Marsh is an American sculptor.');
    const [same] = judgedBeside('Ella Brand is a French sculptor.', 'Ella Brand is an American sculptor.');
    if (others === undefined || same === undefined) throw new Error('Both speak of a sculptor');
    const stances = [others, same].map(
      (judged) => verdict([{ ...scored(judged, 0, 0.6), sort: 'alone' }], 'Ella Brand is a French sculptor.').stance,
    );
    expect(stances).toEqual(['none', 'conflicts']);
  });

  it('says nothing beside nothing', () => {
    expect(verdict([]).stance).toBe('none');
  });

  it('takes the score of the surest evidence of its stance, and shows the surest first', () => {
    const { stance, score, evidence, independent } = verdict(beside([SAID, SAID], [0.8, 0.1], [0.9, 0.1]));
    expect({ stance, score, independent }).toEqual({ stance: 'corroborates', score: 0.9, independent: 2 });
    expect(evidence.map(({ source }) => source)).toEqual(['b', 'a']);
  });

  it('is a conflict where one claim is repeated and another point contradicted', () => {
    const sentence = 'The storm sank two boats and left 15 people dead, officials said.';
    const judged = judgedBeside(sentence, 'The storm sank two boats.', OTHERWISE);
    const { stance, score, disputed, evidence } = verdict(
      judged.map((claim, at) => (at === 0 ? scored(claim, 0.9, 0) : scored(claim, 0, 0.93))),
      sentence,
    );
    expect({ stance, score, disputed }).toEqual({ stance: 'conflicts', score: 0.93, disputed: false });
    expect(evidence.map(({ source, stance: own }) => [source, own])).toEqual([
      ['b', 'conflicts'],
      ['a', 'corroborates'],
    ]);
  });

  it.each([
    ['surely', CONFLICTS_FROM],
    ['less surely, for the model counts it against a conflict that another source says so', CONFLICTS_FROM - 0.15],
  ])('is disputed where one source is repeated and another contradicts that very point: %s', (_what, conflicts) => {
    const { stance, score, disputed, independent, evidence } = verdict(
      beside([SAID, OTHERWISE], [0.9, 0], [0, conflicts]),
    );
    expect({ stance, score, disputed, independent }).toEqual({
      stance: 'corroborates',
      score: 0.9,
      disputed: true,
      independent: 1,
    });
    expect(evidence.map(({ source, stance: own }) => [source, own])).toEqual([
      ['a', 'corroborates'],
      ['b', 'conflicts'],
    ]);
  });

  it('shows at most twelve pieces of evidence, those against it among them', () => {
    const [one, other] = judgedBeside(SAID, SAID, OTHERWISE);
    const [quoted] = one?.evidence ?? [];
    if (one === undefined || other === undefined || quoted === undefined) throw new Error('both should be found');
    const evidence = Array.from({ length: 30 }, (_, at) => {
      const piece = { ...quoted.piece, evidence: { ...quoted.piece.evidence, start: at, end: at + 5 } };
      return { ...quoted, piece };
    });
    const many: JudgedClaim = { ...scored(one, 0.9, 0), evidence };
    const shown = verdict([many, scored(other, 0, 0.8)]);
    expect(shown.evidence).toHaveLength(12);
    expect(shown.disputed).toBe(true);
    expect(shown.evidence.at(-1)?.stance).toBe('conflicts');
  });

  it('moves reasons into the checked text and into the source’s', () => {
    const text = 'One line before.\nThe storm left 17 people dead, officials said.';
    const [judged] = judgedBy(packOf(text), SAID);
    const { evidence } = verdict(judged === undefined ? [] : [scored(judged, 0, 0.9)]);
    const difference = evidence[0]?.reasons.find(({ agrees }) => !agrees);
    const page = `0123456789${SAID}`;
    expect(page.slice(difference?.page?.start, difference?.page?.end)).toContain('15');
    expect(text.slice(difference?.source?.start, difference?.source?.end)).toContain('17');
  });
});

describe('a claim that one source makes and another denies', () => {
  const DENIAL = 'The storm did not leave 15 people dead.';
  const made = packOf(SAID, DENIAL);
  const [claim, denial] = made.claims;
  const pack: Pack = {
    ...made,
    claims: made.claims.slice(0, 1).map((only) => ({
      ...only,
      evidence: [
        ...only.evidence,
        ...(denial?.evidence ?? []).map((piece) => ({ ...piece, stance: 'conflicts' as const })),
      ],
    })),
  };
  const stances = ({ evidence }: SentenceVerdict) => evidence.map(({ source, stance }) => [source, stance]);
  const without = (judged: JudgedClaim, source: string): JudgedClaim => ({
    ...judged,
    evidence: judged.evidence.filter(({ piece }) => piece.evidence.source !== source),
  });
  const [judged] = judgedBy(pack, SAID);
  if (judged === undefined || claim === undefined) throw new Error('the claim should be found');

  it('is disputed for a sentence that makes it', () => {
    const found = verdict([scored(judged, 0.9, 0)]);
    expect(found).toMatchObject({ stance: 'corroborates', disputed: true, score: 0.9, independent: 1 });
    expect(stances(found)).toEqual([
      ['a', 'corroborates'],
      ['b', 'conflicts'],
    ]);
  });

  it('contradicts the page that is the only source to make it', () => {
    const found = verdict([without(scored(judged, 0.9, 0), 'a')]);
    expect(found).toMatchObject({ stance: 'conflicts', disputed: false, score: 0.9, independent: 1 });
    expect(stances(found)).toEqual([['b', 'conflicts']]);
  });

  it('does not back whatever else contradicts the claim', () => {
    const [beside15] = judgedBy(pack, 'The storm left 40 people dead, officials said.');
    const found = verdict(beside15 === undefined ? [] : [scored(beside15, 0, 0.9)]);
    expect(stances(found)).toEqual([['a', 'conflicts']]);
    expect(verdict(beside15 === undefined ? [] : [without(scored(beside15, 0, 0.9), 'a')]).stance).toBe('none');
  });
});
