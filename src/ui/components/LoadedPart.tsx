import type { JSX } from 'preact';
import { t } from '../i18n.ts';
import type { Loader } from '../store/load.ts';
import { NotAnswering } from './NotAnswering.tsx';
import { Progress } from './Progress.tsx';

/** What was loaded, or how that stands. */
export function LoadedPart<Value>(props: {
  readonly loader: Loader<Value>;
  readonly children: (value: Value) => JSX.Element;
}): JSX.Element {
  const state = props.loader.state.value;
  if (state.kind === 'loading') return <Progress label={t('loading')} />;
  if (state.kind === 'failed') return <NotAnswering retry={() => void props.loader.load()} />;
  return props.children(state.value);
}
