/** Whether the reader asked the system for less motion: nothing is scrolled smoothly then. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The box around all of the ranges, in the viewport. */
export function boxOf(ranges: readonly Range[]): DOMRect {
  const boxes = ranges.map((range) => range.getBoundingClientRect()).filter((box) => box.width > 0 || box.height > 0);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return boxes.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
}

function isComfortablyInView(box: DOMRect): boolean {
  const margin = innerHeight / 8;
  return box.top >= margin && box.bottom <= innerHeight - margin;
}

/** Scrolls the ranges into view, through inner scrollers too; does nothing where they can be read already. */
export function scrollTo(ranges: readonly Range[], behavior: 'smooth' | 'instant'): void {
  const element = ranges[0]?.startContainer.parentElement;
  if (!element || isComfortablyInView(boxOf(ranges))) return;
  if (element.getBoundingClientRect().height < innerHeight / 2) {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  // A Range cannot be scrolled to: first the long paragraph it is in, then the rest of the way.
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = boxOf(ranges);
  if (!isComfortablyInView(box)) scrollBy({ top: box.top + box.height / 2 - innerHeight / 2, behavior });
}
