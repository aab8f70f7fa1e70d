import type { JSX } from 'preact';
import { Icon } from '../../ui/components/Icon.tsx';
import { t } from '../../ui/i18n.ts';
import { step } from '../handle-key.ts';
import type { SidebarStore } from '../store/sidebar.ts';

const STEPS = [
  ['previous', -1, 'previous_finding'],
  ['next', 1, 'next_finding'],
] as const;

/** The way from card to card for the pointer, always in reach; absent where there are no cards. */
export function StepButtons({ store }: { readonly store: SidebarStore }): JSX.Element | null {
  if (store.view.value !== 'page' || store.findings.listed.value.length === 0) return null;
  return (
    <>
      {STEPS.map(([icon, direction, label]) => (
        <button
          key={icon}
          type="button"
          class="button-icon"
          title={t(label)}
          aria-label={t(label)}
          onClick={() => void step(direction, document.querySelector<HTMLElement>('.cards'), store)}
        >
          <Icon name={icon} />
        </button>
      ))}
    </>
  );
}
