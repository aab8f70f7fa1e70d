import type { Measure } from './figures.ts';
import { type Engine, type Judged, judgeAll } from './judged.ts';
import type { LabelledSentence, LabelledSet } from './labelled.ts';
import { isSetAside } from './sets.ts';
import { shareOf } from './share.ts';

/** General claim/evidence pairs: how often the one of two labels is found, and what unrelated evidence is taken for. */
export interface GeneralFigures {
  readonly name: string;
  readonly measures: readonly Measure[];
  /** The claims judged wrongly beside their own evidence, and those called conflicts beside another's. */
  readonly wrong: readonly Judged[];
}

/** How far away the evidence is taken from that a claim is judged beside for a second time. */
const STEP = 101;

/** Whether the set is of claims with one source each and two labels, as the file of general pairs is. */
export function isGeneral({ beside, sentences }: LabelledSet): boolean {
  return beside === 'pairs' && sentences.every(({ label }) => label !== 'none');
}

/** Of all pairs, and of those that training leaves aside where it is given this file. None counts as wrong. */
export function measureGeneral({ name, sentences }: LabelledSet, engine: Engine): GeneralFigures {
  const claims = sentences.filter(({ label }) => label !== 'none');
  const judged = judgeAll(claims, engine);
  const apart = judgeAll(withOtherEvidence(claims), engine);
  const isAside = ({ sentence }: Judged): boolean => isSetAside(sentence.group);
  const figures = (what: string, of: (judged: Judged) => boolean): Measure[] => [
    {
      what: `right, of two labels${what}`,
      share: shareOf(judged, ({ isRight }) => isRight, of),
      floor: { atLeast: 0.7 },
    },
    {
      what: `unrelated evidence, called conflicts${what}`,
      share: shareOf(apart, ({ stance }) => stance === 'conflicts', of),
      floor: { atMost: 0.005 },
    },
  ];
  const whole = figures('', () => true);
  const isAllAside = judged.every(isAside);
  const wrong = [...judged.filter(({ isRight }) => !isRight), ...apart.filter(({ stance }) => stance === 'conflicts')];
  return { name, measures: isAllAside ? whole : [...whole, ...figures(', set aside', isAside)], wrong };
}

/** Each claim beside the evidence of another pair, one that it has nothing to do with. */
export function withOtherEvidence(claims: readonly LabelledSentence[]): LabelledSentence[] {
  return claims.flatMap((claim, index) => {
    for (let step = STEP; step < STEP + claims.length; step += 1) {
      const other = claims[(index + step) % claims.length];
      if (other !== undefined && other.group !== claim.group)
        return [{ ...claim, label: 'none', accept: ['none'], evidence: [], sources: other.sources }];
    }
    return [];
  });
}
