/** What decides whether two labelled sentences have to be set aside together. */
export interface Groupable {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly { readonly text: string }[] | null;
}

/**
 * For each sentence the id of the first that it hangs together with: by an equal text or an equal source, directly or
 * through others. A claim seen in training beside one source must not be measured beside another.
 */
export function groupsOf(sentences: readonly Groupable[]): string[] {
  const parents = sentences.map((_, index) => index);
  const rootOf = (index: number): number => {
    const parent = parents[index] ?? index;
    return parent === index ? index : rootOf(parent);
  };
  const firstWith = new Map<string, number>();
  for (const [index, { text, sources }] of sentences.entries()) {
    for (const key of [`text ${text}`, ...(sources ?? []).map((source) => `source ${source.text}`)]) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, index);
      else join(rootOf(first), rootOf(index));
    }
  }
  return sentences.map(({ id }, index) => sentences[rootOf(index)]?.id ?? id);

  /** The earlier of the two stands for both. */
  function join(one: number, other: number): void {
    parents[Math.max(one, other)] = Math.min(one, other);
  }
}
