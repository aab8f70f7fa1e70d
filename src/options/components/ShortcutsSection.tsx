import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../../ui/i18n.ts';
import { changeShortcuts, listShortcuts, type Shortcut } from '../shortcuts.ts';
import { Section } from './Section.tsx';

const shortcuts = signal<readonly Shortcut[]>([]);

/** The keys in force, and the way to the browser's own page that changes them. */
export function ShortcutsSection(): JSX.Element {
  useEffect(() => {
    const stop = new AbortController();
    const look = (): void => {
      void listShortcuts().then((list) => {
        shortcuts.value = list;
      });
    };
    look();
    // The browser says nothing when keys are changed on its page: look again when the reader is back.
    addEventListener('focus', look, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return (
    <Section id="shortcuts" title={t('options_shortcuts')} intro={t('options_shortcuts_intro')}>
      <dl class="rows">
        {shortcuts.value.map(({ name, description, keys }) => (
          <div key={name} class="row">
            <dt class="row-name">{description}</dt>
            <dd>{keys === '' ? <span class="soft">{t('no_shortcut')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
        <div class="row">
          <dt class="row-name">{t('sidebar_keys')}</dt>
          <dd>
            <kbd>J</kbd> <kbd>K</kbd> <kbd>↑</kbd> <kbd>↓</kbd> <kbd>Enter</kbd> <kbd>/</kbd>
          </dd>
        </div>
      </dl>
      <button type="button" class="button" onClick={() => void changeShortcuts()}>
        {t('change_shortcuts')}
      </button>
    </Section>
  );
}
