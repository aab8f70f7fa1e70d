import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { HighlightLook } from '../../messaging/protocol.ts';
import { t } from '../../ui/i18n.ts';
import { MARKS, type Mark } from '../../ui/mark.ts';
import { highlightName } from '../highlight-name.ts';

/**
 * A sample paragraph, painted as pages are: index.html takes the stylesheet that is inserted in pages, and the ranges go where
 * the browser keeps those of pages.
 */
export function LookPreview({ look }: { readonly look: HighlightLook }): JSX.Element {
  const paragraph = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const painted = MARKS.flatMap((mark) => {
      const name = highlightName(mark, look);
      const sentence = paragraph.current?.querySelector(`[data-mark="${mark}"]`);
      if (name === null || !sentence) return [];
      const range = new Range();
      range.selectNodeContents(sentence);
      CSS.highlights.set(name, new Highlight(range));
      return [name];
    });
    return () => {
      for (const name of painted) CSS.highlights.delete(name);
    };
  }, [look]);

  return (
    <figure class="preview">
      <figcaption class="small soft">{t('preview')}</figcaption>
      <p ref={paragraph}>
        <Sentence mark="corroborates" text={t('preview_corroborates')} /> {t('preview_plain')}{' '}
        <Sentence mark="conflicts" text={t('preview_conflicts')} />{' '}
        <Sentence mark="disputed" text={t('preview_disputed')} />
      </p>
    </figure>
  );
}

function Sentence({ mark, text }: { readonly mark: Mark; readonly text: string }): JSX.Element {
  return <span data-mark={mark}>{text}</span>;
}
