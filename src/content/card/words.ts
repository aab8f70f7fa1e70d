import type { Explanation } from '../../messaging/protocol.ts';
import { kindOf } from '../highlights/names.ts';

function i18n(): { getMessage(key: string, substitutions?: string[]): string } | undefined {
  return (globalThis.browser ?? globalThis.chrome)?.i18n;
}

function message(key: string, ...substitutions: string[]): string {
  return i18n()?.getMessage(key, substitutions) ?? '';
}

/** The language of the card's words, which need not be the browser's own, as a BCP 47 tag. */
export function cardLanguage(): string {
  return message('interface_language') || 'en';
}

// Words of a page may be a whole clause: the card is one line of why, the sidebar has the rest.
const LONGEST_WORDS = 60;

function short(words: string): string {
  const flat = words.replace(/\s+/gu, ' ').trim();
  return flat.length <= LONGEST_WORDS ? flat : `${flat.slice(0, LONGEST_WORDS - 1).trimEnd()}…`;
}

/** A number as the beginning of a sentence has it: "Two", "12". */
function countWord(count: number): string {
  return message('card_count_words').split('|')[count - 1] ?? new Intl.NumberFormat(cardLanguage()).format(count);
}

/** The message for one or for several: `key_one`, `key_other` with the number as `$1`; further words follow it. */
function plural(key: string, count: number, ...substitutions: string[]): string {
  const form = new Intl.PluralRules(cardLanguage()).select(count) === 'one' ? 'one' : 'other';
  return message(`${key}_${form}`, countWord(count), ...substitutions);
}

/** The one line that says why: "This page: 25 percent. Two other sources: 15 percent". */
export function whyOf(explanation: Explanation): string {
  const count = Math.max(1, explanation.independent);
  const kind = kindOf(explanation);
  const { page, source } = explanation.reason ?? { page: null, source: null };
  if (kind === 'conflicts' && page !== null && page.toLowerCase() === source?.toLowerCase()) {
    const isDate = explanation.reason?.kind === 'date';
    return message(isDate ? 'card_same_words_date' : 'card_same_words', short(page));
  }
  if (kind === 'conflicts' && page !== null && source !== null) {
    return plural('card_differs', count, short(page), short(source));
  }
  if (kind === 'disputed') return message('card_disputed');
  return plural(kind === 'conflicts' ? 'card_contradicted' : 'card_corroborated', count);
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat(cardLanguage(), { type: 'conjunction' }).format([...new Set(names)]);
}

/** Who says so, and, where sources disagree, who does not. */
export function sourcesOf(explanation: Explanation): readonly string[] {
  const namesFor = (stance: Explanation['stance']): string[] =>
    explanation.sources.filter((source) => source.stance === stance).map(({ name }) => name);
  if (!explanation.disputed) return [list(namesFor(explanation.stance))];
  return [
    message('card_sources_for', list(namesFor('corroborates'))),
    message('card_sources_against', list(namesFor('conflicts'))),
  ];
}

/** What the card is called to a screen reader. */
export function titleOf(explanation: Explanation): string {
  return message(`card_title_${kindOf(explanation)}`);
}

/** Said where the background has no explanation to give. */
export function failureWords(): string {
  return message('card_failed');
}

/** What the card's button is called. */
export function showInSidebarWords(): string {
  return message('card_show_in_sidebar');
}

/** Said where the browser does not let us open the sidebar from a page. */
export function sidebarClosedWords(): string {
  return message('card_sidebar_closed');
}
