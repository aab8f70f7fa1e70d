import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { HighlightLook } from '../../messaging/protocol.ts';
import { HIGHLIGHT_NAMES, highlightRules } from '../../ui/highlight-look.ts';
import { t } from '../../ui/i18n.ts';
import { MARKS, type Mark } from '../../ui/mark.ts';

const sheet = new CSSStyleSheet();

/** A sample paragraph, painted as pages are: the same rules and the browser's own highlights. */
export function LookPreview({ look }: { readonly look: HighlightLook }): JSX.Element {
  const paragraph = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    for (const mark of MARKS) {
      const sentence = paragraph.current?.querySelector(`[data-mark="${mark}"]`);
      if (!sentence) continue;
      const range = new Range();
      range.selectNodeContents(sentence);
      CSS.highlights.set(HIGHLIGHT_NAMES[mark], new Highlight(range));
    }
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      for (const mark of MARKS) CSS.highlights.delete(HIGHLIGHT_NAMES[mark]);
    };
  }, []);

  useEffect(() => {
    sheet.replaceSync(highlightRules(look));
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
