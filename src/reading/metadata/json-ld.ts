/** What an article's JSON-LD says, as strings; null where it says nothing. */
export interface LinkedData {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Reportage\w*|Report)$/;
const DEEPEST = 6;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function namesOf(value: unknown): string | null {
  const names = listOf(value).flatMap((one) => textOf(isObject(one) ? one.name : one) ?? []);
  return names.length === 0 ? null : names.join(', ');
}

function isArticle(value: Json): boolean {
  return listOf(value['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

/** Every object of the JSON, outer ones first, `@graph` included. */
function* objectsIn(value: unknown, depth = 0): Generator<Json> {
  if (depth > DEEPEST) return;
  for (const one of listOf(value)) {
    if (!isObject(one)) continue;
    yield one;
    yield* objectsIn(one['@graph'], depth + 1);
    yield* objectsIn(one.mainEntity, depth + 1);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Publishers ship broken JSON-LD; meta elements and microdata are asked next, so nothing is lost.
    return null;
  }
}

/** The first article described in the document's JSON-LD; null if there is none. */
export function readLinkedData(document: Document): LinkedData | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = [...objectsIn(parse(script.textContent))].find(isArticle);
    if (!found) continue;
    return {
      title: textOf(found.headline) ?? textOf(found.name),
      byline: namesOf(found.author),
      publisher: namesOf(found.publisher),
      published: textOf(found.datePublished),
      language: textOf(found.inLanguage),
    };
  }
  return null;
}
