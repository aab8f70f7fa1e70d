import { useSignal } from '@preact/signals';
import { Fragment, type JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '../../messaging/default-settings.ts';
import type { FindingView } from '../../messaging/protocol.ts';
import { FindingEvidence, FindingHead, FindingSentence } from '../../ui/components/Finding.tsx';
import { LoadedPart } from '../../ui/components/LoadedPart.tsx';
import { PaintedSample } from '../../ui/components/PaintedSample.tsx';
import { t } from '../../ui/i18n.ts';
import { type Mark, markOf } from '../../ui/mark.ts';
import type { Background } from '../../ui/services/background.ts';
import { createLoader } from '../../ui/store/load.ts';

/** A little stronger than in pages: here it is what the reader is to see. */
const LOOK = { ...DEFAULT_SETTINGS.look, corroborates: 'normal' } as const;

/**
 * A paragraph in English, judged by the engine here and now against the sources in use: what is marked can be pointed at, and
 * shows what the sidebar would show.
 */
export function Sample({ background }: { readonly background: Background }): JSX.Element {
  const checked = useMemo(
    () => createLoader(() => background.checkClaim({ text: t('welcome_sample'), tab: null })),
    [background],
  );
  useEffect(() => void checked.load(), [checked]);
  return (
    <section class="sample" aria-label={t('welcome_sample_label')}>
      <LoadedPart loader={checked}>{({ sentences }) => <Checked sentences={sentences} />}</LoadedPart>
    </section>
  );
}

function Checked({ sentences }: { readonly sentences: readonly FindingView[] }): JSX.Element {
  const first = sentences.find((sentence) => markOf(sentence) === 'conflicts') ?? null;
  const shown = useSignal<FindingView | null>(first);
  return (
    <>
      <PaintedSample look={LOOK} language="en">
        {sentences.map((sentence, index) => (
          <Fragment key={index}>
            <SampleSentence
              sentence={sentence}
              isShown={sentence === shown.value}
              show={() => {
                shown.value = sentence;
              }}
            />{' '}
          </Fragment>
        ))}
      </PaintedSample>
      <p class="soft small">{t('welcome_try')}</p>
      <div id="sample-card" aria-live="polite">
        {shown.value !== null && <SampleCard finding={shown.value} />}
      </div>
    </>
  );
}

function SampleSentence(props: {
  readonly sentence: FindingView;
  readonly isShown: boolean;
  readonly show: () => void;
}): JSX.Element {
  const { sentence, isShown, show } = props;
  const mark = markOf(sentence);
  if (mark === null) return <span>{sentence.sentence}</span>;
  return (
    // A real button would not break across lines.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      class="sample-sentence"
      data-mark={mark}
      aria-pressed={isShown}
      aria-controls="sample-card"
      onPointerEnter={show}
      onFocus={show}
      onClick={show}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        show();
      }}
    >
      {sentence.sentence}
    </span>
  );
}

const MEANINGS = {
  corroborates: 'legend_corroborates',
  conflicts: 'legend_conflicts',
  disputed: 'legend_disputed',
} as const satisfies Record<Mark, string>;

function SampleCard({ finding }: { readonly finding: FindingView }): JSX.Element | null {
  const mark = markOf(finding);
  if (mark === null) return null;
  return (
    <article class={`card mark-${mark}`}>
      <FindingHead finding={finding} mark={mark} />
      <p>{t(MEANINGS[mark])}</p>
      <h2 class="sentence">
        <FindingSentence finding={finding} />
      </h2>
      <FindingEvidence finding={finding} />
    </article>
  );
}
