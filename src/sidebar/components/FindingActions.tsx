import type { JSX } from 'preact';
import type { Mute } from '../../messaging/mutes.ts';
import type { FindingView, SourceView } from '../../messaging/protocol.ts';
import { Icon } from '../../ui/components/Icon.tsx';
import { t } from '../../ui/i18n.ts';
import { sourceKey } from '../filter-findings.ts';
import type { SidebarStore } from '../store/sidebar.ts';

/** What can be done about a finding that is wrong or not wanted: report it, or mute its claim or a source. */
export function FindingActions(props: {
  readonly finding: FindingView;
  readonly store: SidebarStore;
  readonly id: string;
}): JSX.Element {
  const { finding, store, id } = props;
  return (
    <ul class="finding-actions" id={id}>
      <li>
        <ReportButton finding={finding} store={store} />
      </li>
      <li>
        <Action
          icon="mute"
          label={t('mute_claim')}
          run={() => store.feedback.mute(claimsOf(finding), t('muted_this_claim'))}
        />
      </li>
      {sourcesOf(finding).map((source) => (
        <li key={sourceKey(source)}>
          <Action
            icon="mute"
            label={t('mute_source', { source: source.name })}
            run={() => store.feedback.mute([{ kind: 'source', pack: source.pack, id: source.id }], source.name)}
          />
        </li>
      ))}
    </ul>
  );
}

function ReportButton(props: { readonly finding: FindingView; readonly store: SidebarStore }): JSX.Element {
  const { finding, store } = props;
  const isReported = store.feedback.reported.value.has(finding.sentence);
  return isReported ? (
    <Action icon="flag" label={t('withdraw_report')} run={() => store.feedback.withdraw(finding)} />
  ) : (
    <Action
      icon="flag"
      label={t('report_bad_match')}
      run={() => store.feedback.report(finding, store.page.tab.value)}
    />
  );
}

function Action(props: {
  readonly icon: 'flag' | 'mute';
  readonly label: string;
  readonly run: () => Promise<void>;
}): JSX.Element {
  return (
    <button type="button" class="button-quiet small" onClick={() => void props.run()}>
      <Icon name={props.icon} size={14} />
      {props.label}
    </button>
  );
}

/** Each source behind the finding once. */
function sourcesOf(finding: FindingView): SourceView[] {
  return [...new Map(finding.evidence.map(({ source }) => [sourceKey(source), source])).values()];
}

/** The claims behind the finding's stance, each once: packs put one and the same matter in several claims. */
function claimsOf(finding: FindingView): Mute[] {
  const backing = finding.evidence.filter(({ stance }) => stance === finding.stance);
  const claims = new Map(
    backing.map(({ source, claim }) => [`${source.pack}/${claim}`, { pack: source.pack, id: claim }]),
  );
  return [...claims.values()].map((claim) => ({ kind: 'claim', ...claim }));
}
