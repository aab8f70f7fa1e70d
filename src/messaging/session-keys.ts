/** The keys of session storage that the surfaces watch. Only the background writes, but for what a surface asks another to show. */

/** The report of a tab's page. */
export function reportKey(tab: number): string {
  return `report:${tab}`;
}

/** A claim that waits to be checked and shown in a window: `{text, tab, url}`. */
export function pendingClaimKey(window: number): string {
  return `pending-claim:${window}`;
}

/** Set when the hover card or the page asks for a finding to be shown in the sidebar: `{finding}`. */
export function shownFindingKey(tab: number): string {
  return `shown-finding:${tab}`;
}

/** The finding whose card the page shows, or showed last: `{finding}`. */
export function hoveredFindingKey(tab: number): string {
  return `hovered-finding:${tab}`;
}
