import { JSDOM } from 'jsdom';
import { afterEach, expect, it, vi } from 'vitest';
import { pageText } from '../../../../src/content/topic/page-text.ts';
import { pageOf } from '../../reading/pages.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** All that the gate reads of a page, in pieces. */
function read(document: Document): string[] {
  vi.stubGlobal('document', document);
  return [...pageText()].filter((piece) => piece !== null);
}

function readAll(body: string, head = ''): string {
  return read(pageOf(body, head)).join('');
}

it('reads what a page says of itself, its title and its text', () => {
  const head = `<meta name="description" content="Of a garden"><meta name="keywords" content="roses, hedges">
    <meta property="og:title" content="Roses"><meta property="og:description" content="Of a hedge">`;
  expect(readAll('<h1>Roses</h1><p>They <b>bloom</b>.</p>', head)).toBe(
    'Of a garden roses, hedges Roses Of a hedge A page Roses They bloom . ',
  );
});

it('finds the head of an XHTML page, and one that something was put before', () => {
  const head = '<head><title>A page</title><meta name="description" content="Of a garden"/></head>';
  const root = `<html xmlns="http://www.w3.org/1999/xhtml">${head}<body><p>Roses</p></body></html>`;
  const xhtml = new JSDOM(root, { contentType: 'application/xhtml+xml' }).window.document;
  expect(read(xhtml).join('')).toContain('Of a garden');

  const page = pageOf('<p>Roses</p>', '<meta name="description" content="Of a garden">');
  page.documentElement.prepend(page.createElement('style'));
  expect(read(page).join('')).toContain('Of a garden');
});

it.each([
  ['a script', '<script>push({ roses: true })</script>'],
  ['a script without braces', '<script>roses = true</script>'],
  ['a style', '<style>p { content: "roses" }</style>'],
  ['what is shown without scripts', '<noscript>&lt;img alt="roses"></noscript>'],
  ['a field', '<textarea>roses = true</textarea>'],
])('leaves out %s', (_, markup) => {
  expect(readAll(`${markup}<p>A hedge.</p>`)).not.toContain('roses');
});

it('reads prose with signs that code has as well', () => {
  expect(readAll('<p>Two (and two) = four, four < five.</p>')).toContain('Two (and two) = four, four < five.');
});

it('reads open shadow roots after the rest', () => {
  const page = pageOf('<div></div><p>Hedges</p>');
  page.querySelector('div')?.attachShadow({ mode: 'open' }).append('Roses');
  expect(read(page).join('')).toMatch(/Hedges Roses/);
});

it('gives a long page in pieces', () => {
  const pieces = read(pageOf(`<p>${'A hedge of roses. '.repeat(50)}</p>`.repeat(20)));
  expect(pieces.length).toBeGreaterThan(2);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(8_000);
});
