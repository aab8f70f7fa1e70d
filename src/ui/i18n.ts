import type english from '../../assets/_locales/en/messages.json';
import { browser } from '../platform/browser.ts';

type Messages = typeof english;
export type MessageKey = keyof Messages;

/** The names between dollar signs in a message: `$COUNT$` is `count`. */
export type PlaceholderOf<Key extends MessageKey> = Messages[Key] extends { readonly placeholders: infer Placeholders }
  ? Extract<keyof Placeholders, string>
  : never;

/** Nothing for a message without placeholders, else one text for each. */
export type MessageArguments<Key extends MessageKey, Value = string> = [PlaceholderOf<Key>] extends [never]
  ? []
  : [values: Readonly<Record<PlaceholderOf<Key>, Value>>];

/** The stem of the messages that exist once for `_one` and once for `_other`. */
export type PluralKey = Extract<MessageKey, `${string}_one`> extends `${infer Stem}_one` ? Stem : never;

/**
 * A message in the reader's language. Placeholders are filled by name: browsers number them, and ours are numbered in the
 * alphabetical order of their names (a test holds the message files to that).
 */
export function t<Key extends MessageKey>(key: Key, ...[values]: MessageArguments<Key>): string {
  return browser.i18n.getMessage(key, inNameOrder(values ?? {}));
}

/** The values of named placeholders in the order in which the browser numbers them. */
export function inNameOrder<Value>(values: Readonly<Record<string, Value>>): Value[] {
  return Object.entries(values)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value);
}

type OtherPlaceholders<Stem extends PluralKey> = Exclude<PlaceholderOf<`${Stem}_other`>, 'count'>;

/**
 * A message that counts, in the plural form that the language wants: `findings` is `findings_one` or `findings_other`. Both have
 * the placeholder `count`, and may have others.
 */
export function plural<Stem extends PluralKey>(
  stem: Stem,
  count: number,
  ...[others]: [OtherPlaceholders<Stem>] extends [never]
    ? []
    : [values: Readonly<Record<OtherPlaceholders<Stem>, string>>]
): string {
  const form = formats().plural.select(count) === 'one' ? 'one' : 'other';
  return browser.i18n.getMessage(`${stem}_${form}`, inNameOrder({ ...others, count: formatNumber(count) }));
}

/** A number with the reader's separators. */
export function formatNumber(number: number): string {
  return formats().number.format(number);
}

interface Formats {
  /** BCP 47 tag of the interface, with the reader's region where it is of the same language. */
  readonly language: string;
  readonly plural: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
  readonly day: Intl.DateTimeFormat;
  readonly list: Intl.ListFormat;
}

let made: Formats | null = null;

/** Made once: each takes the browser as long as drawing a card. The language does not change while a surface is open. */
function formats(): Formats {
  made ??= makeFormats();
  return made;
}

function makeFormats(): Formats {
  const ours = t('interface_language');
  const readers = browser.i18n.getUILanguage();
  const language = readers.startsWith(`${ours}-`) ? readers : ours;
  return {
    language,
    plural: new Intl.PluralRules(language),
    number: new Intl.NumberFormat(language),
    day: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }),
    list: new Intl.ListFormat(language, { type: 'conjunction' }),
  };
}

/** The calendar day of an ISO 8601 date, as the date itself says it; null where it is none. */
export function formatDay(date: string | null): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(date ?? '')?.[0];
  if (day === undefined || Number.isNaN(Date.parse(day))) return null;
  return formats().day.format(Date.parse(day));
}

/** "A, B and C" in the reader's language. */
export function formatList(items: readonly string[]): string {
  return formats().list.format(items);
}

/** The name of a language in the reader's; the tag itself where it means nothing to the browser. */
export function formatLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames(formats().language, { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/** Tells the document its language and title, for screen readers and hyphenation. */
export function nameDocument(document: Document, title: string): void {
  document.documentElement.lang = t('interface_language');
  document.title = title;
}
