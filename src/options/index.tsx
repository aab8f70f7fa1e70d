import { render } from 'preact';
import { nameDocument, t } from '../ui/i18n.ts';
import { background } from '../ui/services/background.ts';
import { App } from './components/App.tsx';
import { createOptionsStore } from './store.ts';

nameDocument(document, t('options_title'));
const stop = new AbortController();
addEventListener('pagehide', () => stop.abort());
render(<App store={createOptionsStore(background, stop.signal)} />, document.body);
