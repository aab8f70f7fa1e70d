import type { JSX } from 'preact';
import type { DisputeView } from '../../messaging/protocol.ts';
import { Icon } from '../../ui/components/Icon.tsx';
import { SourceName } from '../../ui/components/SourceName.tsx';
import { t } from '../../ui/i18n.ts';

const SIDES = [
  ['corroborates', 'dispute_says_so'],
  ['conflicts', 'dispute_says_otherwise'],
] as const;

/** A claim that some sources make and others deny, with the words of both sides. */
export function Dispute({ dispute }: { readonly dispute: DisputeView }): JSX.Element {
  return (
    <article class="card mark-disputed">
      <h3 class="sentence" lang={dispute.evidence[0]?.source.language ?? ''} dir="auto">
        {dispute.claim}
      </h3>
      {SIDES.map(([stance, label]) => (
        <section key={stance} class={`dispute-side mark-${stance}`}>
          <h4 class="small">
            <Icon name={stance} size={12} /> {t(label)}
          </h4>
          {dispute.evidence
            .filter((evidence) => evidence.stance === stance)
            .map((evidence, index) => (
              <figure key={index} class="quote">
                <figcaption class="quote-head">
                  <SourceName source={evidence.source} quote={evidence.quote} />
                </figcaption>
                <blockquote lang={evidence.source.language} dir="auto">
                  {evidence.quote}
                </blockquote>
              </figure>
            ))}
        </section>
      ))}
    </article>
  );
}
