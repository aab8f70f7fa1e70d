import { signal } from '@preact/signals';
import type { JSX } from 'preact';

/** Long enough to be read, short enough not to be in the way. */
const SHOWN_FOR_MS = 4000;

const announcement = signal<string>('');
let hiding: ReturnType<typeof setTimeout> | undefined;

/** Says something once, to eyes and to screen readers, without moving the focus. */
export function announce(text: string): void {
  announcement.value = text;
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    announcement.value = '';
  }, SHOWN_FOR_MS);
}

/** Where `announce` is heard: once on each surface. */
export function Announcer(): JSX.Element {
  return (
    <div class="announcer" role="status" aria-live="polite">
      {announcement.value !== '' && <span class="announcement">{announcement.value}</span>}
    </div>
  );
}
