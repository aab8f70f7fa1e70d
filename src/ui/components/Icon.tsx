import type { JSX } from 'preact';

/** Our own icons: strokes on a 16 by 16 grid, in the colour of the text around them. */
const PATHS = {
  corroborates: 'M3 8.6 6.4 12 13 4.4',
  conflicts: 'M2.5 5.6h11M2.5 10.4h11M11 2 5 14',
  disputed: 'M3 8h.01M8 8h.01M13 8h.01',
  silent: 'M3.5 8h9',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.4 10.4 14 14',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  open: 'M6.5 3.5h-4v10h10v-4M9.5 2.5h4v4M13.5 2.5 7.5 8.5',
  reveal: 'M2.5 3.5h11M2.5 12.5h11M2.5 8h6M11 6l2.5 2-2.5 2',
  settings:
    'M2.5 4.5h5M11.5 4.5h2M2.5 11.5h2M8.5 11.5h5M9.5 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM6.5 13.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  sidebar: 'M2.5 3h11v10h-11zM9.5 3v10',
  chevron: 'm4 6 4 4 4-4',
  warning: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.5M8 11.8h.01',
  off: 'M8 2v6M4.6 4.4a5 5 0 1 0 6.8 0',
  page: 'M4 2.5h5.5L12.5 5.5v8H4zM6.3 8h3.9M6.3 10.7h3.9',
  hand: 'M8 2.5v6M8 13.5h.01M4 6l4-3.5L12 6',
  sources: 'M2.5 3.5h4v10h-4zM6.5 3.5h3v10h-3zM10.8 4l2.7-.6 1.3 9.6-2.6.4z',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2',
  language: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM2 8h12M8 2c2.2 2 2.2 10 0 12M8 2c-2.2 2-2.2 10 0 12',
  trash: 'M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.6 9h5.8l.6-9',
  download: 'M8 2.5v7.5M5 7.2l3 3 3-3M2.5 13.5h11',
  plus: 'M8 3v10M3 8h10',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  previous: 'm4 10 4-4 4 4',
  next: 'm4 6 4 4 4-4',
  mute: 'M2.5 6h2.5l3-2.5v9L5 10H2.5zM10.5 6.2l3 3.6M13.5 6.2l-3 3.6',
  reset: 'M3.2 6.2A5 5 0 1 1 3 9M3 3v3.5h3.5',
  flag: 'M4 14V2.5h7.5L10 5.2 11.5 8H4',
  share: 'M8 10V2.5M5 5.3l3-2.8 3 2.8M3.5 8.5v5h9v-5',
  upload: 'M8 10.5V3M5 5.8l3-2.8 3 2.8M2.5 13.5h11',
} as const;

export type IconName = keyof typeof PATHS;

/** An ornament beside words that say the same: hidden from screen readers. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): JSX.Element {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
