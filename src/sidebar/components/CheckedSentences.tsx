import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { CHECKED_CLAIM_LIMIT, type CheckedClaim, type FindingView } from '../../messaging/protocol.ts';
import { FindingEvidence, FindingHead, FindingSentence } from '../../ui/components/Finding.tsx';
import { Icon } from '../../ui/components/Icon.tsx';
import { formatNumber, t } from '../../ui/i18n.ts';
import { markOf } from '../../ui/mark.ts';
import type { SidebarStore } from '../store/sidebar.ts';
import { FindingActions } from './FindingActions.tsx';
import { MoreActions } from './MoreActions.tsx';

/** The answer to a checked text, sentence by sentence, also where no source knows anything of it. */
export function CheckedSentences(props: { readonly claim: CheckedClaim; readonly store: SidebarStore }): JSX.Element {
  const { claim, store } = props;
  const sentences = claim.sentences.length > 0 ? claim.sentences : [silence(claim.text)];
  return (
    <section class="checked" aria-label={t('claim_answer')}>
      {claim.truncated && (
        <p class="soft small">{t('claim_truncated', { limit: formatNumber(CHECKED_CLAIM_LIMIT) })}</p>
      )}
      <ol class="cards">
        {sentences.map((sentence, index) => (
          <li key={index}>
            <CheckedSentence sentence={sentence} store={store} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function CheckedSentence(props: { readonly sentence: FindingView; readonly store: SidebarStore }): JSX.Element {
  const { sentence, store } = props;
  const isOpen = useSignal(false);
  const id = useId();
  const mark = markOf(sentence);
  if (mark === null) return <SilentSentence sentence={sentence.sentence} />;
  return (
    <article class={`card mark-${mark}`}>
      <FindingHead finding={sentence} mark={mark} />
      <h2 class="sentence">
        <FindingSentence finding={sentence} />
      </h2>
      <div class="card-buttons">
        <MoreActions isOpen={isOpen} id={id} />
      </div>
      {isOpen.value && <FindingActions finding={sentence} store={store} id={id} />}
      <FindingEvidence finding={sentence} />
    </article>
  );
}

function SilentSentence({ sentence }: { readonly sentence: string }): JSX.Element {
  return (
    <article class="card mark-silent">
      <p class="finding-head soft">
        <Icon name="silent" size={14} />
        <span>{t('no_source_knows')}</span>
      </p>
      <h2 class="sentence" lang="" dir="auto">
        {sentence}
      </h2>
    </article>
  );
}

/** A text in which no sentence was found is answered as one. */
function silence(text: string): FindingView {
  return {
    finding: null,
    place: null,
    sentence: text,
    stance: 'none',
    disputed: false,
    score: 0,
    independent: 0,
    evidence: [],
  };
}
