import { createChecker } from '../../src/core/check.ts';
import { FEATURE_NAMES } from '../../src/core/judge/features.ts';
import type { JudgedClaim } from '../../src/core/judge/judge.ts';
import { hasDifference, isSameMatter, isSettledElsewhere } from '../../src/core/judge/same-matter.ts';
import { packFromArticles } from '../../src/core/pack/from-articles.ts';
import type { Engine } from './judged.ts';
import type { LabelledSentence } from './labelled.ts';

/**
 * How a verdict came about: the verdict, then for each claim considered the probabilities and scores, what stands in the
 * way of a conflict, what each kind of reason found, and the features.
 */
export function explain(sentence: LabelledSentence, { packaged, knowledge }: Engine): string {
  const { id, label, kind, text, published } = sentence;
  const pack = sentence.sources === null ? packaged : packFromArticles(sentence.sources);
  const reading = createChecker([pack], knowledge).read({ url: null, published, text });
  const lines = [`${id} ${label} (${kind}): ${text}`];
  for (const { stance, score, disputed, independent, evidence } of reading.check(text)) {
    lines.push(`judged ${stance} ${score.toFixed(3)}${disputed ? ', disputed' : ''}, voices ${independent}`);
    for (const piece of evidence)
      lines.push(`  ${piece.stance} ${piece.score.toFixed(3)} by ${piece.claim} of ${piece.source}: ${piece.quote}`);
  }
  const judged = reading.judge(text);
  return `${[...lines, '', ...judged.flatMap((claim) => linesOf(claim, judged, text))].join('\n')}\n`;
}

function linesOf(judged: JudgedClaim, all: readonly JudgedClaim[], page: string): string[] {
  const { match, probabilities, scores, features } = judged;
  const [none, corroborates, conflicts] = probabilities.map((probability) => probability.toFixed(2));
  const bars = [
    isSameMatter(match) ? '' : 'another matter',
    hasDifference(match) ? '' : 'nothing to point at',
    isSettledElsewhere(
      match,
      all.map((claim) => claim.match),
    )
      ? 'settled by another claim'
      : '',
  ].filter((bar) => bar !== '');
  return [
    `claim ${judged.claim.claim.id}: none ${none}, corroborates ${corroborates} (scored ${scores.corroborates.toFixed(2)}), conflicts ${conflicts} (scored ${scores.conflicts.toFixed(2)})`,
    ...(bars.length === 0 ? [] : [`  no conflict: ${bars.join(', ')}`]),
    ...comparedLines(match, page),
    `  features: ${features.map((value, index) => `${FEATURE_NAMES[index]}=${Math.round(value * 100) / 100}`).join(' ')}`,
    '',
  ];
}

function comparedLines({ wording, quote, foil }: JudgedClaim['match'], page: string): string[] {
  return Object.entries({ wording, quote, foil }).flatMap(([name, compared]) => {
    if (compared === null) return [];
    const source = compared.alignment.source.text;
    return [
      `  ${name}: ${source}`,
      ...compared.comparisons.flatMap(({ kind, agrees, differs }) =>
        [...agrees.map((pair) => ({ sign: '=', pair })), ...differs.map((pair) => ({ sign: '≠', pair }))].map(
          ({ sign, pair }) => `    ${sign} ${kind}: “${wordsAt(page, pair.page)}” “${wordsAt(source, pair.source)}”`,
        ),
      ),
    ];
  });
}

function wordsAt(text: string, span: { readonly start: number; readonly end: number } | null): string {
  return span === null ? '' : text.slice(span.start, span.end);
}
