import type { JSX } from 'preact';

/** One of several, as radio buttons under a name. */
export function Choice<Value extends string>(props: {
  readonly name: string;
  readonly legend: string;
  readonly isLegendHidden?: boolean;
  readonly isCompact?: boolean;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  readonly choose: (value: Value) => void;
}): JSX.Element {
  return (
    <fieldset class={props.isCompact ? 'choice choice-compact' : 'choice'}>
      <legend class={props.isLegendHidden ? 'visually-hidden' : undefined}>{props.legend}</legend>
      <div class="choice-options">
        {props.options.map(({ value, label, hint }) => (
          <label key={value} class="choice-option">
            <input
              type="radio"
              name={props.name}
              value={value}
              checked={value === props.value}
              onChange={() => props.choose(value)}
            />
            <span>
              {label}
              {hint !== undefined && <span class="choice-hint small soft">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
