import { describe, expect, it } from 'vitest';
import { BlockRegister } from '../../../../src/content/article/block-register.ts';
import { articleOf, pageOf, SENTENCES } from '../../reading/pages.ts';

const [FIRST, SECOND, THIRD, FOURTH] = SENTENCES;

function page(...paragraphs: readonly string[]) {
  const document = pageOf(`<article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`);
  const article = document.querySelector('article');
  if (!article) throw new Error('no article');
  return { article, read: () => articleOf(document).blocks };
}

function registered(...paragraphs: readonly string[]) {
  const { article, read } = page(...paragraphs);
  const register = new BlockRegister();
  register.markSent(register.update(read()).changed);
  return { article, read, register };
}

describe('the register of blocks', () => {
  it('has everything sent at first, in reading order', () => {
    const { register, read } = { ...page(FIRST, SECOND), register: new BlockRegister() };
    const { changed, order, retained } = register.update(read());
    expect(changed.map(({ text }) => text)).toEqual([FIRST, SECOND]);
    expect(order).toEqual(changed.map(({ id }) => id));
    expect(retained).toBe(1);
  });

  it('has nothing sent again when nothing changed', () => {
    const { read, register } = registered(FIRST, SECOND);
    expect(register.update(read())).toMatchObject({ changed: [], retained: 1 });
  });

  it('has only a new paragraph sent, wherever it was inserted', () => {
    const { article, read, register } = registered(FIRST, SECOND);
    const before = register.order;
    article.insertAdjacentHTML('afterbegin', `<p>${THIRD}</p>`);
    const { changed, order } = register.update(read());
    expect(changed.map(({ text }) => text)).toEqual([THIRD]);
    expect(order.slice(1)).toEqual(before);
  });

  it('has a changed paragraph sent under its old id', () => {
    const { article, read, register } = registered(FIRST, SECOND);
    const [id] = register.order;
    if (article.firstChild) article.firstChild.textContent = FOURTH;
    expect(register.update(read()).changed).toEqual([{ id, text: FOURTH }]);
  });

  it('knows paragraphs again that a framework has rendered anew', () => {
    const { article, read, register } = registered(FIRST, SECOND, THIRD);
    const before = register.order;
    article.innerHTML = [FIRST, SECOND, THIRD].map((text) => `<p class="again">${text}</p>`).join('');
    expect(register.update(read())).toMatchObject({ changed: [], order: before, retained: 1 });
    expect(register.blocks.every(({ element }) => element.className === 'again')).toBe(true);
  });

  it('tells two paragraphs with the same words apart', () => {
    const { article, read, register } = registered(FIRST, SECOND, FIRST);
    const [, , last] = register.order;
    article.firstChild?.remove();
    expect(register.update(read()).order).toEqual([register.order[0], last]);
    expect(new Set(register.order).size).toBe(2);
  });

  it('says how much of the article is still there', () => {
    const { article, read, register } = registered(FIRST, SECOND);
    article.innerHTML = `<p>${THIRD}</p><p>${FOURTH}</p>`;
    expect(register.update(read()).retained).toBe(0);
  });

  it('has everything sent again when the background has forgotten it', () => {
    const { register } = registered(FIRST, SECOND);
    expect(register.unsent()).toEqual([]);
    register.forgetSent();
    expect(register.unsent()).toHaveLength(2);
  });
});
