import type { JSX } from 'preact';
import {
  HIGHLIGHT_STRENGTHS,
  type HighlightStrength,
  type PaintedStance,
  SENSITIVITIES,
  type Sensitivity,
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

const LEVELS = {
  all: ['sensitivity_all', 'sensitivity_all_hint'],
  surer: ['sensitivity_surer', 'sensitivity_surer_hint'],
  surest: ['sensitivity_surest', 'sensitivity_surest_hint'],
} as const satisfies Record<Sensitivity, readonly [MessageKey, MessageKey]>;

const STANCES: readonly PaintedStance[] = ['corroborates', 'conflicts'];

/** How sure a finding has to be and how strongly each stance is painted, with a paragraph that shows both. */
export function LookSection(props: { readonly store: OptionsStore; readonly settings: Settings }): JSX.Element {
  const { store, settings } = props;
  return (
    <Section id="look" title={t('options_look')} intro={t('options_look_intro')}>
      <Choice
        name="sensitivity"
        legend={t('sensitivity')}
        value={settings.sensitivity}
        options={SENSITIVITIES.map((value) => {
          const [label, hint] = LEVELS[value];
          return { value, label: t(label), hint: t(hint) };
        })}
        choose={(sensitivity) => void store.change(store.background.changeSettings({ sensitivity }))}
      />
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
      <LookPreview look={settings.look} sensitivity={settings.sensitivity} />
    </Section>
  );
}
