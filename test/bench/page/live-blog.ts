import { CONFLICT, whenPainted } from '../../browser/page-painting.ts';
import type { Figure } from '../budget.ts';
import { liveBlog } from './generated-pages.ts';
import { median } from './median.ts';
import type { BenchStage } from './stage.ts';
import { bringProbe } from './with-probe.ts';

const FEW_POSTS = 10;
const MANY_POSTS = 1_000;
const ROUNDS = 5;

/** How soon a new post of a live blog is marked, and what reading it costs, in a short blog and in a long one. */
export async function measureLiveBlog(stage: BenchStage): Promise<Figure[]> {
  const again = async (posts: number): Promise<{ first: number; again: number }> => {
    const page = await stage.open('/off-topic-blog', liveBlog(posts).replaceAll('Takaichi', 'Miller'));
    await bringProbe(page);
    const read = await page.evaluate(() => secondSourceProbe.readAgainAfterPost());
    if (!read.found) throw new Error('the new post is not read');
    await page.close();
    return read;
  };
  const many: { first: number; again: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) many.push(await again(MANY_POSTS));
  const first = median(many.map((read) => read.first));
  return [
    {
      what: `a new post marked, blog of ${FEW_POSTS} posts`,
      value: median(await timesToMark(stage, FEW_POSTS)),
      unit: 'ms',
      budget: { atMost: 300 },
    },
    { what: `reading ${MANY_POSTS} posts first`, value: first, unit: 'ms', budget: null },
    {
      what: 'reading them again with a new one, of that',
      value: (100 * median(many.map((read) => read.again))) / first,
      unit: '%',
      budget: { atMost: 10 },
    },
  ];
}

/** Milliseconds from each new post to the frame in which it is marked. */
async function timesToMark(stage: BenchStage, posts: number): Promise<number[]> {
  const lead = `<p>${CONFLICT}</p>`;
  const page = await stage.open('/blog', liveBlog(posts).replace('<div id="posts">', `${lead}<div id="posts">`));
  await whenPainted(page, CONFLICT);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(
      await page.evaluate(
        (text) =>
          new Promise<number>((resolve) => {
            const post = document.createElement('section');
            const paragraph = document.createElement('p');
            paragraph.textContent = text;
            post.append(paragraph);
            document.querySelector('#posts')?.prepend(post);
            const added = performance.now();
            const look = (): void => {
              const isMarked = [...CSS.highlights].some(
                ([name, highlight]) =>
                  name.startsWith('second-source-') &&
                  [...highlight].some(({ startContainer }) => post.contains(startContainer)),
              );
              if (isMarked) resolve(performance.now() - added);
              else requestAnimationFrame(look);
            };
            look();
          }),
        CONFLICT,
      ),
    );
  }
  await page.close();
  return times;
}
