import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../../ui/i18n.ts';
import { canChangeHere, listShortcuts, openShortcutPage, type Shortcut } from '../shortcuts.ts';
import { Section } from './Section.tsx';
import { ShortcutKeys } from './ShortcutKeys.tsx';

/** The keys in force. Firefox changes them here, Chromium on a page of its own. */
export function ShortcutsSection(): JSX.Element {
  const shortcuts = useSignal<readonly Shortcut[]>([]);
  const look = (): void => {
    void listShortcuts().then((list) => {
      shortcuts.value = list;
    });
  };
  useEffect(() => {
    const stop = new AbortController();
    look();
    // The browser says nothing when keys are changed on its page: look again when the reader is back.
    addEventListener('focus', look, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  const isHere = canChangeHere();
  return (
    <Section
      id="shortcuts"
      title={t('options_shortcuts')}
      intro={isHere ? t('options_shortcuts_here') : t('options_shortcuts_intro')}
    >
      <dl class="rows">
        {shortcuts.value.map((shortcut) => (
          <div key={shortcut.name} class="row">
            <dt class="row-name">{shortcut.description}</dt>
            <dd>{isHere ? <ShortcutKeys shortcut={shortcut} changed={look} /> : <Keys keys={shortcut.keys} />}</dd>
          </div>
        ))}
        <div class="row">
          <dt class="row-name">{t('sidebar_keys')}</dt>
          <dd>
            <kbd>J</kbd> <kbd>K</kbd> <kbd>↑</kbd> <kbd>↓</kbd> <kbd>Enter</kbd> <kbd>/</kbd>
          </dd>
        </div>
      </dl>
      {!isHere && (
        <button type="button" class="button" onClick={() => void openShortcutPage()}>
          {t('change_shortcuts')}
        </button>
      )}
    </Section>
  );
}

function Keys({ keys }: Pick<Shortcut, 'keys'>): JSX.Element {
  return keys === '' ? <span class="soft">{t('no_shortcut')}</span> : <kbd>{keys}</kbd>;
}
