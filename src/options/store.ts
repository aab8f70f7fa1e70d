import { type ReadonlySignal, signal } from '@preact/signals';
import type { BadMatch } from '../messaging/bad-matches.ts';
import type { PackView, Settings } from '../messaging/protocol.ts';
import { announce } from '../ui/components/Announcer.tsx';
import { t } from '../ui/i18n.ts';
import type { Background } from '../ui/services/background.ts';
import { hasHostAccess, watchHostAccess } from '../ui/services/host-access.ts';
import { createLoader, type Loader } from '../ui/store/load.ts';

export interface OptionsStore {
  readonly background: Background;
  readonly settings: Loader<Settings>;
  readonly packs: Loader<readonly PackView[]>;
  readonly badMatches: Loader<readonly BadMatch[]>;
  /** Whether the browser lets pages be read by themselves; null until known. */
  readonly hasAccess: ReadonlySignal<boolean | null>;
  /** Carries out a change of the settings, shows what the background made of it, and says that it is saved. Never rejects. */
  change(changing: Promise<Settings>, said?: string): Promise<void>;
  /** Takes a new list of packs. */
  showPacks(packs: readonly PackView[]): void;
}

/** Settings, packs and permission, kept until the signal aborts. Everything is saved at once. */
export function createOptionsStore(background: Background, stop: AbortSignal): OptionsStore {
  const settings = createLoader(() => background.getSettings());
  const packs = createLoader(() => background.listPacks());
  const badMatches = createLoader(() => background.listBadMatches());
  const hasAccess = signal<boolean | null>(null);

  async function lookAtAccess(): Promise<void> {
    hasAccess.value = await hasHostAccess();
  }

  watchHostAccess(() => void lookAtAccess(), stop);
  void Promise.all([settings.load(), packs.load(), badMatches.load(), lookAtAccess()]);

  return {
    background,
    settings,
    packs,
    badMatches,
    hasAccess,
    async change(changing, said = t('saved')) {
      try {
        settings.state.value = { kind: 'loaded', value: await changing };
        announce(said);
      } catch (error) {
        console.error(error);
        announce(t('not_saved'));
        await settings.load();
      }
    },
    showPacks(list) {
      packs.state.value = { kind: 'loaded', value: list };
    },
  };
}
