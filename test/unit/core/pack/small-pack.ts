import type { PackFile } from '../../../../src/core/pack/build/pack-files.ts';

/** The article of the small pack: three sentences, the first of them said twice. */
export const ARTICLE = 'The bridge is open. It cost 4 million crowns. The bridge is open.\n\nShare this\n';

const CLAIMS = `[
  {
    "id": "bridge-open",
    "text": "The bridge has been opened.",
    "wordings": ["Traffic may cross the bridge."],
    "foils": ["The bridge is closed."],
    "evidence": [
      { "source": "a", "exact": "The bridge is open.", "occurrence": 1 },
      { "source": "a", "exact": "The bridge is open.", "occurrence": 2 }
    ]
  },
  {
    "id": "bridge-cost",
    "text": "The bridge cost 4 million crowns.",
    "wordings": [],
    "foils": [],
    "evidence": [
      { "source": "a", "exact": "cost 4 million crowns", "stance": "conflicts" }
    ]
  }
]
`;

const FILES: Readonly<Record<string, string>> = {
  'pack.json': '{ "id": "bridge", "title": "The bridge", "language": "en" }\n',
  'sources.json': `[
  {
    "id": "a",
    "title": "A bridge",
    "publisher": "The Gazette",
    "byline": null,
    "url": "https://example.org/bridge",
    "published": "2025-03-01",
    "file": "a.txt"
  }
]
`,
  'names.json': `[
  { "id": "bridge", "kind": "thing", "forms": ["the bridge"], "within": ["town"] },
  { "id": "town", "kind": "place", "forms": ["Bridgetown"] }
]
`,
  'signature.json': '{ "terms": [{ "forms": ["bridge"], "weight": 2 }], "threshold": 2 }\n',
  'uncovered.json': `[
  { "source": "a", "exact": "Share this", "reason": "navigation" }
]
`,
  'claims/bridge.json': CLAIMS,
  'articles/a.txt': ARTICLE,
};

/**
 * The files of a small pack that builds. Each change replaces text in one file, which must contain it; null as the new text removes
 * the file.
 */
export function smallPack(
  ...changes: readonly (readonly [file: string, from: string, to: string | null])[]
): PackFile[] {
  const files = new Map(Object.entries(FILES));
  for (const [file, from, to] of changes) {
    const text = files.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
    if (to === null) files.delete(file);
    else
      files.set(
        file,
        text.replace(from, () => to),
      );
  }
  return [...files].map(([path, text]) => ({ path, text }));
}
