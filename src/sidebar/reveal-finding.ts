import type { FindingView } from '../messaging/protocol.ts';
import { announce } from '../ui/components/Announcer.tsx';
import { t } from '../ui/i18n.ts';
import type { SidebarStore } from './store/sidebar.ts';

/** Has the page scroll to a finding and flash it; says so if the sentence is no longer there. Never rejects. */
export async function revealFinding(view: FindingView, store: SidebarStore): Promise<void> {
  const tab = store.page.tab.value;
  if (view.finding === null || tab === null) return;
  store.findings.selected.value = view.finding;
  try {
    const answer = await store.background.revealFinding({ tab, finding: view.finding });
    if (!answer.ok) announce(t('finding_gone'));
  } catch (error) {
    console.error(error);
    announce(t('not_answering'));
  }
}
