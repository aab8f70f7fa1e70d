import type { Stance } from '../core/finding.ts';
import type { ClaimId, PackId, SourceId } from '../core/pack/types.ts';

/** A finding that the reader says is wrong, as a surface reports it. */
export interface BadMatchReport {
  readonly sentence: string;
  readonly stance: Stance;
  readonly disputed: boolean;
  readonly score: number;
  readonly evidence: readonly {
    readonly pack: PackId;
    readonly source: SourceId;
    readonly claim: ClaimId;
    readonly stance: Stance;
    readonly quote: string;
  }[];
}

/** As it is kept on this machine, and exported for whoever can mend it. */
export interface BadMatch extends BadMatchReport {
  /** The page it stood on; null for a sentence that was typed, or selected on a page that was not read. */
  readonly page: { readonly url: string; readonly title: string; readonly published: string | null } | null;
  /** Version of the extension that judged it. */
  readonly version: string;
}

/** The oldest is forgotten for a newer one beyond this. */
export const BAD_MATCHES_LIMIT = 500;
