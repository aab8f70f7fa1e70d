import type { ComponentChildren, JSX } from 'preact';
import { Announcer } from '../../ui/components/Announcer.tsx';
import { Icon } from '../../ui/components/Icon.tsx';
import { t } from '../../ui/i18n.ts';
import { openOptions } from '../../ui/services/open-options.ts';
import type { SidebarStore, View } from '../store/sidebar.ts';
import { ClaimView } from './ClaimView.tsx';
import { PageView } from './PageView.tsx';
import { SourcesView } from './SourcesView.tsx';
import { StepButtons } from './StepButtons.tsx';
import { Tabs } from './Tabs.tsx';

/** The sidebar: the page's findings, a box to check any sentence, and the sources. */
export function App({ store }: { readonly store: SidebarStore }): JSX.Element {
  return (
    <>
      <header class="bar">
        <h1 class="visually-hidden">{t('extension_name')}</h1>
        <Tabs store={store} />
        <div class="bar-buttons">
          <StepButtons store={store} />
          <button
            type="button"
            class="button-icon"
            title={t('open_options')}
            aria-label={t('open_options')}
            onClick={() => void openOptions()}
          >
            <Icon name="settings" />
          </button>
        </div>
      </header>
      <main>
        <Panel view="page" store={store}>
          <PageView store={store} />
        </Panel>
        <Panel view="check" store={store}>
          <ClaimView store={store} />
        </Panel>
        <Panel view="sources" store={store}>
          <SourcesView store={store} />
        </Panel>
      </main>
      <Announcer />
    </>
  );
}

/** Hidden views stay in the document: what is typed and where one has scrolled to is kept. */
function Panel(props: {
  readonly view: View;
  readonly store: SidebarStore;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { view, store, children } = props;
  return (
    <div role="tabpanel" id={`view-${view}`} aria-labelledby={`tab-${view}`} hidden={store.view.value !== view}>
      {children}
    </div>
  );
}
