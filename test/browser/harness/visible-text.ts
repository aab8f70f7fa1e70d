/** Runs in the browser: what a reader sees of the document as text, hidden parts left out. */
export function visibleText(): string {
  return document.body.innerText;
}
