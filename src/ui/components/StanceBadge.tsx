import type { JSX } from 'preact';
import { type MessageKey, t } from '../i18n.ts';
import type { Mark } from '../mark.ts';
import { Icon } from './Icon.tsx';

const WORDS = {
  corroborates: 'mark_corroborates',
  conflicts: 'mark_conflicts',
  disputed: 'mark_disputed',
} as const satisfies Record<Mark, MessageKey>;

/** The word for a mark. */
export function markWord(mark: Mark): string {
  return t(WORDS[mark]);
}

/** A mark as icon, word and its own line, in its own colour. */
export function StanceBadge({ mark }: { readonly mark: Mark }): JSX.Element {
  return (
    <span class={`badge mark-${mark}`}>
      <Icon name={mark} size={14} />
      <span class="badge-word">{markWord(mark)}</span>
    </span>
  );
}
