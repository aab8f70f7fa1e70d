const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Which way a key steps through the findings. Arrows step only from a card, as they scroll everywhere else. */
export function stepOf(event: Key, isOnCard: boolean): 1 | -1 | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.key.startsWith('Arrow') && !isOnCard) return null;
  return STEPS[event.key] ?? null;
}

/** Whether what has the focus takes letters or arrows for itself. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [role="tablist"]') !== null;
}
