import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

/** Nothing to show, why, and what to do about it. */
export function EmptyState(props: {
  readonly icon: IconName;
  readonly title: string;
  readonly body?: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <section class="empty">
      <span class="empty-icon">
        <Icon name={props.icon} size={22} />
      </span>
      <h2>{props.title}</h2>
      {props.body !== undefined && <p class="soft">{props.body}</p>}
      {props.children !== undefined && <div class="empty-actions">{props.children}</div>}
    </section>
  );
}
