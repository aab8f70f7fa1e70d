import type { JSX } from 'preact';
import { t } from '../i18n.ts';
import { announce } from './Announcer.tsx';
import { Icon } from './Icon.tsx';

/** Copies a text and says so, or says that the browser refused. */
export function CopyButton(props: { readonly text: () => string; readonly label: string }): JSX.Element {
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(props.text());
      announce(t('copied'));
    } catch {
      announce(t('copy_refused'));
    }
  }
  return (
    <button type="button" class="button-icon" title={props.label} aria-label={props.label} onClick={() => void copy()}>
      <Icon name="copy" size={14} />
    </button>
  );
}
