/** The place one step on in a list, staying inside it; from nowhere, the first or the last. Null in an empty list. */
export function stepTo(length: number, current: number | null, direction: 1 | -1): number | null {
  if (length === 0) return null;
  if (current === null) return direction === 1 ? 0 : length - 1;
  return Math.min(Math.max(current + direction, 0), length - 1);
}
