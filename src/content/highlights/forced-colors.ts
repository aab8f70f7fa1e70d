/**
 * Whether conflicts alone are to be painted. With forced colours Chromium replaces every colour of a highlight and all
 * but hides its line, so that the stances could not be told apart; Firefox keeps the lines. Only Firefox knows `-moz-orient`.
 */
export function paintsOnlyConflicts(): boolean {
  return matchMedia('(forced-colors: active)').matches && !CSS.supports('-moz-orient', 'inline');
}
