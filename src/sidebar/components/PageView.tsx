import type { JSX } from 'preact';
import type { ReportView } from '../../messaging/protocol.ts';
import { EmptyState } from '../../ui/components/EmptyState.tsx';
import { NotAnswering } from '../../ui/components/NotAnswering.tsx';
import { Progress } from '../../ui/components/Progress.tsx';
import { StateNotice } from '../../ui/components/StateNotice.tsx';
import { plural, t } from '../../ui/i18n.ts';
import { useReadyMark } from '../../ui/ready.ts';
import type { SidebarStore } from '../store/sidebar.ts';
import { FilterBar } from './FilterBar.tsx';
import { FindingList } from './FindingList.tsx';
import { HiddenNote } from './HiddenNote.tsx';
import { Legend } from './Legend.tsx';
import { PageActions } from './PageActions.tsx';

/** What was found on the page in front, or why nothing was. */
export function PageView({ store }: { readonly store: SidebarStore }): JSX.Element {
  const report = store.page.report.value;
  useReadyMark(report !== null);
  if (store.page.unreachable.value) return <NotAnswering retry={() => void store.page.refresh()} />;
  if (report === null) return <Progress label={t('loading')} />;
  return (
    <>
      <PageTitle report={report} store={store} />
      {report.findings.length > 0 ? (
        <>
          <FilterBar store={store} />
          {report.state.kind === 'reading' && <Progress label={plural('reading_so_far', report.sentences)} />}
          <FindingList store={store} />
          <HiddenNote hidden={report.hidden} />
          <Legend />
        </>
      ) : (
        <NoFindings report={report} store={store} />
      )}
    </>
  );
}

function PageTitle(props: { readonly report: ReportView; readonly store: SidebarStore }): JSX.Element {
  const { report, store } = props;
  const title = report.title ?? t('untitled_page');
  return (
    <div class="page-title">
      <h2 class="page-name" lang="" dir="auto">
        {title}
      </h2>
      {report.findings.length > 0 && <PageActions store={store} />}
      {report.host !== null && <p class="page-host soft small">{report.host}</p>}
    </div>
  );
}

function NoFindings(props: { readonly report: ReportView; readonly store: SidebarStore }): JSX.Element | null {
  const { report, store } = props;
  if (report.state.kind === 'reading') {
    return <Progress label={report.sentences === 0 ? t('reading') : plural('reading_so_far', report.sentences)} />;
  }
  return (
    <>
      {report.state.kind === 'read' ? (
        <EmptyState icon="silent" title={t('nothing_found')} body={plural('nothing_found_body', report.sentences)} />
      ) : (
        <StateNotice report={report} background={store.background} refresh={store.page.refresh} />
      )}
      <HiddenNote hidden={report.hidden} />
      <Legend />
    </>
  );
}
