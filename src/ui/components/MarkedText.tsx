import type { JSX } from 'preact';
import { type MessageKey, t } from '../i18n.ts';
import { type MarkedSpan, markParts, type PartMark } from '../text/mark-parts.ts';

const SPOKEN = {
  agrees: 'part_agrees',
  differs: 'part_differs',
  disputed: 'part_disputed',
} as const satisfies Record<PartMark, MessageKey>;

/**
 * A text with the parts marked that agree or differ. Screen readers hear what is marked: `<mark>` alone is silent in most. The
 * words for it come from the stylesheet, out of the attributes, so that copying takes the text alone. `language` is a BCP 47 tag;
 * left empty it is unknown, so that a text is not read with the rules of the interface's language.
 */
export function MarkedText(props: {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
  readonly language?: string;
}): JSX.Element {
  return (
    <span lang={props.language ?? ''} dir="auto">
      {markParts(props.text, props.spans).map((part, index) =>
        part.mark === null ? (
          part.text
        ) : (
          <mark
            key={index}
            class={`part part-${part.mark}`}
            data-before={t(SPOKEN[part.mark])}
            data-after={t('part_end')}
          >
            {part.text}
          </mark>
        ),
      )}
    </span>
  );
}
