import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it, describe as suite } from 'vitest';
import { anchor } from '../../../../src/content/anchoring/anchor.ts';
import { describe } from '../../../../src/content/anchoring/describe.ts';
import { createTextIndex, rangesAt } from '../../../../src/content/anchoring/text-index.ts';
import { articleOf, pageOf, SENTENCES } from '../../reading/pages.ts';

const directory = new URL('../../../fixtures/pages/', import.meta.url);
const names = readdirSync(directory).filter((name) => name.endsWith('.html'));
const [FIRST, SECOND, THIRD] = SENTENCES;

function indexOf(body: string) {
  const document = pageOf(`<article>${body}</article>`);
  return { document, index: createTextIndex(articleOf(document).blocks) };
}

suite('anchor(describe(range)) gives the range back', () => {
  it.each(names)('on %s', (name) => {
    const { document } = new JSDOM(readFileSync(new URL(name, directory), 'utf8')).window;
    const index = createTextIndex(articleOf(document).blocks);
    const lengths = index.blocks.map(({ text }) => text.length);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (which, a, b) => {
        const number = which % lengths.length;
        const length = lengths[number] ?? 0;
        const from = index.starts[number] ?? 0;
        const start = from + (a % length);
        const end = start + 1 + (b % (from + length - start));
        const [range] = rangesAt(index, start, end);
        const described = range && describe(index, range);
        if (!range || !described?.ok) throw new Error('not described');
        expect(described.value).toMatchObject({ start, end, exact: index.text.slice(start, end) });
        const anchored = anchor(index, described.value);
        if (!anchored.ok) throw new Error(anchored.failure);
        expect(anchored.value.map(String)).toEqual([String(range)]);
        expect(anchored.value[0]?.compareBoundaryPoints(range.START_TO_START, range)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('where the range begins and ends at elements', () => {
    const { document, index } = indexOf(`<p>${FIRST}</p><p>${SECOND}</p>`);
    const second = document.querySelectorAll('p')[1];
    if (!second) throw new Error('no second paragraph');
    const range = document.createRange();
    range.selectNode(second);
    expect(describe(index, range)).toMatchObject({ ok: true, value: { exact: SECOND } });
  });
});

suite('a quote whose article has changed', () => {
  const selectors = {
    exact: SECOND,
    prefix: `${FIRST}\n`.slice(-32),
    suffix: `\n${THIRD}`.slice(0, 32),
    start: 0,
    end: 0,
  };

  it('is found where it has moved to', () => {
    const { index } = indexOf(`<p>${THIRD}</p><p>${FIRST}</p><p>${SECOND}</p>`);
    const anchored = anchor(index, selectors);
    expect(anchored.ok && anchored.value.map(String)).toEqual([SECOND]);
  });

  it('is told from the same words elsewhere by what stands around it', () => {
    const { index } = indexOf(`<p>${SECOND}</p><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`);
    const anchored = anchor(index, selectors);
    const last = rangesAt(index, index.starts[2] ?? 0, (index.starts[2] ?? 0) + 1)[0];
    expect(anchored.ok && anchored.value[0]?.startContainer).toBe(last?.startContainer);
  });

  it.each([
    [
      'quote-not-found',
      'its words and what stood around them are gone',
      `<p>${SENTENCES[3]}</p><p>${SENTENCES[4]}</p>`,
    ],
    [
      'text-changed',
      'what stood around it is still there',
      `<p>${FIRST}</p><p>${SECOND.replace('would', 'might')}</p>`,
    ],
    [
      'ambiguous',
      'it stands in two places alike',
      `<p>${SECOND}</p><p>${SENTENCES[4]}</p><p>${SECOND}</p><p>${SENTENCES[4]}</p>`,
    ],
  ])('is not anchored: %s where %s', (failure, _, body) => {
    const { index } = indexOf(body);
    const surroundings = failure === 'ambiguous' ? { prefix: '', suffix: '', start: 5, end: 6 } : {};
    expect(anchor(index, { ...selectors, ...surroundings })).toEqual({ ok: false, failure });
  });

  it('is not anchored in nodes that have left the document', () => {
    const { document, index } = indexOf(`<p>${FIRST}</p><p>${SECOND}</p>`);
    document.querySelector('article')?.remove();
    expect(anchor(index, selectors)).toEqual({ ok: false, failure: 'outside-article' });
  });

  it('is not described outside of the article', () => {
    const { document, index } = indexOf(`<p>${FIRST}</p>`);
    const range = document.createRange();
    range.selectNodeContents(document.head);
    expect(describe(index, range)).toEqual({ ok: false, failure: 'outside-article' });
  });
});
