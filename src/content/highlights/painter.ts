import type { FindingId, HighlightLook } from '../../messaging/protocol.ts';
import { paintsOnlyConflicts } from './forced-colors.ts';
import { type HighlightName, nameOf, type PaintedKind, PRIORITIES, REVEALED } from './names.ts';

/** A finding with its place in the page. */
export interface PlacedFinding {
  readonly finding: FindingId;
  readonly kind: PaintedKind;
  readonly ranges: readonly Range[];
}

/** What is registered under a name. Its ranges stand beside it, because Firefox lets no content script iterate a Highlight. */
interface Registered {
  readonly highlight: Highlight;
  readonly ranges: ReadonlySet<Range>;
}

/** How long a finding that was gone to is marked, in milliseconds. */
const REVEALED_FOR = 2_000;

/** Registers ranges in `CSS.highlights`, nothing more. Everything is taken out again when the signal aborts. */
export class Painter {
  readonly #highlights = new Map<HighlightName, Registered>();
  readonly #findings = new Map<AbstractRange, FindingId>();
  #placed: readonly PlacedFinding[] = [];
  #look: HighlightLook;
  #revealed: Highlight | null = null;
  #unreveal: ReturnType<typeof setTimeout> | null = null;

  constructor(look: HighlightLook, signal: AbortSignal) {
    this.#look = look;
    const forcedColors = matchMedia('(forced-colors: active)');
    forcedColors.addEventListener('change', () => this.#repaint(), { signal });
    signal.addEventListener('abort', () => this.#clear(), { once: true });
  }

  get placed(): readonly PlacedFinding[] {
    return this.#placed;
  }

  setLook(look: HighlightLook): void {
    this.#look = look;
    this.#repaint();
  }

  /** Paints these findings and no others. */
  paint(placed: readonly PlacedFinding[]): void {
    this.#placed = placed;
    this.#repaint();
  }

  /** The page may clear or replace what it finds in the registry: puts ours back where it is missing. */
  restore(): void {
    for (const [name, { highlight }] of this.#highlights) {
      if (highlight.size > 0 && CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  /** The finding a range of ours belongs to; null for the page's own ranges. */
  findingOf(range: AbstractRange): FindingId | null {
    return this.#findings.get(range) ?? null;
  }

  /** Marks a finding for a moment, so that the eye finds it after scrolling. */
  reveal(ranges: readonly Range[]): void {
    this.#endReveal();
    const highlight = new Highlight(...ranges);
    highlight.priority = PRIORITIES.conflicts + 1;
    this.#revealed = highlight;
    CSS.highlights.set(REVEALED, highlight);
    this.#unreveal = setTimeout(() => this.#endReveal(), REVEALED_FOR);
  }

  #endReveal(): void {
    if (this.#unreveal !== null) clearTimeout(this.#unreveal);
    this.#unreveal = null;
    if (this.#revealed && CSS.highlights.get(REVEALED) === this.#revealed) CSS.highlights.delete(REVEALED);
    this.#revealed = null;
  }

  #repaint(): void {
    const wanted = new Map<HighlightName, { kind: PaintedKind; ranges: Set<Range> }>();
    this.#findings.clear();
    const onlyConflicts = paintsOnlyConflicts();
    for (const { finding, kind, ranges } of this.#placed) {
      const name = nameOf(kind, this.#look);
      if (name === null || (onlyConflicts && kind !== 'conflicts')) continue;
      const entry = wanted.get(name) ?? { kind, ranges: new Set() };
      wanted.set(name, entry);
      for (const range of ranges) {
        entry.ranges.add(range);
        this.#findings.set(range, finding);
      }
    }
    for (const [name, { highlight, ranges }] of this.#highlights) {
      for (const range of ranges) if (!wanted.get(name)?.ranges.has(range)) highlight.delete(range);
      if (highlight.size === 0) this.#remove(name, highlight);
    }
    for (const [name, { kind, ranges }] of wanted) {
      const highlight = this.#highlights.get(name)?.highlight ?? new Highlight();
      highlight.priority = PRIORITIES[kind];
      for (const range of ranges) highlight.add(range);
      this.#highlights.set(name, { highlight, ranges });
    }
    this.restore();
  }

  #remove(name: HighlightName, highlight: Highlight): void {
    this.#highlights.delete(name);
    // A newer copy of this script may have put its own there.
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  }

  #clear(): void {
    this.#endReveal();
    this.#placed = [];
    this.#findings.clear();
    for (const [name, { highlight }] of this.#highlights) this.#remove(name, highlight);
  }
}
