const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * A date of a page as ISO 8601, the offset kept as the page gives it, because the calendar day counts in it. A date in
 * words becomes a date-time in UTC if it names its zone, and else a plain date. Null if it is no date.
 */
export function isoDate(text: string | null): string | null {
  if (text === null) return null;
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) {
    const [, year, month, day, time, zone] = iso;
    if (!isCalendarDay(Number(year), Number(month), Number(day))) return null;
    const date = `${year}-${month}-${day}`;
    if (time === undefined) return date;
    const offset = zone?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? '';
    return `${date}T${time}${offset}`;
  }
  if (!/[a-z]{3}/i.test(trimmed) || !/\b\d{4}\b/.test(trimmed)) return null;
  const namesZone = /(?:GMT|UTC|[+-]\d{2}:?\d{2})/.test(trimmed);
  // Without a zone the words are read as UTC, so that the result does not depend on where the reader is.
  const instant = Date.parse(namesZone ? trimmed : `${trimmed} UTC`);
  if (Number.isNaN(instant)) return null;
  const whole = new Date(instant).toISOString();
  return namesZone ? whole.replace('.000Z', 'Z') : whole.slice(0, 10);
}
