import type { AttentionNetwork } from '../attention/network.ts';
import type { ReasonKind } from '../finding.ts';
import type { NameIndex } from '../names/name-index.ts';
import { once } from '../once.ts';
import type { IndexedClaim, IndexedEvidence } from '../pack-index.ts';
import type { Statement } from '../statement/statement.ts';
import { epochDayOf } from '../text/calendar.ts';
import type { Aligner } from './align.ts';
import { type AlignedClaim, alignClaim, type FoundClaim, nearestClaims } from './aligned-claim.ts';
import type { Alignment } from './alignment.ts';
import { calibrated } from './calibration.ts';
import type { ClaimMatch, Compared } from './claim-match.ts';
import { compareAll } from './compare.ts';
import { featuresOf, type SentenceContext } from './features.ts';
import { type Field, fieldOf } from './field.ts';
import type { Opposites } from './opposites.ts';
import { networkFeatures, type ReadClaim, type SideBySide } from './side-by-side.ts';
import {
  type CalibratedSort,
  probabilitiesOf,
  type StanceModelFile,
  type StanceProbabilities,
} from './stance-model.ts';

/** A sentence judged beside one claim. */
export interface JudgedClaim {
  readonly claim: IndexedClaim;
  readonly match: ClaimMatch;
  /** Evidence that may be shown, nearest first; each is compared with the sentence when that is first asked for. */
  readonly evidence: readonly { readonly piece: IndexedEvidence; readonly compared: () => Compared }[];
  /** As the network reads it. */
  readonly read: ReadClaim;
  readonly features: readonly number[];
  readonly probabilities: StanceProbabilities;
  readonly sort: CalibratedSort;
  /** How sure it is that the sentence corroborates or conflicts: of findings scored 0.9, nine in ten are right. */
  readonly scores: { readonly corroborates: number; readonly conflicts: number };
}

type Matched = Pick<JudgedClaim, 'claim' | 'match' | 'evidence'>;

export interface Judge {
  /**
   * The sentence beside each claim it may be about, likeliest first. Claims none of whose evidence may be used are left
   * out: `mayUse` keeps the document itself and its copies away.
   */
  judge(page: Statement, candidates: readonly FoundClaim[], mayUse: (piece: IndexedEvidence) => boolean): JudgedClaim[];
}

/** What a judge judges with. Kinds of reason in `without` are not asked about. */
export interface JudgeParts {
  readonly aligner: Aligner;
  readonly names: NameIndex;
  readonly opposites: Opposites;
  readonly network: AttentionNetwork;
  readonly layOut: (match: ClaimMatch) => SideBySide;
  readonly model: StanceModelFile;
  readonly without?: ReadonlySet<ReasonKind> | undefined;
}

export function createJudge({ aligner, names, opposites, network, layOut, model, without }: JudgeParts): Judge {
  const compared = (alignment: Alignment): Compared => ({
    alignment,
    comparisons: compareAll(alignment, names, opposites, without),
  });
  const compare = ({ candidate, claim, evidence, quote, wording, foil, nearness }: AlignedClaim): Matched => {
    const pieces = evidence.map(({ piece, alignment }) => ({ piece, compared: once(() => compared(alignment)) }));
    const ofQuote = pieces[0]?.compared() ?? compared(quote);
    return {
      claim,
      evidence: pieces,
      match: {
        candidate,
        quote: ofQuote,
        wording: wording === quote ? ofQuote : compared(wording),
        foil: foil === null ? null : compared(foil),
        nearness,
      },
    };
  };
  return {
    judge(page, candidates, mayUse) {
      const aligned = candidates.flatMap((found) => alignClaim(page, found, mayUse, aligner) ?? []);
      const matched = nearestClaims(aligned).map(compare);
      const read = matched.map(({ claim, match }) => ({
        sideBySide: layOut(match),
        nearness: match.nearness,
        akin: matched.flatMap((other, index) => (shareSource(other.claim, claim) ? index : [])),
      }));
      const ofNetwork = networkFeatures(read, network);
      // Claims that rest on the same sources have one field between them.
      const fields = new Map<string, Field>();
      const fieldBeside = (akin: readonly number[]): Field => {
        const key = akin.join(' ');
        const field = fields.get(key) ?? fieldOf(akin.flatMap((index) => matched[index]?.match ?? []));
        fields.set(key, field);
        return field;
      };
      return matched.flatMap((judged, index): JudgedClaim[] => {
        const own = read[index];
        if (own === undefined) return [];
        const context = contextOf(page, judged.claim);
        const features = featuresOf(judged.match, fieldBeside(own.akin), context, ofNetwork[index] ?? []);
        const probabilities = probabilitiesOf(features, model);
        const sort = sortOf(judged.match, context);
        const calibration = model.calibration[sort];
        const scores = {
          corroborates: calibrated(probabilities[1], calibration.corroborates),
          conflicts: calibrated(probabilities[2], calibration.conflicts),
        };
        return [{ ...judged, read: own, features, probabilities, sort, scores }];
      });
    },
  };
}

function shareSource(one: IndexedClaim, other: IndexedClaim): boolean {
  return one === other || one.evidence.some(({ source }) => other.evidence.some((piece) => piece.source === source));
}

function contextOf({ day }: Statement, { evidence, siblings }: IndexedClaim): SentenceContext {
  const days = evidence.flatMap(({ source }) => (source.published === null ? [] : epochDayOf(source.published)));
  const apart = day === null ? [] : days.map((one) => Math.abs(one - day));
  return { daysApart: apart.length === 0 ? null : Math.min(...apart), claims: siblings() };
}

/** Up to so many claims are what somebody gives as the evidence for one sentence. */
const FEW_CLAIMS = 3;

function sortOf({ foil }: ClaimMatch, { claims }: SentenceContext): CalibratedSort {
  if (foil !== null) return 'worded';
  return claims <= FEW_CLAIMS ? 'alone' : 'bare';
}
