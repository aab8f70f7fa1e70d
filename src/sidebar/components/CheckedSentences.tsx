import type { JSX } from 'preact';
import { CHECKED_CLAIM_LIMIT, type CheckedClaim, type FindingView } from '../../messaging/protocol.ts';
import { FindingEvidence, FindingHead, FindingSentence } from '../../ui/components/Finding.tsx';
import { Icon } from '../../ui/components/Icon.tsx';
import { formatNumber, t } from '../../ui/i18n.ts';
import { markOf } from '../../ui/mark.ts';

/** The answer to a checked text, sentence by sentence, also where no source knows anything of it. */
export function CheckedSentences({ claim }: { readonly claim: CheckedClaim }): JSX.Element {
  const sentences = claim.sentences.length > 0 ? claim.sentences : [silence(claim.text)];
  return (
    <section class="checked" aria-label={t('claim_answer')}>
      {claim.truncated && (
        <p class="soft small">{t('claim_truncated', { limit: formatNumber(CHECKED_CLAIM_LIMIT) })}</p>
      )}
      <ol class="cards">
        {sentences.map((sentence, index) => (
          <li key={index}>
            <CheckedSentence sentence={sentence} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function CheckedSentence({ sentence }: { readonly sentence: FindingView }): JSX.Element {
  const mark = markOf(sentence);
  return (
    <article class={`card mark-${mark ?? 'silent'}`}>
      {mark === null ? (
        <p class="finding-head soft">
          <Icon name="silent" size={14} />
          <span>{t('no_source_knows')}</span>
        </p>
      ) : (
        <FindingHead finding={sentence} mark={mark} />
      )}
      <h2 class="sentence">
        <FindingSentence finding={sentence} />
      </h2>
      {mark !== null && <FindingEvidence finding={sentence} />}
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
