import { render } from 'preact';
import { nameDocument, t } from '../ui/i18n.ts';
import { HowItDecides } from './HowItDecides.tsx';

nameDocument(document, t('how_title'));
render(<HowItDecides />, document.body);
