import type { JSX } from 'preact';
import type { ReasonKind } from '../../core/finding.ts';
import { formatList, type MessageKey, t } from '../i18n.ts';
import { type ReasonWords, saysTheSame } from '../text/reason-words.ts';
import { Icon } from './Icon.tsx';
import { Message } from './Message.tsx';

const KINDS = {
  quantity: 'reason_quantity',
  date: 'reason_date',
  place: 'reason_place',
  person: 'reason_person',
  role: 'reason_role',
  negation: 'reason_negation',
  direction: 'reason_direction',
  status: 'reason_status',
  order: 'reason_order',
  wording: 'reason_wording',
} as const satisfies Record<ReasonKind, MessageKey>;

/** Why: a line for each part that differs, and one for all that agree. */
export function ReasonLines({ reasons }: { readonly reasons: readonly ReasonWords[] }): JSX.Element | null {
  if (reasons.length === 0) return null;
  const agreeing = reasons.filter((reason) => reason.agrees);
  return (
    <ul class="reasons">
      {reasons
        .filter((reason) => !reason.agrees)
        .map((reason, index) => (
          <li key={index} class="reason mark-conflicts">
            <Icon name="conflicts" size={12} />
            <span>
              <span class="reason-kind">{differenceOf(reason)}</span> <DifferingWords reason={reason} />
            </span>
          </li>
        ))}
      {agreeing.length > 0 && (
        <li class="reason mark-corroborates">
          <Icon name="corroborates" size={12} />
          <span class="reason-agrees">{t('reason_agrees', { parts: formatList(agreeingParts(agreeing)) })}</span>
        </li>
      )}
    </ul>
  );
}

/** "Different amount." */
function differenceOf({ kind }: ReasonWords): string {
  return kind === 'negation' ? t('reason_opposite') : t('reason_differs', { kind: t(KINDS[kind]) });
}

/** "person (Trump, Takaichi)": the agreeing words of each kind. */
function agreeingParts(reasons: readonly ReasonWords[]): string[] {
  const kinds = new Set(reasons.map(({ kind }) => kind));
  return [...kinds].map((kind) => {
    const words = reasons.filter((reason) => reason.kind === kind).map(({ page, source }) => page ?? source ?? '');
    return t('reason_agreeing_part', { kind: t(KINDS[kind]), words: [...new Set(words)].join(', ') });
  });
}

/** "This page: 25 percent · Source: 15 percent", or the one side that has it, or that the same words mean another thing. */
export function DifferingWords({ reason }: { readonly reason: ReasonWords }): JSX.Element {
  const page = reason.page === null ? null : <b lang="">{reason.page}</b>;
  const source = reason.source === null ? null : <b lang="">{reason.source}</b>;
  if (page === null) return <Message id="reason_only_source" values={{ source }} />;
  if (source === null) return <Message id="reason_only_page" values={{ page }} />;
  if (saysTheSame(reason)) {
    const id = reason.kind === 'date' ? 'reason_same_words_date' : 'reason_same_words';
    return <Message id={id} values={{ words: page }} />;
  }
  return <Message id="reason_both_sides" values={{ page, source }} />;
}
