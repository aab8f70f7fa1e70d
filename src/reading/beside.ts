// What follows these is a list of links, after which the article may go on.
const HEADING_OF_LINKS =
  /^(?:related|read (?:more|next|also|this next)|more (?:on|from|about|stories|in)\b|explore more|most (?:read|popular|viewed|shared)|you (?:may|might) (?:also )?like|recommended|editors?['’]? picks?|popular (?:now|stories)|trending|also (?:on|in|read|of interest)|see also|what to read next|topics?$|tags?$|further reading|latest (?:news|stories|on))/i;
const HEADING_OF_ANYTHING_ELSE =
  /^(?:(?:\d[\d,.]* )?comments?(?:$|\s*[(:\d]|\s+(?:on|are|closed|section)\b)|join the (?:conversation|discussion)|have your say|reader comments|leave a (?:comment|reply)|sign up|subscribe|(?:keep|continue|to continue) reading|share this|about the author|sponsored|advertisement|credits$|.*\b(?:newsletter|inbox)\b)/i;
const LONGEST_HEADING = 80;
const LONGEST_BOX_OF_LINKS = 800;
const LISTS_LINKS = 0.5;

function shareOfLinks(element: Element): number {
  let linked = element.localName === 'a' ? element.textContent.length : 0;
  if (linked === 0) for (const link of element.querySelectorAll('a')) linked += link.textContent.length;
  return linked / Math.max(1, element.textContent.trim().length);
}

/** What stands under a heading or label such as "Related" or "Comments": beside the article though in the midst of it. */
export class Beside {
  readonly #isOfLinks: boolean;
  #hasMetLinks = false;

  private constructor(isOfLinks: boolean) {
    this.#isOfLinks = isOfLinks;
  }

  /** What a heading announces; null if that is part of the article. */
  static under(heading: string): Beside | null {
    const text = heading.slice(0, 2 * LONGEST_HEADING).trim();
    if (text.length > LONGEST_HEADING) return null;
    if (HEADING_OF_LINKS.test(text)) return new Beside(true);
    return HEADING_OF_ANYTHING_ELSE.test(text) ? new Beside(false) : null;
  }

  /** What the first line of a box announces, which is no heading: all of a small box with links. */
  static in(box: Element, label: string): Beside | null {
    const text = label.trim();
    const isLabel = text.length <= LONGEST_HEADING && HEADING_OF_LINKS.test(text) && !/[.!?]$/.test(text);
    if (!isLabel || box.textContent.length > LONGEST_BOX_OF_LINKS || !box.querySelector('a[href]')) return null;
    return new Beside(false);
  }

  /**
   * Whether the next element is still beside the article. After a list of links it is not if it is a paragraph of words, and
   * everything after it goes by what comes then.
   */
  goesOnWith(element: Element): boolean {
    if (!this.#isOfLinks) return true;
    if (shareOfLinks(element) >= LISTS_LINKS) this.#hasMetLinks = true;
    else if (this.#hasMetLinks && /^(?:p|blockquote)$/.test(element.localName)) return false;
    return true;
  }
}
