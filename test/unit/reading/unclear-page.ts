/**
 * A page whose structure does not tell which of its two columns is the article: the readers' replies are longer, and only
 * Readability knows what "replies" means.
 */
export function unclearPage(story: readonly string[], replies: readonly string[]): string {
  const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
  return `<div><h1>Title</h1><div id="report">${paragraphs(story)}</div></div>
    <div><h2>Letters</h2><div class="replies">${paragraphs(replies)}</div></div>`;
}
