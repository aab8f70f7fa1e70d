import { render } from 'preact';
import { nameDocument, t } from '../ui/i18n.ts';
import { background } from '../ui/services/background.ts';
import { createPageStore } from '../ui/store/page.ts';
import { App } from './components/App.tsx';

nameDocument(document, t('extension_name'));
const stop = new AbortController();
addEventListener('pagehide', () => stop.abort());
render(<App page={createPageStore(background, stop.signal)} background={background} />, document.body);
