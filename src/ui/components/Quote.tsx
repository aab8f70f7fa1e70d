import type { JSX } from 'preact';
import type { EvidenceView } from '../../messaging/protocol.ts';
import { t } from '../i18n.ts';
import { quotation } from '../text/quotation.ts';
import { reasonWords } from '../text/reason-words.ts';
import { specificReasons } from '../text/specific-reasons.ts';
import { CopyButton } from './CopyButton.tsx';
import { MarkedText } from './MarkedText.tsx';
import { ReasonLines } from './ReasonLines.tsx';
import { SourceName } from './SourceName.tsx';

/** What one source says of a sentence: its exact words with the parts that agree or differ marked, who, when, and why. */
export function Quote(props: { readonly evidence: EvidenceView; readonly sentence: string }): JSX.Element {
  const { evidence, sentence } = props;
  const reasons = specificReasons(evidence.reasons);
  const spans = reasons.flatMap((reason) =>
    reason.source === null ? [] : [{ ...reason.source, agrees: reason.agrees }],
  );
  return (
    <figure class={`quote mark-${evidence.stance}`}>
      <figcaption class="quote-head">
        <SourceName source={evidence.source} quote={evidence.quote} />
        <CopyButton
          text={() => quotation(evidence.source, evidence.quote)}
          label={t('copy_quote', { source: evidence.source.name })}
        />
      </figcaption>
      <blockquote cite={evidence.source.url ?? undefined}>
        <MarkedText text={evidence.quote} spans={spans} language={evidence.source.language} />
      </blockquote>
      <ReasonLines reasons={reasonWords(reasons, sentence, evidence.quote)} />
    </figure>
  );
}
