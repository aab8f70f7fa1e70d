import type { JSX } from 'preact';
import type { PackView, SourceView } from '../../messaging/protocol.ts';
import { SourceName } from './SourceName.tsx';

/** The sources of a pack: who, when and under which title. `note` says more of one, where there is more to say. */
export function PackSources(props: {
  readonly pack: PackView;
  readonly note?: (source: SourceView) => JSX.Element | null;
}): JSX.Element {
  return (
    <ul class="pack-sources">
      {props.pack.sources.map((source) => (
        <li key={source.id}>
          <SourceName source={source} />
          {source.title !== source.name && (
            <span class="source-title" lang={source.language} dir="auto">
              {source.title}
            </span>
          )}
          {props.note?.(source)}
        </li>
      ))}
    </ul>
  );
}
