/**
 * The card's own stylesheet, in its shadow root. `:host` rules are important, so that no rule of the page reaches the host:
 * among important rules the inner tree's win.
 */
export const CARD_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
}
.card {
  position: fixed;
  box-sizing: border-box;
  width: max-content;
  max-width: min(23rem, calc(100vw - 12px));
  max-height: calc(100vh - 12px);
  overflow: auto;
  padding: 10px 12px;
  border: 1px solid light-dark(#d5d4cf, #45474d);
  border-inline-start: 4px solid var(--line);
  border-radius: 8px;
  background: light-dark(#ffffff, #1f2124);
  color: light-dark(#1b1c1f, #ececea);
  font: 14px/1.4 system-ui, sans-serif;
  box-shadow: 0 4px 18px rgb(0 0 0 / 22%);
  text-align: start;
  overflow-wrap: anywhere;
  user-select: text;
  animation: appear 100ms ease-out;
}
.corroborates { --line: light-dark(#1a5fc0, #8ab8ff); --word: light-dark(#1a5fc0, #8ab8ff); --form: solid 1px; }
.disputed { --line: light-dark(#1a5fc0, #8ab8ff); --word: light-dark(#1a5fc0, #8ab8ff); --form: dotted 2px; border-inline-start-style: dotted; }
.conflicts { --line: light-dark(#d4620a, #f58a3c); --word: light-dark(#a94400, #ffab6b); --form: wavy 1.5px; }
p { margin: 0; }
.title { padding-block-end: 3px; font-size: 12px; font-weight: 600; color: var(--word); text-decoration: underline var(--form) var(--line); text-decoration-skip-ink: none; text-underline-offset: 3px; }
.why { margin-block: 2px 4px; font-weight: 600; text-wrap: balance; }
.sources { font-size: 13px; color: light-dark(#50535a, #b4b7bd); }
button {
  all: unset;
  box-sizing: border-box;
  margin-block-start: 8px;
  min-height: 28px;
  padding: 4px 10px;
  border: 1px solid light-dark(#85878d, #868a91);
  border-radius: 5px;
  font: inherit;
  font-size: 13px;
  cursor: pointer;
}
button:hover { background: light-dark(#efefec, #2a2c30); }
button:focus-visible { outline: 2px solid light-dark(#1a5fc0, #8ab8ff); outline-offset: 2px; }
@keyframes appear { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
@media (forced-colors: active) { button:focus-visible { outline-color: Highlight; } }
`;
