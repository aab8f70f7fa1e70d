import type { ComponentChildren, JSX } from 'preact';
import { Logo } from '../ui/components/Logo.tsx';
import { markWord } from '../ui/components/StanceBadge.tsx';
import { type MessageKey, t } from '../ui/i18n.ts';
import type { Mark } from '../ui/mark.ts';

const MEANINGS = [
  ['corroborates', 'legend_corroborates'],
  ['conflicts', 'legend_conflicts'],
  ['disputed', 'legend_disputed'],
] as const satisfies readonly (readonly [Mark, MessageKey])[];

const STEPS = ['how_step_split', 'how_step_find', 'how_step_compare', 'how_step_decide'] as const;
const SILENT = ['how_silent_unknown', 'how_silent_unsure', 'how_silent_fragment', 'how_silent_own'] as const;
const LIMITS = ['how_limit_sources', 'how_limit_rules', 'how_limit_unmarked', 'how_limit_language'] as const;

/** How a sentence gets its mark, where nothing is said, and what a mark cannot tell. */
export function HowItDecides(): JSX.Element {
  return (
    <main>
      <header>
        <Logo size={36} />
        <h1>{t('how_title')}</h1>
        <p class="lead">{t('how_lead')}</p>
      </header>
      <Part title={t('how_marks_title')}>
        <dl class="meanings">
          {MEANINGS.map(([mark, meaning]) => (
            <div key={mark}>
              <dt>
                <span class={`line-${mark}`}>{markWord(mark)}</span>
              </dt>
              <dd>{t(meaning)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={t('how_steps_title')}>
        <ol class="points">
          {STEPS.map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
      </Part>
      <Part title={t('how_silent_title')}>
        <List messages={SILENT} />
      </Part>
      <Part title={t('how_limits_title')}>
        <List messages={LIMITS} />
      </Part>
      <p class="closing">{t('how_closing')}</p>
    </main>
  );
}

function Part(props: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}

type Listed = (typeof SILENT)[number] | (typeof LIMITS)[number];

function List({ messages }: { readonly messages: readonly Listed[] }): JSX.Element {
  return (
    <ul class="points">
      {messages.map((message) => (
        <li key={message}>{t(message)}</li>
      ))}
    </ul>
  );
}
