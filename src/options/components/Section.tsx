import type { ComponentChildren, JSX } from 'preact';

/** A part of the options under its heading; `id` is where the contents lead. */
export function Section(props: {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="section" id={props.id} aria-labelledby={`${props.id}-heading`}>
      <h2 id={`${props.id}-heading`}>{props.title}</h2>
      {props.intro !== undefined && <p class="soft">{props.intro}</p>}
      {props.children}
    </section>
  );
}
