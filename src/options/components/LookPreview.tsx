import { Fragment, type JSX } from 'preact';
import { LEAST_SCORES } from '../../messaging/least-scores.ts';
import type { HighlightLook, Sensitivity } from '../../messaging/protocol.ts';
import { PaintedSample } from '../../ui/components/PaintedSample.tsx';
import { type MessageKey, t } from '../../ui/i18n.ts';
import type { Mark } from '../../ui/mark.ts';

/** The sample's sentences, each with how sure a finding it stands for. */
const SENTENCES = [
  ['preview_corroborates', 'corroborates', 0.8],
  ['preview_plain', null, 0],
  ['preview_conflicts', 'conflicts', 0.95],
  ['preview_disputed', 'disputed', 0.65],
] as const satisfies readonly (readonly [MessageKey, Mark | null, number])[];

/** What look and sensitivity do to a page, shown on a paragraph. */
export function LookPreview(props: { readonly look: HighlightLook; readonly sensitivity: Sensitivity }): JSX.Element {
  return (
    <figure class="preview">
      <figcaption class="small soft">{t('preview')}</figcaption>
      <PaintedSample look={props.look}>
        {SENTENCES.map(([text, mark, score]) => (
          <Fragment key={text}>
            <span data-mark={score >= LEAST_SCORES[props.sensitivity] ? mark : null}>{t(text)}</span>{' '}
          </Fragment>
        ))}
      </PaintedSample>
    </figure>
  );
}
