import { browser } from '../platform/browser.ts';
import { logBug } from './log.ts';
import { countFindings, type PageReport } from './report.ts';
import { readVisibility, shownReport } from './visibility.ts';

/** Dark orange, as conflicts are marked; white on it has a contrast of 5.2 to 1. */
const CONFLICT_COLOUR = '#b45309';
const QUIET_COLOUR = '#4b5563';

/** Makes the toolbar button of a tab show its report: the number of conflicts, and the counts in its title. */
export async function showBadge(tab: number, report: PageReport | null): Promise<void> {
  const { text, colour, title } = badgeFor(report === null ? null : await asShown(report));
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: colour }),
      browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' }),
      browser.action.setTitle({ tabId: tab, title }),
    ]);
  } catch {
    // The tab was closed meanwhile, and its badge with it.
  }
}

/**
 * The report as it is shown; where the packs cannot be read, as it is. Where nothing was found they are not read: the reader is
 * injected meanwhile, and in a background just woken it would have to wait for the engine to be made.
 */
async function asShown(report: PageReport): Promise<PageReport> {
  if (report.blocks.every(({ findings }) => findings.length === 0)) return report;
  try {
    return shownReport(report, await readVisibility()).report;
  } catch (error) {
    logBug('the badge', error);
    return report;
  }
}

function badgeFor(report: PageReport | null): { text: string; colour: string; title: string } {
  const { getMessage } = browser.i18n;
  const name = getMessage('extension_name');
  if (report === null) return { text: '', colour: QUIET_COLOUR, title: name };
  const { corroborates, conflicts, disputed } = countFindings(report);
  const counts = getMessage('badge_title', [String(conflicts), String(disputed), String(corroborates)]);
  switch (report.state.kind) {
    case 'reading':
      return conflicts === 0
        ? { text: '…', colour: QUIET_COLOUR, title: getMessage('badge_reading') }
        : { text: badgeNumber(conflicts), colour: CONFLICT_COLOUR, title: `${getMessage('badge_reading')} ${counts}` };
    case 'read':
      return conflicts === 0
        ? { text: '', colour: QUIET_COLOUR, title: counts }
        : { text: badgeNumber(conflicts), colour: CONFLICT_COLOUR, title: counts };
    default:
      return { text: '', colour: QUIET_COLOUR, title: name };
  }
}

/** A badge has room for four characters at most. */
function badgeNumber(count: number): string {
  return count > 99 ? '99+' : String(count);
}
