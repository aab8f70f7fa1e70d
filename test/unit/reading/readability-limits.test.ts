import { describe, expect, it } from 'vitest';
import { isSmallEnough, measureDocument } from '../../../src/reading/readability-limits.ts';
import { pageOf } from './pages.ts';

describe('how large a page Readability is asked of', () => {
  it('counts elements, how deep they nest, and text without scripts and the white space around it', () => {
    const document = pageOf('<div>\n  <p>Seven w</p>\n</div><script>let x;</script><style>p {}</style>');
    // html, head, title, body, div, p, script, style; the title reads "A page".
    expect(measureDocument(document)).toEqual({ elements: 8, text: 'A page'.length + 'Seven w'.length, depth: 4 });
    expect(isSmallEnough(document)).toBe(true);
  });

  it.each([
    ['many elements', '<i></i>'.repeat(2_001)],
    ['much text', `<p>${'word '.repeat(3_001)}</p>`],
    ['freak nesting', '<div>'.repeat(101)],
  ])('not of one with %s', (_, html) => {
    expect(isSmallEnough(pageOf(html))).toBe(false);
  });

  it('stops counting where it is too large', () => {
    expect(measureDocument(pageOf('<i></i>'.repeat(10_000))).elements).toBe(2_001);
  });
});
