import type { ComponentChildren, JSX } from 'preact';
import { browser } from '../../platform/browser.ts';
import { inNameOrder, type MessageArguments, type MessageKey } from '../i18n.ts';

/** Private-use characters stand in for the elements while the browser puts the message together. */
const FIRST_STAND_IN = 0xe000;

/** A message whose placeholders are elements, wherever the language puts them. */
export function Message<Key extends MessageKey>(props: {
  readonly id: Key;
  readonly values: MessageArguments<Key, ComponentChildren>[0];
}): JSX.Element {
  const elements = inNameOrder(props.values ?? {});
  const standIns = elements.map((_, index) => String.fromCharCode(FIRST_STAND_IN + index));
  const pieces = browser.i18n.getMessage(props.id, standIns).split(/([\ue000-\ue008])/u);
  return (
    <>
      {pieces.map((piece) => {
        const place = standIns.indexOf(piece);
        return place === -1 ? piece : elements[place];
      })}
    </>
  );
}
