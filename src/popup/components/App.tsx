import type { JSX } from 'preact';
import type { FindingView, ReportView } from '../../messaging/protocol.ts';
import { openSidebar } from '../../platform/panel.ts';
import { Announcer, announce } from '../../ui/components/Announcer.tsx';
import { EmptyState } from '../../ui/components/EmptyState.tsx';
import { Icon } from '../../ui/components/Icon.tsx';
import { Logo } from '../../ui/components/Logo.tsx';
import { NotAnswering } from '../../ui/components/NotAnswering.tsx';
import { Progress } from '../../ui/components/Progress.tsx';
import { StateNotice } from '../../ui/components/StateNotice.tsx';
import { plural, t } from '../../ui/i18n.ts';
import { useReadyMark } from '../../ui/ready.ts';
import type { Background } from '../../ui/services/background.ts';
import { openOptions } from '../../ui/services/open-options.ts';
import { askToShow } from '../../ui/services/session.ts';
import type { PageStore } from '../../ui/store/page.ts';
import { SiteSwitch } from './SiteSwitch.tsx';
import { Summary } from './Summary.tsx';

interface PopupProps {
  readonly page: PageStore;
  readonly background: Background;
}

/** The popup: this page at a glance, and the ways on from here. */
export function App({ page, background }: PopupProps): JSX.Element {
  const report = page.report.value;
  const window = page.window.value;
  useReadyMark(report !== null);

  function leave(opening: Promise<boolean>, finding: FindingView | null): void {
    leaveFor(opening, finding, page, background).catch((error: unknown) => {
      console.error(error);
      announce(t('not_answering'));
    });
  }

  return (
    <>
      <header class="bar">
        <Logo />
        <h1>{t('extension_name')}</h1>
        <button
          type="button"
          class="button-icon"
          title={t('open_options')}
          aria-label={t('open_options')}
          onClick={() => void openOptions().then(() => close())}
        >
          <Icon name="settings" />
        </button>
      </header>
      <main>
        {report?.title && (
          <h2 class="popup-title" lang="" dir="auto">
            {report.title}
          </h2>
        )}
        <Content
          page={page}
          background={background}
          show={(finding) => window !== null && leave(openSidebar(window), finding)}
        />
      </main>
      <footer>
        {report !== null && <SiteSwitch report={report} background={background} refresh={page.refresh} />}
        {window !== null && (
          <button type="button" class="button button-wide" onClick={() => leave(openSidebar(window), null)}>
            <Icon name="sidebar" size={14} />
            {t('open_sidebar')}
          </button>
        )}
      </footer>
      <Announcer />
    </>
  );
}

/**
 * Waits for the sidebar, which was asked for straight in the click, shows the finding in page and sidebar, and closes the popup.
 */
async function leaveFor(
  opening: Promise<boolean>,
  finding: FindingView | null,
  page: PageStore,
  background: Background,
): Promise<void> {
  const tab = page.tab.value;
  if (finding?.finding && tab !== null) {
    await askToShow(tab, finding.finding);
    await background.revealFinding({ tab, finding: finding.finding });
  }
  if (await opening) close();
  else announce(t('sidebar_refused'));
}

function Content(props: PopupProps & { readonly show: (finding: FindingView) => void }): JSX.Element {
  const { page, background, show } = props;
  const report = page.report.value;
  if (page.unreachable.value) return <NotAnswering retry={() => void page.refresh()} />;
  if (report === null) return <Progress label={t('loading')} />;
  if (report.findings.length > 0) {
    return (
      <>
        {report.state.kind === 'reading' && <ReadingProgress report={report} />}
        <Summary report={report} show={show} />
      </>
    );
  }
  if (report.state.kind === 'reading') return <ReadingProgress report={report} />;
  if (report.state.kind === 'read') {
    return (
      <EmptyState icon="silent" title={t('nothing_found')} body={plural('nothing_found_body', report.sentences)} />
    );
  }
  return <StateNotice report={report} background={background} refresh={page.refresh} />;
}

function ReadingProgress({ report }: { readonly report: ReportView }): JSX.Element {
  return <Progress label={report.sentences === 0 ? t('reading') : plural('reading_so_far', report.sentences)} />;
}
