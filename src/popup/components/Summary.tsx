import type { JSX } from 'preact';
import type { FindingView, ReportView } from '../../messaging/protocol.ts';
import { Icon } from '../../ui/components/Icon.tsx';
import { MarkedText } from '../../ui/components/MarkedText.tsx';
import { DifferingWords } from '../../ui/components/ReasonLines.tsx';
import { markWord } from '../../ui/components/StanceBadge.tsx';
import { formatList, formatNumber, plural, t } from '../../ui/i18n.ts';
import { countMarks, MARKS } from '../../ui/mark.ts';
import { reasonWords } from '../../ui/text/reason-words.ts';
import { topConflicts } from '../top-conflicts.ts';
import { ArticleBar } from './ArticleBar.tsx';

const CONFLICTS_SHOWN = 3;

/** A page with findings at a glance. `show` opens the sidebar at a finding; it must be called straight from the click. */
export function Summary(props: {
  readonly report: ReportView;
  readonly show: (finding: FindingView) => void;
}): JSX.Element {
  const { report, show } = props;
  const counts = countMarks(report.findings);
  const conflicts = topConflicts(report.findings, CONFLICTS_SHOWN);
  return (
    <>
      <ArticleBar report={report} />
      <ul class="tiles">
        {MARKS.map((mark) => (
          <li key={mark} class={`tile mark-${mark}`}>
            <span class="tile-count">
              <Icon name={mark} size={14} />
              {formatNumber(counts[mark])}
            </span>
            <span class={`tile-word line-${mark}`}>{markWord(mark)}</span>
          </li>
        ))}
      </ul>
      {conflicts.length > 0 && (
        <section aria-labelledby="conflicts-heading">
          <h2 id="conflicts-heading" class="small soft">
            {t('top_conflicts')}
          </h2>
          <ol class="conflicts">
            {conflicts.map((finding) => (
              <li key={finding.finding}>
                <Conflict finding={finding} show={() => show(finding)} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <p class="involved soft small">
        <b>{plural('sources_involved', report.sources.length)}</b>{' '}
        <span lang="">{formatList(report.sources.map(({ name }) => name))}</span>
      </p>
    </>
  );
}

function Conflict(props: { readonly finding: FindingView; readonly show: () => void }): JSX.Element {
  const { finding, show } = props;
  const evidence = finding.evidence.find(({ stance }) => stance === 'conflicts');
  const reason =
    evidence && reasonWords(evidence.reasons, finding.sentence, evidence.quote).find(({ agrees }) => !agrees);
  const differing = evidence?.reasons.flatMap(({ page, agrees }) =>
    page === null || agrees ? [] : [{ ...page, agrees }],
  );
  return (
    <button type="button" class="conflict mark-conflicts" title={t('show_in_page')} onClick={show}>
      <span class="conflict-sentence">
        <MarkedText text={finding.sentence} spans={differing ?? []} />
      </span>
      {reason !== undefined && (
        <span class="small soft">
          <DifferingWords reason={reason} />
        </span>
      )}
    </button>
  );
}
