import type { JSX } from 'preact';
import { markWord } from '../../ui/components/StanceBadge.tsx';
import { type MessageKey, t } from '../../ui/i18n.ts';
import type { Mark } from '../../ui/mark.ts';

const MEANINGS = [
  ['corroborates', 'legend_corroborates'],
  ['conflicts', 'legend_conflicts'],
  ['disputed', 'legend_disputed'],
] as const satisfies readonly (readonly [Mark, MessageKey])[];

/** What the lines in a page mean, below what was found; and the way to how they come about. */
export function Legend(): JSX.Element {
  return (
    <section class="legend">
      <h2>{t('legend')}</h2>
      <dl>
        {MEANINGS.map(([mark, meaning]) => (
          <div key={mark}>
            <dt>
              <span class={`line-sample line-${mark}`}>{markWord(mark)}</span>
            </dt>
            <dd class="soft">{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <a class="legend-more" href="../how/index.html" target="_blank" rel="noopener">
        {t('how_title')}
      </a>
    </section>
  );
}
