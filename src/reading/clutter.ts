/** Elements whose text is never a statement of the article, whatever they are called. */
const NEVER_READ = new Set(
  `applet area aside audio button canvas caption datalist dialog embed figcaption figure footer frame head iframe img input
   link map math menu meta meter nav noembed noframes noscript object optgroup option output param progress rp rt script
   select source style summary svg template textarea title track video amp-ad amp-analytics amp-consent amp-embed amp-sidebar
   amp-social-share amp-sticky-ad h1 h2 h3 h4 h5 h6 address`.split(/\s+/),
);

const ROLES_NEVER_READ = new Set(
  `alert alertdialog banner button complementary contentinfo dialog form heading menu menubar navigation search status
   tablist toolbar tooltip`.split(/\s+/),
);

// Words that, in a class or id, name something that stands beside an article rather than in it.
const CLUTTER_WORDS = new Set(
  `ad ads advert adverts advertisement advertising advertorial author authors banner bookmark breadcrumb breadcrumbs by
   byline bylines caption carousel comment comments consent cookie cookies copyright correction-link credit credits crumbs dfp disqus
   donate donation galleries gallery gdpr kicker livefyre meta metadata modal mpu newsletter offer offers onward outbrain pagination
   paywall popular popup promo promos promoted promotion pull pullquote rail readmore recirc recirculation recommend recommendation
   recommendations recommended regwall related share shares sharebar sharing shoutbox signup skyscraper slideshow social sponsor sponsored
   subscribe subscription syndication taboola tags teaser teasers toast toc toolbar trending widget`.split(/\s+/),
);

const LONGEST_ID_OF_A_BOX = 2;

/** The words of a class or id: `ArticleBody_relatedLinks__x1` is article, body, related, links, x1. */
export function wordsOfName(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** Whether one of these words, as `wordsOfName` gives them, says that something is no article text. */
export function namesClutter(words: readonly string[]): boolean {
  return words.some((word) => CLUTTER_WORDS.has(word));
}

// WordPress gives a whole post the classes "author-somebody" and "tag-something".
const WHOLE_POST =
  'article:not([class*="comment"]), main, [role="main"], [itemprop~="articleBody"], .hentry, .type-post';

function isNamedAsClutter(element: Element): boolean {
  if (element.matches(WHOLE_POST)) return false;
  // The name of an element of the page's own making says what a class would: `story-newsletter`.
  if (element.localName.includes('-') && namesClutter(wordsOfName(element.localName))) return true;
  const classes = element.getAttribute('class');
  if (classes !== null && namesClutter(wordsOfName(classes))) return true;
  // A long id is a heading turned into a link's target: "sharing-changes-with-others" is a section of the article.
  const words = wordsOfName(element.getAttribute('id') ?? '');
  return words.length <= LONGEST_ID_OF_A_BOX && namesClutter(words);
}

function isAuthorOrDate(element: Element): boolean {
  if (element.getAttribute('rel') === 'author') return element.localName !== 'a';
  const property = element.getAttribute('itemprop');
  return property !== null && /^(?:author|publisher|date\w+|image|comment|caption|keywords)$/.test(property);
}

/** Whether tag, role, class, id or property name say that the element's text is not the article's. */
export function isClutter(element: Element): boolean {
  if (NEVER_READ.has(element.localName) || element.localName === 'form') return true;
  const role = element.getAttribute('role');
  if (role !== null && ROLES_NEVER_READ.has(role)) return true;
  return isAuthorOrDate(element) || isStandIn(element) || isNamedAsClutter(element);
}

/** What AMP shows until, or unless, something else can be loaded. */
function isStandIn(element: Element): boolean {
  return element.hasAttribute('placeholder') || element.hasAttribute('fallback');
}

/** Whether the element, which may stand in a line of text, is called a caption: pictures are put into paragraphs too. */
export function isNamedCaption(element: Element): boolean {
  return wordsOfName(element.getAttribute('class') ?? '').includes('caption');
}

const COMMENTS =
  /^(?:comments?|comments?[-_](?:area|list|section|thread|wrapper)|commentlist|disqus_thread|fb-comments)$/i;

/** Readers' comments may be longer than the article, so that their share of the page says nothing. */
function isCommentSection(element: Element): boolean {
  const isNamed =
    COMMENTS.test(element.getAttribute('id') ?? '') ||
    Array.from(element.classList).some((name) => COMMENTS.test(name));
  return isNamed && element.querySelector('h1') === null;
}

/** Elements that no share of the page's text makes readable. */
export function isNeverRead(element: Element): boolean {
  return NEVER_READ.has(element.localName) || isCommentSection(element);
}
