import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { announce } from '../../ui/components/Announcer.tsx';
import { Icon } from '../../ui/components/Icon.tsx';
import { t } from '../../ui/i18n.ts';
import { pressedKeys } from '../pressed-keys.ts';
import { resetShortcut, type Shortcut, setShortcut } from '../shortcuts.ts';

/**
 * The keys of a command as a field that takes the next ones pressed: Backspace takes them away, Escape and Tab leave them as they
 * are. Firefox only.
 */
export function ShortcutKeys(props: { readonly shortcut: Shortcut; readonly changed: () => void }): JSX.Element {
  const { shortcut, changed } = props;
  const isListening = useSignal(false);

  async function set(keys: string): Promise<void> {
    if (await setShortcut(shortcut.name, keys)) announce(t('saved'));
    else announce(t('keys_refused', { keys }));
    changed();
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Tab') return;
    event.preventDefault();
    const isMac = navigator.platform.startsWith('Mac');
    const keys = event.key === 'Backspace' ? '' : pressedKeys(event, isMac);
    if (keys !== null) void set(keys);
    if ((keys !== null || event.key === 'Escape') && event.currentTarget instanceof HTMLElement) {
      event.currentTarget.blur();
    }
  }

  return (
    <span class="shortcut">
      <input
        type="text"
        readOnly
        aria-label={t('keys_for', { command: shortcut.description })}
        value={isListening.value ? t('press_keys') : shortcut.keys === '' ? t('no_shortcut') : shortcut.keys}
        onFocus={() => {
          isListening.value = true;
        }}
        onBlur={() => {
          isListening.value = false;
        }}
        onKeyDown={press}
      />
      <button
        type="button"
        class="button-icon"
        title={t('reset_keys')}
        aria-label={t('reset_keys_for', { command: shortcut.description })}
        onClick={() => void resetShortcut(shortcut.name).then(changed)}
      >
        <Icon name="reset" size={14} />
      </button>
    </span>
  );
}
