import type { JSX } from 'preact';
import { Icon } from '../../ui/components/Icon.tsx';
import { markWord } from '../../ui/components/StanceBadge.tsx';
import { formatNumber, plural, t } from '../../ui/i18n.ts';
import { MARKS, type Mark } from '../../ui/mark.ts';
import { sourceKey } from '../filter-findings.ts';
import { SEARCH_FIELD } from '../handle-key.ts';
import { NO_FILTER } from '../store/findings.ts';
import type { SidebarStore } from '../store/sidebar.ts';

/** Counts that filter when pressed, a search, and a choice of source. */
export function FilterBar({ store }: { readonly store: SidebarStore }): JSX.Element {
  const { filter, listed, all } = store.findings;
  const isFiltered = listed.value.length !== all.value.length;
  return (
    <section class="filters" aria-label={t('filter')}>
      <div class="tiles">
        {MARKS.map((mark) => (
          <MarkTile key={mark} mark={mark} store={store} />
        ))}
      </div>
      <div class="filter-row">
        <label class="search">
          <Icon name="search" size={14} />
          <span class="visually-hidden">{t('search_findings')}</span>
          <input
            id={SEARCH_FIELD}
            type="search"
            placeholder={t('search')}
            value={filter.value.search}
            onInput={(event) => {
              filter.value = { ...filter.value, search: event.currentTarget.value };
            }}
          />
        </label>
        <SourceChoice store={store} />
      </div>
      <div class="filter-summary">
        <p class="small soft" role="status">
          {isFiltered && plural('findings_listed', listed.value.length, { total: formatNumber(all.value.length) })}
        </p>
        {isFiltered && (
          <button
            type="button"
            class="button-link small"
            onClick={() => {
              filter.value = NO_FILTER;
            }}
          >
            {t('show_all')}
          </button>
        )}
      </div>
    </section>
  );
}

function MarkTile(props: { readonly mark: Mark; readonly store: SidebarStore }): JSX.Element {
  const { mark, store } = props;
  const { filter, counts } = store.findings;
  const isPressed = filter.value.mark === mark;
  const count = counts.value[mark];
  return (
    <button
      type="button"
      class={`tile mark-${mark}`}
      aria-pressed={isPressed}
      disabled={count === 0 && !isPressed}
      onClick={() => {
        filter.value = { ...filter.value, mark: isPressed ? null : mark };
      }}
    >
      <span class="tile-count">
        <Icon name={mark} size={14} />
        {formatNumber(count)}
      </span>
      <span class={`tile-word line-${mark}`}>{markWord(mark)}</span>
    </button>
  );
}

function SourceChoice({ store }: { readonly store: SidebarStore }): JSX.Element | null {
  const { filter } = store.findings;
  const sources = store.page.report.value?.sources ?? [];
  if (sources.length < 2) return null;
  return (
    <label class="source-choice">
      <span class="visually-hidden">{t('filter_by_source')}</span>
      <select
        value={filter.value.source ?? ''}
        onChange={(event) => {
          filter.value = { ...filter.value, source: event.currentTarget.value || null };
        }}
      >
        <option value="">{t('all_sources')}</option>
        {sources.map((source) => (
          <option key={sourceKey(source)} value={sourceKey(source)}>
            {source.name}
          </option>
        ))}
      </select>
    </label>
  );
}
