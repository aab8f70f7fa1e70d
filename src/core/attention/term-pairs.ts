/** Every term of a page's sentence beside every term of a source's statement: a row for each term of the page. */
export interface TermPairs {
  /** 0 to 1; 1 is the same. */
  readonly likeness: Float32Array;
  /** 1 where they are opposites, or other values or names of one sort; else 0. */
  readonly opposition: Float32Array;
}
