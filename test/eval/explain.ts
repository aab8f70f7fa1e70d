import { createChecker, type Knowledge } from '../../src/core/check.ts';
import { FEATURE_NAMES } from '../../src/core/judge/features.ts';
import { packFromArticles } from '../../src/core/pack/from-articles.ts';
import type { Pack } from '../../src/core/pack/types.ts';
import type { LabelledSentence } from './labelled.ts';

/** How a verdict came about: the claims considered, what each kind of reason found, the features, the probabilities. */
export function explain(sentence: LabelledSentence, packaged: Pack, knowledge: Knowledge): string {
  const pack = sentence.sources === null ? packaged : packFromArticles(sentence.sources);
  const reading = createChecker([pack], knowledge).read({
    url: null,
    published: sentence.published,
    text: sentence.text,
  });
  const lines = [`${sentence.id} ${sentence.label} (${sentence.kind}): ${sentence.text}`, ''];
  for (const judged of reading.judge(sentence.text)) {
    const [none, corroborates, conflicts] = judged.probabilities;
    lines.push(
      `claim ${judged.claim.claim.id}: none ${none.toFixed(2)}, corroborates ${corroborates.toFixed(2)}, conflicts ${conflicts.toFixed(2)}`,
    );
    for (const [name, compared] of Object.entries({
      wording: judged.match.wording,
      quote: judged.match.quote,
      foil: judged.match.foil,
    })) {
      if (compared === null) continue;
      lines.push(`  ${name}: ${compared.alignment.source.text}`);
      for (const comparison of compared.comparisons) {
        const pairs = [
          ...comparison.agrees.map((pair) => ({ sign: '=', pair })),
          ...comparison.differs.map((pair) => ({ sign: '≠', pair })),
        ];
        for (const { sign, pair } of pairs) {
          const page = pair.page === null ? '' : sentence.text.slice(pair.page.start, pair.page.end);
          const source =
            pair.source === null ? '' : compared.alignment.source.text.slice(pair.source.start, pair.source.end);
          lines.push(`    ${sign} ${comparison.kind}: “${page}” “${source}”`);
        }
      }
    }
    lines.push(
      `  features: ${judged.features.map((value, index) => `${FEATURE_NAMES[index]}=${Math.round(value * 100) / 100}`).join(' ')}`,
      '',
    );
  }
  return lines.join('\n');
}
