import { render } from 'preact';
import { nameDocument, t } from '../ui/i18n.ts';
import { background } from '../ui/services/background.ts';
import { Welcome } from './components/Welcome.tsx';

nameDocument(document, t('extension_name'));
render(<Welcome background={background} />, document.body);
