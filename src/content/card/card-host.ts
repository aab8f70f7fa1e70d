import { CARD_STYLE } from './card-style.ts';

/** The one element of ours that is ever in the page, and only while the card shows. */
export interface CardHost {
  readonly host: HTMLElement;
  readonly card: HTMLElement;
  readonly why: HTMLElement;
  readonly button: HTMLButtonElement;
}

/** What the card shows: text only, none of it is ever HTML. */
export interface CardContent {
  /** BCP 47 tag of all but the names. */
  readonly language: string;
  readonly kind: string;
  readonly title: string;
  readonly why: string;
  readonly sources: readonly string[];
  readonly action: string | null;
}

function paragraph(name: string, text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = name;
  element.textContent = text;
  return element;
}

/** Makes the card, not yet in the page. In `announced` a screen reader reads it out when it appears. */
export function createCard(content: CardContent, announced: boolean): CardHost {
  const host = document.createElement('second-source-card');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = CARD_STYLE;
  const card = document.createElement('div');
  card.className = `card ${content.kind}`;
  card.setAttribute('role', 'group');
  card.setAttribute('aria-label', content.title);
  card.lang = content.language;
  const words = document.createElement('div');
  if (announced) words.setAttribute('role', 'status');
  const why = paragraph('why', content.why);
  words.append(paragraph('title', content.title), why, ...content.sources.map((line) => paragraph('sources', line)));
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = content.action;
  card.append(words);
  if (content.action !== null) card.append(button);
  root.append(style, card);
  return { host, card, why, button };
}
