import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { HighlightLook } from '../../messaging/protocol.ts';
import { highlightName } from '../highlight-name.ts';
import { MARKS } from '../mark.ts';

/**
 * A sample paragraph, painted as pages are: the document takes the stylesheet that is inserted in pages, and the ranges go where
 * the browser keeps those of pages. What carries `data-mark` within is painted as that mark.
 */
export function PaintedSample(props: {
  readonly look: HighlightLook;
  readonly language?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const paragraph = useRef<HTMLParagraphElement>(null);

  // After every drawing: what is marked, and where, may have changed with it.
  useEffect(() => {
    const painted = MARKS.flatMap((mark) => {
      const name = highlightName(mark, props.look);
      const marked = [...(paragraph.current?.querySelectorAll(`[data-mark="${mark}"]`) ?? [])];
      if (name === null || marked.length === 0) return [];
      CSS.highlights.set(name, new Highlight(...marked.map(rangeOf)));
      return [name];
    });
    return () => {
      for (const name of painted) CSS.highlights.delete(name);
    };
  });

  return (
    <p class="painted-sample" ref={paragraph} lang={props.language}>
      {props.children}
    </p>
  );
}

function rangeOf(element: Element): Range {
  const range = new Range();
  range.selectNodeContents(element);
  return range;
}
