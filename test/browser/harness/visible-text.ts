/** Runs in the browser: what a reader sees of the document as text, hidden parts left out. */
export function visibleText(): string {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent has the hidden parts too
  return document.body.innerText;
}
