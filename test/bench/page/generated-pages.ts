import { readLabelledSet } from '../../eval/labelled.ts';

const HEAD = '<meta charset="utf-8"><meta property="article:published_time" content="2025-10-28T09:42:00Z">';

export function html(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head>${HEAD}<title>${title}</title></head><body>${body}</body></html>`;
}

/** Plain prose that no pack has anything to say of; every sentence is another one. */
export function offTopicSentence(number: number): string {
  const [a, b, c] = [number % 7, number % 11, number % 13];
  const who = ['The gardener', 'A neighbour', 'The baker', 'Her aunt', 'The postman', 'A cyclist', 'The tenant'][a];
  const what = 'planted carried painted mended watched sold found borrowed washed moved counted'.split(' ')[b];
  const where = 'shed attic river hedge cellar market garage bridge orchard library stable harbour meadow'.split(' ')[
    c
  ];
  return `${who} ${what} ${number + 2} old chairs beside the ${where} before the evening came.`;
}

/** A page off the topic with so many nodes, as a front page has them: boxes, links, a few words in each. */
export function offTopicPage(nodes: number): string {
  // Seven nodes each: three elements, two texts, and the white space between.
  const boxes = Array.from({ length: Math.ceil(nodes / 7) }, (_, number) => {
    return `<div class="box"><a href="/${number}">Story ${number}</a> <p>${offTopicSentence(number)}</p></div>\n`;
  });
  return html('Gardens, chairs and weather', `<main>${boxes.join('')}</main>`);
}

/** An article on the topic with so many sentences, of which the packaged sources corroborate and contradict many. */
export function topicArticle(sentences: number): string {
  const { sentences: labelled } = readLabelledSet('test/fixtures/summit-dev.jsonl');
  const texts = labelled.slice(0, sentences).map(({ text }) => text);
  const paragraphs = texts.map((_, at) => (at % 4 === 0 ? `<p>${texts.slice(at, at + 4).join(' ')}</p>` : ''));
  return html(
    'Trump and Takaichi in Tokyo',
    `<article><h1>Trump and Takaichi in Tokyo</h1>${paragraphs.join('')}</article>`,
  );
}

/** A live blog on the topic with so many posts in `#posts`, each of a heading and two paragraphs. */
export function liveBlog(posts: number): string {
  const written = Array.from({ length: posts }, (_, number) => {
    const [first, second] = [offTopicSentence(2 * number), offTopicSentence(2 * number + 1)];
    return `<section class="post"><h2>${number}</h2><p>${first} <b>${second}</b></p><p>${second} ${first}</p></section>`;
  });
  const lead = '<p>Trump and Takaichi signed a framework on rare earths and critical minerals in Tokyo on Tuesday.</p>';
  return html(
    'Trump and Takaichi in Tokyo',
    `<article><h1>Live</h1>${lead}<div id="posts">${written.join('')}</div></article>`,
  );
}
