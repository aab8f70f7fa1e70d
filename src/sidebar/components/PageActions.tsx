import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { ReportFormat, TextFile } from '../../messaging/protocol.ts';
import { announce } from '../../ui/components/Announcer.tsx';
import { Icon, type IconName } from '../../ui/components/Icon.tsx';
import { t } from '../../ui/i18n.ts';
import { saveFile } from '../../ui/services/save-file.ts';
import type { SidebarStore } from '../store/sidebar.ts';

const ID = 'page-actions';

/** The ways to take the report along: on the clipboard, or as a file. They open below the button. */
export function PageActions({ store }: { readonly store: SidebarStore }): JSX.Element {
  const isOpen = useSignal(false);

  async function take(format: ReportFormat, use: (file: TextFile) => void | Promise<void>): Promise<void> {
    const tab = store.page.tab.value;
    if (tab === null) return;
    try {
      const exported = await store.background.exportReport({ tab, format });
      if (exported.ok) await use(exported.value);
      else announce(t('state_page_changed'));
    } catch (error) {
      console.error(error);
      announce(t('not_answering'));
    }
  }

  return (
    <>
      <button
        type="button"
        class="button-icon page-export"
        title={t('export_report')}
        aria-label={t('export_report')}
        aria-expanded={isOpen.value}
        aria-controls={isOpen.value ? ID : undefined}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <Icon name="share" />
      </button>
      {isOpen.value && (
        <ul class="page-actions" id={ID}>
          <Action icon="copy" label={t('copy_markdown')} run={() => take('markdown', copy)} />
          <Action icon="download" label={t('save_markdown')} run={() => take('markdown', saveFile)} />
          <Action icon="download" label={t('save_annotations')} run={() => take('jsonld', saveFile)} />
        </ul>
      )}
    </>
  );
}

async function copy({ text }: TextFile): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(t('report_copied'));
  } catch {
    // The browser's own words are in English; that it refused is all they say.
    announce(t('copy_refused'));
  }
}

function Action(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly run: () => Promise<void>;
}): JSX.Element {
  return (
    <li>
      <button type="button" class="button-quiet small" onClick={() => void props.run()}>
        <Icon name={props.icon} size={14} />
        {props.label}
      </button>
    </li>
  );
}
