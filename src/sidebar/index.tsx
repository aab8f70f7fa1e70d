import { render } from 'preact';
import { nameDocument, t } from '../ui/i18n.ts';
import { background } from '../ui/services/background.ts';
import { App } from './components/App.tsx';
import { createSidebarStore } from './store/sidebar.ts';

nameDocument(document, t('sidebar_title'));
const stop = new AbortController();
addEventListener('pagehide', () => stop.abort());
render(<App store={createSidebarStore(background, stop.signal)} />, document.body);
