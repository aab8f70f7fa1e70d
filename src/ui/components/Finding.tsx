import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { FindingView } from '../../messaging/protocol.ts';
import { plural, t } from '../i18n.ts';
import type { Mark } from '../mark.ts';
import { type Confidence, confidenceOf } from '../text/confidence.ts';
import { Icon } from './Icon.tsx';
import { MarkedText } from './MarkedText.tsx';
import { Quote } from './Quote.tsx';
import { StanceBadge } from './StanceBadge.tsx';

const CONFIDENCE_KEYS = {
  low: 'confidence_low',
  medium: 'confidence_medium',
  high: 'confidence_high',
} as const satisfies Record<Confidence, string>;

/** Further sources wait behind a button, so that a page of findings stays one to read. */
const SOURCES_AT_ONCE = 2;

/** The mark of a finding, how many voices stand behind it, and how sure that is. */
export function FindingHead(props: { readonly finding: FindingView; readonly mark: Mark }): JSX.Element {
  const { finding, mark } = props;
  const confidence = t(CONFIDENCE_KEYS[confidenceOf(finding.score)]);
  return (
    <p class="finding-head">
      <StanceBadge mark={mark} />
      <span class="soft small">
        {voices(finding, mark)} · {confidence}
      </span>
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
    reasons.flatMap((reason) => (reason.page === null ? [] : [{ ...reason.page, agrees: reason.agrees }])),
  );
  return <MarkedText text={finding.sentence} spans={spans} />;
}

/** What each source says, best first. */
export function FindingEvidence({ finding }: { readonly finding: FindingView }): JSX.Element {
  const isOpen = useSignal(false);
  const rest = finding.evidence.length - SOURCES_AT_ONCE;
  const shown = isOpen.value ? finding.evidence : finding.evidence.slice(0, SOURCES_AT_ONCE);
  return (
    <div class="evidence">
      {shown.map((evidence) => (
        <Quote
          key={`${evidence.source.pack}/${evidence.source.id}/${evidence.claim}`}
          evidence={evidence}
          sentence={finding.sentence}
        />
      ))}
      {rest > 0 && (
        <button
          type="button"
          class="button-link small"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          <Icon name="chevron" size={12} />
          {isOpen.value ? t('fewer_sources') : plural('more_sources', rest)}
        </button>
      )}
    </div>
  );
}
