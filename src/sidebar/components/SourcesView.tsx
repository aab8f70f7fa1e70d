import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { DisputeView, PackView, ReportView } from '../../messaging/protocol.ts';
import { EmptyState } from '../../ui/components/EmptyState.tsx';
import { Icon } from '../../ui/components/Icon.tsx';
import { LoadedPart } from '../../ui/components/LoadedPart.tsx';
import { PackSources } from '../../ui/components/PackSources.tsx';
import { formatList, plural, t } from '../../ui/i18n.ts';
import { createLoader } from '../../ui/store/load.ts';
import { sourceKey } from '../filter-findings.ts';
import type { SidebarStore } from '../store/sidebar.ts';
import { Dispute } from './Dispute.tsx';

/** The packs and sources in use, and where the sources disagree among themselves. Asked for when the view is opened. */
export function SourcesView({ store }: { readonly store: SidebarStore }): JSX.Element {
  const packs = useMemo(() => createLoader(() => store.background.listPacks()), [store]);
  const disputes = useMemo(() => createLoader(() => store.background.listDisputes()), [store]);
  useSignalEffect(() => {
    if (store.view.value !== 'sources') return;
    void packs.load();
    void disputes.load();
  });
  return (
    <>
      <section class="block" aria-labelledby="packs-heading">
        <h2 id="packs-heading">{t('sources_in_use')}</h2>
        <LoadedPart loader={packs}>{(list) => <Packs packs={list} report={store.page.report.value} />}</LoadedPart>
      </section>
      <section class="block" aria-labelledby="disputes-heading">
        <h2 id="disputes-heading">{t('disputes')}</h2>
        <LoadedPart loader={disputes}>{(list) => <Disputes disputes={list} />}</LoadedPart>
      </section>
    </>
  );
}

function Packs(props: { readonly packs: readonly PackView[]; readonly report: ReportView | null }): JSX.Element {
  const inUse = props.packs.filter((pack) => pack.enabled);
  const onPage = new Set(props.report?.sources.map(sourceKey));
  if (inUse.length === 0) return <EmptyState icon="sources" title={t('no_packs')} body={t('no_packs_body')} />;
  return (
    <>
      {inUse.map((pack) => (
        <article key={pack.id} class="pack">
          <h3 lang="" dir="auto">
            {pack.title}
          </h3>
          <p class="soft small">
            {formatList([plural('count_sources', pack.sources.length), plural('count_claims', pack.claims)])}
          </p>
          <PackSources
            pack={pack}
            note={(source) =>
              onPage.has(sourceKey(source)) ? (
                <span class="on-page small mark-corroborates">
                  <Icon name="page" size={12} />
                  {t('speaks_of_this_page')}
                </span>
              ) : null
            }
          />
        </article>
      ))}
    </>
  );
}

function Disputes({ disputes }: { readonly disputes: readonly DisputeView[] }): JSX.Element {
  if (disputes.length === 0) return <p class="soft">{t('no_disputes')}</p>;
  return (
    <ol class="cards">
      {disputes.map((dispute, index) => (
        <li key={index}>
          <Dispute dispute={dispute} />
        </li>
      ))}
    </ol>
  );
}
