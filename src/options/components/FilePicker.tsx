import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Icon, type IconName } from '../../ui/components/Icon.tsx';

/** A button that lets the reader choose a JSON file, and says below what was wrong with it. */
export function FilePicker(props: {
  readonly label: string;
  readonly icon: IconName;
  readonly error: string | null;
  readonly take: (file: File) => Promise<void>;
}): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  const errorId = useId();
  return (
    <div class="import">
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) void props.take(file);
          // Emptied, so that choosing the same file again, mended, is a change.
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="button" aria-describedby={errorId} onClick={() => picker.current?.click()}>
        <Icon name={props.icon} size={14} />
        {props.label}
      </button>
      <p id={errorId} class="error" role="alert">
        {props.error}
      </p>
    </div>
  );
}
