import type { JSX } from 'preact';
import {
  HIGHLIGHT_STRENGTHS,
  type HighlightStrength,
  type PaintedStance,
  type Settings,
} from '../../messaging/protocol.ts';
import { markWord } from '../../ui/components/StanceBadge.tsx';
import { type MessageKey, t } from '../../ui/i18n.ts';
import type { OptionsStore } from '../store.ts';
import { Choice } from './Choice.tsx';
import { LookPreview } from './LookPreview.tsx';
import { Section } from './Section.tsx';

const STRENGTHS = {
  off: 'strength_off',
  faint: 'strength_faint',
  normal: 'strength_normal',
  strong: 'strength_strong',
} as const satisfies Record<HighlightStrength, MessageKey>;

const STANCES: readonly PaintedStance[] = ['corroborates', 'conflicts'];

/** How strongly each stance is painted, with a paragraph that shows it. */
export function LookSection(props: { readonly store: OptionsStore; readonly settings: Settings }): JSX.Element {
  const { store, settings } = props;
  return (
    <Section id="look" title={t('options_look')} intro={t('options_look_intro')}>
      {STANCES.map((stance) => (
        <Choice
          key={stance}
          name={`look-${stance}`}
          legend={markWord(stance)}
          isCompact
          value={settings.look[stance]}
          options={HIGHLIGHT_STRENGTHS.map((value) => ({ value, label: t(STRENGTHS[value]) }))}
          choose={(strength) =>
            void store.change(store.background.changeSettings({ look: { ...settings.look, [stance]: strength } }))
          }
        />
      ))}
      <LookPreview look={settings.look} />
    </Section>
  );
}
