import type { JSX, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../ui/i18n.ts';

/** Asks before something that cannot be undone. Opened by `dialog.current.showModal()`; Escape and Cancel change nothing. */
export function ConfirmDialog(props: {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  readonly body: string;
  readonly action: string;
  readonly confirm: () => void;
}): JSX.Element {
  const id = useId();
  return (
    <dialog ref={props.dialog} aria-labelledby={`${id}-title`} aria-describedby={`${id}-body`}>
      <form method="dialog">
        <h2 class="dialog-title" id={`${id}-title`}>
          {props.title}
        </h2>
        <p id={`${id}-body`}>{props.body}</p>
        <div class="dialog-actions">
          <button type="submit" class="button">
            {t('cancel')}
          </button>
          <button type="submit" class="button button-danger" onClick={props.confirm}>
            {props.action}
          </button>
        </div>
      </form>
    </dialog>
  );
}
