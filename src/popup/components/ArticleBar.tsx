import type { JSX } from 'preact';
import type { ReportView } from '../../messaging/protocol.ts';
import { t } from '../../ui/i18n.ts';
import { barMarks } from '../bar-marks.ts';

/** The article as a bar with its marks where they stand. The counts below say the same in words. */
export function ArticleBar({ report }: { readonly report: ReportView }): JSX.Element {
  return (
    <div class="article-bar" role="img" aria-label={t('article_bar')}>
      {barMarks(report.findings, report.sentences).map(({ at, mark }, index) => (
        <span key={index} class={`bar-mark bar-${mark}`} style={{ left: `${(at * 100).toFixed(2)}%` }} />
      ))}
    </div>
  );
}
