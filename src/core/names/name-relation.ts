import { METONYMS } from '../knowledge/metonyms.ts';
import { isShortForm } from './given-names.ts';
import type { KnownName, NameIndex, NameMention } from './name-index.ts';

/**
 * How two mentions stand to each other: `same` is one and the same (also as the thing it stands for: Tokyo for Japan's
 * government), `related` is one within the other, `different` is neither.
 */
export type NameRelation = 'same' | 'related' | 'different';

/** The nearest relation between any of what the two forms may refer to. */
export function relateNames(one: NameMention, other: NameMention, index: NameIndex): NameRelation {
  let relation: NameRelation = 'different';
  for (const from of one.ids) {
    for (const to of other.ids) {
      const found = relateIds(from, to, index);
      if (found === 'same') return 'same';
      if (found === 'related') relation = 'related';
    }
  }
  return relation;
}

function relateIds(one: string, other: string, index: NameIndex): NameRelation {
  if (one === other) return 'same';
  if (one.startsWith('new/') && other.startsWith('new/')) return relateNewNames(one.slice(4), other.slice(4));
  const from = index.get(one);
  const to = index.get(other);
  if (from?.standsFor.includes(other) || to?.standsFor.includes(one)) return 'same';
  if (from?.standsFor.some((id) => to?.standsFor.includes(id))) return 'same';
  if (standsForPlace(one, to, index) || standsForPlace(other, from, index)) return 'same';
  if (isSameSeat(seatOfPower(one, index), seatOfPower(other, index))) return 'same';
  if (index.containersOf(one).has(other) || index.containersOf(other).has(one)) return 'related';
  return 'different';
}

/** The Kremlin is Russia, where governments are meant. */
function standsForPlace(id: string, place: KnownName | undefined, index: NameIndex): boolean {
  const seat = place === undefined ? null : seatOfPower(id, index);
  return seat !== null && place?.forms.some((form) => seat.has(form)) === true;
}

/** Whitehall and Downing Street. */
function isSameSeat(one: ReadonlySet<string> | null, other: ReadonlySet<string> | null): boolean {
  return one !== null && one === other;
}

const seats = new WeakMap<KnownName, ReadonlySet<string> | null>();

/** Forms of the place for whose government the name stands, as "Downing Street" does; null for other names. */
export function seatOfPower(id: string, index: NameIndex): ReadonlySet<string> | null {
  if (id.startsWith('new/')) return METONYMS.get(id.slice(4)) ?? null;
  const known = index.get(id);
  if (known === undefined) return null;
  let seat = seats.get(known);
  if (seat === undefined) {
    const form = known.forms.find((written) => METONYMS.has(written.toLowerCase()));
    seat = form === undefined ? null : (METONYMS.get(form.toLowerCase()) ?? null);
    seats.set(known, seat);
  }
  return seat;
}

/** "Brand" and "Ella Brand" are the same, so are "BBC" and "British Broadcasting Corporation". */
function relateNewNames(one: string, other: string): NameRelation {
  const seat = METONYMS.get(one);
  if (seat !== undefined && seat === METONYMS.get(other)) return 'same';
  const from = one.split(' ');
  const to = other.split(' ');
  const [fewer, more] = from.length <= to.length ? [from, to] : [to, from];
  if (fewer.every((word) => more.includes(word)) && fewer.length > 0) return 'same';
  if (isSamePerson(fewer, more)) return 'same';
  const initials = more.map((word) => word.slice(0, 1)).join('');
  return fewer.length === 1 && more.length > 2 && fewer[0] === initials ? 'same' : 'different';
}

/** One surname, and a given name that is the other's, short or in full: "Tim Roth" and "Timothy Simon Roth". */
function isSamePerson(fewer: readonly string[], more: readonly string[]): boolean {
  const [given = ''] = fewer;
  const [other = ''] = more;
  if (fewer.length < 2 || fewer.at(-1) !== more.at(-1)) return false;
  return isShortForm(given, other) || isShortForm(other, given);
}
