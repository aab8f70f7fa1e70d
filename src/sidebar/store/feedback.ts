import { type ReadonlySignal, signal } from '@preact/signals';
import type { Mute } from '../../messaging/mutes.ts';
import type { FindingView } from '../../messaging/protocol.ts';
import { announce } from '../../ui/components/Announcer.tsx';
import { t } from '../../ui/i18n.ts';
import type { Background } from '../../ui/services/background.ts';

/** What the reader says of findings: that one is wrong, or not to be told again. Nothing of it leaves this machine. */
export interface FeedbackStore {
  /** Sentences that were reported as bad matches. */
  readonly reported: ReadonlySignal<ReadonlySet<string>>;
  /** Keeps a finding as a bad match. Never rejects. */
  report(finding: FindingView, tab: number | null): Promise<void>;
  /** Takes that back. Never rejects. */
  withdraw(finding: FindingView): Promise<void>;
  /** Mutes a source or claims and offers the way back; `label` is what is said of them. Never rejects. */
  mute(mutes: readonly Mute[], label: string): Promise<void>;
}

/** `changed` is called after every mute and every way back: what is shown may have to be asked for again. */
export function createFeedbackStore(background: Background, changed: () => void): FeedbackStore {
  const reported = signal<ReadonlySet<string>>(new Set());

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      console.error(error);
      announce(t('not_answering'));
    }
  }

  async function withdraw({ sentence }: FindingView): Promise<void> {
    await attempt(async () => {
      await background.withdrawBadMatch({ sentence });
      reported.value = new Set([...reported.value].filter((other) => other !== sentence));
      announce(t('report_withdrawn'));
    });
  }

  async function unmute(mutes: readonly Mute[]): Promise<void> {
    await attempt(async () => {
      await background.unmute({ mutes });
      changed();
    });
  }

  background.listBadMatches().then(
    (matches) => {
      reported.value = new Set(matches.map(({ sentence }) => sentence));
    },
    (error: unknown) => console.error(error),
  );

  return {
    reported,
    withdraw,
    report: (finding, tab) =>
      attempt(async () => {
        const { sentence, stance, disputed, score } = finding;
        const evidence = finding.evidence.map(({ source, claim, stance, quote }) => ({
          pack: source.pack,
          source: source.id,
          claim,
          stance,
          quote,
        }));
        await background.reportBadMatch({ tab, match: { sentence, stance, disputed, score, evidence } });
        reported.value = new Set([...reported.value, sentence]);
        announce(t('reported'), { label: t('undo'), run: () => void withdraw(finding) });
      }),
    mute: (mutes, label) =>
      attempt(async () => {
        await background.mute({ mutes });
        changed();
        announce(t('muted', { what: label }), { label: t('undo'), run: () => void unmute(mutes) });
      }),
  };
}
