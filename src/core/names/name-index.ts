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

/** Forms, and what they name. */
interface Layer {
  readonly known: Map<string, KnownName>;
  readonly byForm: Map<string, Form>;
}

/** Forms that begin with one word, the longest first: many begin with "the", and most are told apart by their second word. */
interface Forms {
  readonly bySecond: ReadonlyMap<string, readonly Form[]> | null;
  readonly ofOneWord: readonly Form[];
}

/** The places everybody knows, made ready once for all packs. */
export interface Gazetteer {
  readonly places: readonly PlaceEntry[];
  readonly layer: Layer;
  readonly byFirst: ReadonlyMap<string, Forms>;
}

/** Indexes the places once; every name index is then laid over it. */
export function createGazetteer(places: readonly PlaceEntry[]): Gazetteer {
  const layer = emptyLayer();
  for (const [index, { forms, within }] of places.entries()) {
    const id = placeId(index);
    layer.known.set(id, { id, kind: 'place', forms, within: within < 0 ? [] : [placeId(within)], standsFor: [] });
    for (const form of forms) addForm(layer, form, id);
  }
  return { places, layer, byFirst: formsByFirst(layer) };
}

/** Names of the packs, and below them the gazetteer's: a pack's own form wins. */
export function createNameIndex(names: readonly Name[], gazetteer: Gazetteer): NameIndex {
  const own = emptyLayer();
  for (const name of names) {
    own.known.set(name.id, { ...name, within: name.within ?? [], standsFor: name.standsFor ?? [] });
    for (const form of name.forms) addForm(own, form, name.id);
  }
  const merged = mergePlaces(own, gazetteer);
  const joined = joinLayers([formsByFirst(own), gazetteer.byFirst]);
  const get = (id: string): KnownName | undefined =>
    merged.get(id) ?? own.known.get(id) ?? gazetteer.layer.known.get(id);
  const containersById = new Map<string, ReadonlySet<string>>();
  return {
    find: (tokens) => findNames(tokens, joined, get),
    get,
    containersOf(id) {
      let found = containersById.get(id);
      if (found === undefined) {
        found = containers(id, get);
        containersById.set(id, found);
      }
      return found;
    },
  };
}

function emptyLayer(): Layer {
  return { known: new Map(), byForm: new Map() };
}

function placeId(index: number): string {
  return `place/${index}`;
}

function addForm(layer: Layer, form: string, id: string): void {
  const tokens = tokenize(form).filter((token) => token.kind !== 'symbol');
  const first = tokens[0]?.lower;
  if (first === undefined) return;
  const needsCapitals = form !== form.toLowerCase();
  const key = needsCapitals ? form : form.toLowerCase();
  const existing = layer.byForm.get(key);
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
  layer.byForm.set(key, made);
}

function formsByFirst({ byForm }: Layer): Map<string, Forms> {
  const byFirst = new Map<string, Form[]>();
  for (const form of byForm.values()) addTo(byFirst, form.lowers[0] ?? '', form);
  return new Map([...byFirst].map(([first, forms]) => [first, toldApart(forms)]));
}

function toldApart(forms: readonly Form[]): Forms {
  const longer = forms.filter(({ lowers }) => lowers.length > 1);
  if (longer.length === 0) return { bySecond: null, ofOneWord: forms };
  const bySecond = new Map<string, Form[]>();
  for (const form of longer.sort((one, other) => other.lowers.length - one.lowers.length)) {
    addTo(bySecond, form.lowers[1] ?? '', form);
  }
  return { bySecond, ofOneWord: forms.filter(({ lowers }) => lowers.length === 1) };
}

function addTo(groups: Map<string, Form[]>, key: string, form: Form): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [form]);
  else group.push(form);
}

/** For each first word its forms in each layer that has any, the packs' first, so that a word of a text is looked up once. */
type FormsByFirst = ReadonlyMap<string, readonly (Forms | undefined)[]>;

function joinLayers(layers: readonly ReadonlyMap<string, Forms>[]): FormsByFirst {
  const joined = new Map<string, (Forms | undefined)[]>();
  for (const [layer, byFirst] of layers.entries()) {
    for (const [first, forms] of byFirst) {
      const ofLayers = joined.get(first) ?? layers.map(() => undefined);
      ofLayers[layer] = forms;
      joined.set(first, ofLayers);
    }
  }
  return joined;
}

/**
 * A pack's place that the gazetteer has as well is the same place: it lies within what the gazetteer says, and what the
 * gazetteer puts within the one lies within the other.
 */
function mergePlaces(own: Layer, gazetteer: Gazetteer): Map<string, KnownName> {
  const merged = new Map<string, KnownName>();
  for (const ofPack of own.known.values()) {
    if (ofPack.kind !== 'place') continue;
    const places = ofPack.forms.flatMap((form) => gazetteer.layer.byForm.get(form)?.ids ?? []);
    if (places.length === 0) continue;
    const within = new Set([...ofPack.within, ...places.flatMap((id) => gazetteer.layer.known.get(id)?.within ?? [])]);
    merged.set(ofPack.id, { ...ofPack, within: [...within] });
    for (const id of places) {
      const place = gazetteer.layer.known.get(id);
      if (place !== undefined) merged.set(id, { ...place, within: [...place.within, ofPack.id] });
    }
  }
  return merged;
}

function findNames(
  tokens: readonly Token[],
  formsByFirst: FormsByFirst,
  get: (id: string) => KnownName | undefined,
): NameMention[] {
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    const match = first === undefined ? null : firstMatch(tokens, at, first.lower, formsByFirst);
    const last = match === null ? undefined : tokens[match.last - 1];
    if (match === null || first === undefined || last === undefined) continue;
    found.push({
      ids: match.form.ids,
      kind: get(match.form.ids[0] ?? '')?.kind ?? 'unknown',
      start: first.start,
      end: last.end,
      first: at,
      last: match.last,
    });
    at = match.last - 1;
  }
  return found;
}

/**
 * A form of the first layer that has any: packs before the gazetteer. Where a form of that layer that begins within it
 * reaches further and names the same ("Mayor Ella" and "Ella Brand" in "Mayor Ella Brand"), both are one mention.
 */
function firstMatch(
  tokens: readonly Token[],
  at: number,
  first: string,
  formsByFirst: FormsByFirst,
): { form: Form; last: number } | null {
  const layers = formsByFirst.get(first);
  if (layers === undefined) return null;
  for (let layer = 0; layer < layers.length; layer += 1) {
    const match = longestForm(tokens, at, layers[layer]);
    if (match === null) continue;
    for (let within = at + 1; within < match.last; within += 1) {
      const further = longestForm(tokens, within, formsByFirst.get(tokens[within]?.lower ?? '')?.[layer]);
      if (further !== null && further.last > match.last && further.form.ids.some((id) => match.form.ids.includes(id))) {
        return { form: match.form, last: further.last };
      }
    }
    return match;
  }
  return null;
}

function longestForm(
  tokens: readonly Token[],
  at: number,
  forms: Forms | undefined,
): { form: Form; last: number } | null {
  if (forms === undefined) return null;
  const { bySecond, ofOneWord } = forms;
  const second = bySecond === null ? undefined : tokens[behindJoiners(tokens, at + 1)];
  const longer = second === undefined ? undefined : bySecond?.get(second.lower);
  return (longer === undefined ? null : firstThatFits(tokens, at, longer)) ?? firstThatFits(tokens, at, ofOneWord);
}

function firstThatFits(
  tokens: readonly Token[],
  at: number,
  forms: readonly Form[],
): { form: Form; last: number } | null {
  for (const form of forms) {
    const last = matchForm(tokens, at, form);
    if (last !== null) return { form, last };
  }
  return null;
}

function behindJoiners(tokens: readonly Token[], from: number): number {
  let index = from;
  while (tokens[index]?.kind === 'symbol' && isJoiner(tokens[index]?.text)) index += 1;
  return index;
}

/** The index behind the form's last token, hyphens and the like between its words passed over; null if it isn't there. */
function matchForm(tokens: readonly Token[], at: number, form: Form): number | null {
  let index = at;
  for (let part = 0; part < form.lowers.length; part += 1) {
    if (part > 0) index = behindJoiners(tokens, index);
    const token = tokens[index];
    if (token === undefined || token.lower !== form.lowers[part]) return null;
    if (form.needsCapitals && !hasCapitalsOf(token.text, form.tokens[part] ?? '')) return null;
    index += 1;
  }
  return index;
}

function isJoiner(text: string | undefined): boolean {
  return text !== undefined && /^[-‐‑–/.“”"‘’']$/u.test(text);
}

/** A form's small words match in any case, its capitalised ones with a capital. */
function hasCapitalsOf(text: string, form: string): boolean {
  const isSmall = form === form.toLowerCase();
  return isSmall || text === text.toUpperCase() || form.slice(0, 1) === text.slice(0, 1);
}

function containers(id: string, get: (id: string) => KnownName | undefined): ReadonlySet<string> {
  const found = new Set([id]);
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const container of get(next)?.within ?? []) {
      if (found.has(container)) continue;
      found.add(container);
      open.push(container);
    }
  }
  return found;
}
