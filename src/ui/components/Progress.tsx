import type { JSX } from 'preact';

/** Work of unknown length, with words that say what is being done. */
export function Progress({ label }: { readonly label: string }): JSX.Element {
  return (
    <div class="progress" role="status">
      <span class="progress-track" aria-hidden="true" />
      <span class="soft">{label}</span>
    </div>
  );
}
