import type { SentenceVerdict } from '../finding.ts';
import type { Source } from '../pack/types.ts';

/** A read text with what was found in it: what the exports are made of. */
export interface ExportedReport {
  /** Address of the page, null where it has none. */
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly sentences: readonly SentenceVerdict[];
  /** The source that a piece of evidence names, undefined for one the packs no longer have. */
  readonly sourceOf: (pack: string, source: string) => Source | undefined;
}
