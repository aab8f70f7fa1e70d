import type { PlaceEntry } from '../knowledge/english.ts';
import type { Name, NameKind, Span } from '../pack/types.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** Somebody or something a text names. */
export interface NameMention extends Span {
  /** Ids of the names this form may refer to: those of a pack, `place/…` of the gazetteer, `new/…` of neither. */
  readonly ids: readonly string[];
  readonly kind: NameKind | 'unknown';
  /** Indexes of the first token and behind the last one. */
  readonly first: number;
  readonly last: number;
}

export interface KnownName {
  readonly id: string;
  readonly kind: NameKind;
  readonly forms: readonly string[];
  readonly within: readonly string[];
  readonly standsFor: readonly string[];
}

export interface NameIndex {
  /** The known names of a text, the longest form first where forms overlap. */
  find(tokens: readonly Token[]): NameMention[];
  get(id: string): KnownName | undefined;
  /** Everything that contains the name, near or far, itself included. */
  containersOf(id: string): ReadonlySet<string>;
}

interface Form {
  readonly tokens: readonly string[];
  readonly lowers: readonly string[];
  readonly needsCapitals: boolean;
  readonly ids: string[];
}

/** Names of the packs, and below them the places everybody knows: a pack's own form wins over the gazetteer's. */
export function createNameIndex(names: readonly Name[], places: readonly PlaceEntry[]): NameIndex {
  const known = new Map<string, KnownName>();
  const byFirst = new Map<string, Form[]>();
  const byForm = new Map<string, Form>();
  const addForm = (form: string, id: string): void => {
    const tokens = tokenize(form).filter((token) => token.kind !== 'symbol');
    const first = tokens[0]?.lower;
    if (first === undefined) return;
    const needsCapitals = form !== form.toLowerCase();
    const key = `${needsCapitals}:${needsCapitals ? form : form.toLowerCase()}`;
    const existing = byForm.get(key);
    if (existing !== undefined) {
      if (!existing.ids.includes(id)) existing.ids.push(id);
      return;
    }
    const made = {
      tokens: tokens.map((token) => token.text),
      lowers: tokens.map((token) => token.lower),
      needsCapitals,
      ids: [id],
    };
    byForm.set(key, made);
    byFirst.set(first, [...(byFirst.get(first) ?? []), made]);
  };
  for (const name of names) {
    known.set(name.id, { ...name, within: name.within ?? [], standsFor: name.standsFor ?? [] });
    for (const form of name.forms) addForm(form, name.id);
  }
  addPlaces(places, known, byForm, addForm);
  for (const forms of byFirst.values()) forms.sort((one, other) => other.lowers.length - one.lowers.length);
  return {
    find: (tokens) => findNames(tokens, byFirst, known),
    get: (id) => known.get(id),
    containersOf: (id) => containers(id, known),
  };
}

function addPlaces(
  places: readonly PlaceEntry[],
  known: Map<string, KnownName>,
  byForm: ReadonlyMap<string, Form>,
  addForm: (form: string, id: string) => void,
): void {
  const packIdOf = (place: PlaceEntry): string | undefined => {
    for (const form of place.forms) {
      const id = byForm.get(`true:${form}`)?.ids.find((candidate) => known.get(candidate)?.kind === 'place');
      if (id !== undefined) return id;
    }
    return undefined;
  };
  const ids = places.map((place, index) => packIdOf(place) ?? `place/${index}`);
  for (const [index, place] of places.entries()) {
    const id = ids[index] ?? '';
    const container = ids[place.within];
    const within = container === undefined || container === id ? [] : [container];
    const ofPack = known.get(id);
    if (ofPack !== undefined) {
      known.set(id, { ...ofPack, within: ofPack.within.length > 0 ? ofPack.within : within });
      continue;
    }
    known.set(id, { id, kind: 'place', forms: place.forms, within, standsFor: [] });
    for (const form of place.forms) if (!byForm.has(`true:${form}`)) addForm(form, id);
  }
}

function findNames(
  tokens: readonly Token[],
  byFirst: ReadonlyMap<string, readonly Form[]>,
  known: ReadonlyMap<string, KnownName>,
): NameMention[] {
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = longestForm(tokens, at, byFirst.get(tokens[at]?.lower ?? '') ?? []);
    if (match === null) continue;
    const first = tokens[at];
    const last = tokens[match.last - 1];
    if (first === undefined || last === undefined) continue;
    found.push({
      ids: match.form.ids,
      kind: known.get(match.form.ids[0] ?? '')?.kind ?? 'unknown',
      start: first.start,
      end: last.end,
      first: at,
      last: match.last,
    });
    at = match.last - 1;
  }
  return found;
}

function longestForm(tokens: readonly Token[], at: number, forms: readonly Form[]): { form: Form; last: number } | null {
  for (const form of forms) {
    const last = matchForm(tokens, at, form);
    if (last !== null) return { form, last };
  }
  return null;
}

/** The index behind the form's last token, hyphens and the like between its words passed over; null if it isn't there. */
function matchForm(tokens: readonly Token[], at: number, form: Form): number | null {
  let index = at;
  for (const [part, lower] of form.lowers.entries()) {
    if (part > 0) while (tokens[index]?.kind === 'symbol' && isJoiner(tokens[index]?.text)) index += 1;
    const token = tokens[index];
    if (token === undefined || token.lower !== lower) return null;
    if (form.needsCapitals && !hasCapitalsOf(token.text, form.tokens[part] ?? '')) return null;
    index += 1;
  }
  return index;
}

function isJoiner(text: string | undefined): boolean {
  return text !== undefined && /^[-‐‑–/.“”"‘’']$/u.test(text);
}

function hasCapitalsOf(text: string, form: string): boolean {
  return text === form || text === text.toUpperCase() || form.slice(0, 1) === text.slice(0, 1);
}

function containers(id: string, known: ReadonlyMap<string, KnownName>): ReadonlySet<string> {
  const found = new Set([id]);
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const container of known.get(next)?.within ?? []) {
      if (found.has(container)) continue;
      found.add(container);
      open.push(container);
    }
  }
  return found;
}
