import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articleOf } from './pages.ts';

/** Pages laid out as news sites lay theirs out: `NAME.html`, and in `NAME.txt` the article's paragraphs, one a line. */
const directory = new URL('../../fixtures/layouts/', import.meta.url);
const names = readdirSync(directory).flatMap((name) => (name.endsWith('.html') ? [name.slice(0, -5)] : []));

// Read though it stands beside the article: nothing but its meaning tells.
const READ_NONETHELESS: Readonly<Record<string, readonly string[]>> = {
  'explainer-questions': ['Did this answer your question? Tell us what else you would like to know.'],
  'wordpress-boxes': ['Our summer sale has begun. Everything for the garden is half price until Sunday.'],
};

/** jsdom leaves declarative shadow roots as templates: makes them what a browser makes them. */
function attachShadowRoots(within: Document | ShadowRoot | DocumentFragment): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (host === null) continue;
    const root = host.attachShadow({ mode: 'open' });
    root.append(template.content);
    template.remove();
    attachShadowRoots(root);
  }
}

function load(name: string): { document: Document; paragraphs: readonly string[] } {
  const { document } = new JSDOM(readFileSync(new URL(`${name}.html`, directory), 'utf8'), {
    url: 'https://news.example/story',
  }).window;
  attachShadowRoots(document);
  const text = readFileSync(new URL(`${name}.txt`, directory), 'utf8');
  const paragraphs = text.split('\n').filter((line) => line !== '');
  return { document, paragraphs: paragraphs.map((line) => line.replaceAll('\\n', '\n')) };
}

describe.each(names)('%s', (name) => {
  it('is read whole, and nothing else is', () => {
    const { document, paragraphs } = load(name);
    const read = articleOf(document).blocks.map(({ text }) => text);
    const more = READ_NONETHELESS[name] ?? [];
    expect(read.filter((text) => !more.includes(text))).toEqual(paragraphs);
    expect(more.filter((text) => !read.includes(text))).toEqual([]);
  });
});
