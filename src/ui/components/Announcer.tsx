import { signal } from '@preact/signals';
import type { JSX } from 'preact';

/** Long enough to be read, short enough not to be in the way; longer where there is something to decide. */
const SHOWN_FOR_MS = 4000;
const OFFERED_FOR_MS = 12_000;

/** A way back, offered with what was said. */
export interface Undo {
  readonly label: string;
  readonly run: () => void;
}

const announcement = signal<{ readonly text: string; readonly undo: Undo | null }>({ text: '', undo: null });
let hiding: ReturnType<typeof setTimeout> | undefined;

/** Says something once, to eyes and to screen readers, without moving the focus. */
export function announce(text: string, undo: Undo | null = null): void {
  announcement.value = { text, undo };
  clearTimeout(hiding);
  hiding = setTimeout(() => announce(''), undo === null ? SHOWN_FOR_MS : OFFERED_FOR_MS);
}

/** Where `announce` is heard: once on each surface. */
export function Announcer(): JSX.Element {
  const { text, undo } = announcement.value;
  return (
    <div class="announcer" role="status" aria-live="polite">
      {text !== '' && (
        <span class="announcement">
          {text}
          {undo !== null && (
            <button
              type="button"
              onClick={() => {
                announce('');
                undo.run();
              }}
            >
              {undo.label}
            </button>
          )}
        </span>
      )}
    </div>
  );
}
