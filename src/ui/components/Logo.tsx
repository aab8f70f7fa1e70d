import type { JSX } from 'preact';

/** The extension's sign, as in assets/icons: two pages, on the front one a straight line and a wave. */
export function Logo({ size = 20 }: { readonly size?: number }): JSX.Element {
  return (
    <svg class="logo" viewBox="0 0 128 128" width={size} height={size} aria-hidden="true" focusable="false">
      <rect class="logo-back" x="26" y="2" width="100" height="108" rx="20" />
      <rect class="logo-front" x="6" y="18" width="100" height="106" rx="18" />
      <path class="logo-line" d="M24 54h64" />
      <path class="logo-wave" d="M24 92c8-14 16-14 21.3 0s13.3 14 21.3 0 13.4-14 21.4 0" />
    </svg>
  );
}
