import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { FindingView } from '../../messaging/protocol.ts';
import { plural, t } from '../i18n.ts';
import type { Mark } from '../mark.ts';
import { type Confidence, confidenceOf } from '../text/confidence.ts';
import { pickQuotes } from '../text/pick-quotes.ts';
import { specificReasons } from '../text/specific-reasons.ts';
import { Icon } from './Icon.tsx';
import { MarkedText } from './MarkedText.tsx';
import { Quote } from './Quote.tsx';
import { StanceBadge } from './StanceBadge.tsx';

const CONFIDENCE_KEYS = {
  low: 'confidence_low',
  medium: 'confidence_medium',
  high: 'confidence_high',
} as const satisfies Record<Confidence, string>;

/** The mark of a finding, how sure it is, and how many voices stand behind it. */
export function FindingHead(props: { readonly finding: FindingView; readonly mark: Mark }): JSX.Element {
  const { finding, mark } = props;
  const confidence = t(CONFIDENCE_KEYS[confidenceOf(finding.score)]);
  return (
    <p class="finding-head">
      <StanceBadge mark={mark} />
      <span class="soft small">{confidence}</span>
      <span class="voices soft small">{voices(finding, mark)}</span>
    </p>
  );
}

function voices(finding: FindingView, mark: Mark): string {
  if (mark === 'conflicts') return plural('voices_conflict', finding.independent);
  return mark === 'disputed'
    ? plural('voices_disputed', finding.independent)
    : plural('voices_agree', finding.independent);
}

/** The sentence with every part marked that some source agrees with or differs from. */
export function FindingSentence({ finding }: { readonly finding: FindingView }): JSX.Element {
  const spans = finding.evidence.flatMap(({ reasons }) =>
    specificReasons(reasons).flatMap((reason) =>
      reason.page === null ? [] : [{ ...reason.page, agrees: reason.agrees }],
    ),
  );
  return <MarkedText text={finding.sentence} spans={spans} />;
}

/** What the sources say, best first. */
export function FindingEvidence({ finding }: { readonly finding: FindingView }): JSX.Element {
  const isOpen = useSignal(false);
  const { first, rest } = pickQuotes(finding);
  const shown = isOpen.value ? [...first, ...rest] : first;
  return (
    <div class="evidence">
      {shown.map((evidence, index) => (
        <Quote key={index} evidence={evidence} sentence={finding.sentence} />
      ))}
      {rest.length > 0 && (
        <button
          type="button"
          class="button-link small"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          <Icon name="chevron" size={12} />
          {isOpen.value ? t('fewer_quotes') : plural('more_quotes', rest.length)}
        </button>
      )}
    </div>
  );
}
