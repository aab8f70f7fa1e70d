import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../src/reading/blocks.ts';
import { rangesOf } from '../../../src/reading/ranges-of.ts';
import { runThrough } from '../../../src/reading/steps.ts';
import { articleOf, pageOf, readRanges, SENTENCES } from './pages.ts';

const LEAD = SENTENCES[0];

function blockOf(paragraph: string) {
  const block = articleOf(pageOf(`<article><p>${LEAD}</p><p>${paragraph}</p></article>`)).blocks[1];
  if (!block) throw new Error('The second paragraph is not read');
  return block;
}

describe('the text of a block', () => {
  it.each([
    ['runs of white space', 'One\n   sentence \t here is\n\nread.', 'One sentence here is read.'],
    ['no-break spaces', 'It cost 25&nbsp;per&#8239;cent more, he said.', 'It cost 25 per cent more, he said.'],
    ['soft hyphens', 'The Euro&shy;pean agree&shy;ment was signed.', 'The European agreement was signed.'],
    ['zero-width characters', 'The agree&#8203;ment was&#8288; signed.&#65279;', 'The agreement was signed.'],
    ['inline elements', 'The <a href="/a">two <b>lead</b>ers</a> <em>signed</em> it.', 'The two leaders signed it.'],
    [
      'a line break',
      'The first line of it.<br>The second line of it.',
      'The first line of it.\nThe second line of it.',
    ],
    ['space at the ends', '  <b> The leaders signed it. </b> ', 'The leaders signed it.'],
    ['a hidden element', 'The leaders <span hidden>never</span> signed it.', 'The leaders signed it.'],
    [
      'what only screen readers get',
      'See <span class="sr-only">opens in a tab</span>the text here.',
      'See the text here.',
    ],
    ['an element hidden by style', 'The leaders <i style="display: none">not</i> signed it.', 'The leaders signed it.'],
    ['script and style', 'The leaders <script>var a = "b."</script>signed it.', 'The leaders signed it.'],
    ['ruby annotations', 'In <ruby>東京<rt>とうきょう</rt></ruby> the leaders met.', 'In 東京 the leaders met.'],
    [
      'smart quotes and ligatures',
      '“The ﬁrst deal,” she said, ‘is signed’.',
      '“The ﬁrst deal,” she said, ‘is signed’.',
    ],
    [
      'links named like clutter',
      'In <a class="meta-loc share">South Sudan</a> the leaders met.',
      'In South Sudan the leaders met.',
    ],
    ['a custom element inside', 'The <x-term>deal <b>of</b></x-term> Tuesday holds.', 'The deal of Tuesday holds.'],
  ])('reads %s as a reader does', (_, html, text) => {
    expect(blockOf(html).text).toBe(text);
  });

  it('does not run a Range across hidden words', () => {
    const block = blockOf('The leaders <span hidden>never</span> signed it.');
    expect(rangesOf(block, 0, block.text.length).map(String)).toEqual(['The leaders ', 'signed it.']);
  });

  it('gives every stretch of the text Ranges that read exactly as it', () => {
    const piece = fc.oneof(
      fc.constantFrom('alpha', 'beta ', ' gamma', 'Euro&shy;pe ', 'x&nbsp;y', '  \n ', '<br>', '&#8203;', 'z.'),
      fc.constantFrom('<b>bold </b>', '<i> it</i>', '<a href="/x">li<em>nk</em> </a>', '<s hidden>no </s>'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const page = pageOf(`<p>The leaders met ${pieces.join('')} and signed it.</p>`);
        // Two line breaks begin another block.
        const block = runThrough(collectBlocks(page.body)).blocks[0];
        if (!block) throw new Error('The paragraph is not read');
        const start = a % block.text.length;
        const end = start + 1 + (b % (block.text.length - start));
        // A line break stands for no character of the document.
        const wanted = block.text.slice(start, end).replaceAll('\n', '');
        expect(readRanges(block, start, end).replaceAll(' ', '')).toBe(wanted.replaceAll(' ', ''));
        expect(block.text).not.toMatch(/\s{2}|^\s|\s$|\u00ad/u);
      }),
    );
  });
});
