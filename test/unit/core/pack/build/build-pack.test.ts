import { describe, expect, it } from 'vitest';
import { type BuildResult, buildPack } from '../../../../../src/core/pack/build/build-pack.ts';
import type { PackFile } from '../../../../../src/core/pack/build/pack-files.ts';
import { parsePack } from '../../../../../src/core/pack/schema.ts';
import { ARTICLE, smallPack } from '../small-pack.ts';

function built(files: readonly PackFile[]): Extract<BuildResult, { ok: true }> {
  const result = buildPack(files);
  if (result.ok) return result;
  throw new Error(JSON.stringify(result.problems));
}

describe('buildPack', () => {
  it('finds each quote where the article has it, the occurrence that is meant', () => {
    const [open, cost] = built(smallPack()).pack.claims;
    expect(open?.evidence.map(({ start, end }) => [start, end])).toEqual([
      [0, 19],
      [46, 65],
    ]);
    expect(cost?.evidence[0]).toEqual({
      source: 'a',
      stance: 'conflicts',
      exact: 'cost 4 million crowns',
      prefix: 'The bridge is open. It ',
      suffix: '. The bridge is open.\n\nShare thi',
      start: 23,
      end: 44,
    });
  });

  it('keeps the article as it stands, white space and all', () => {
    expect(built(smallPack()).pack.sources[0]?.text).toBe(ARTICLE);
  });

  it('writes a pack that is read back as it was built', () => {
    const { pack, json } = built(smallPack());
    expect(parsePack(json)).toEqual({ ok: true, value: pack });
  });

  it('writes the same bytes for the same files, in whatever order they come', () => {
    const files = [...smallPack(), { path: 'claims/another.json', text: '[]' }];
    expect(built([...files].reverse()).json).toBe(built(files).json);
  });

  it('counts covered sentences and gives the reason for each other one', () => {
    expect(built(smallPack()).coverage).toEqual({
      sentences: 4,
      covered: 3,
      uncovered: [{ source: 'a', sentence: 'Share this', reason: 'navigation' }],
    });
  });
});

const CLAIMS = 'claims/bridge.json';

/** What is changed, in which file, and where the builder must point: file, line, and a part of its message. */
const MISTAKES: readonly {
  readonly mistake: string;
  readonly change: readonly [file: string, from: string, to: string | null];
  readonly at: readonly [file: string, line: number, message: string];
}[] = [
  {
    mistake: 'a quote that the article does not have',
    change: [CLAIMS, '"exact": "cost 4', '"exact": "cost 5'],
    at: [CLAIMS, 18, 'does not say'],
  },
  {
    mistake: 'a quote in other quotation marks or spacing',
    change: [CLAIMS, '"exact": "cost 4', '"exact": "cost  4'],
    at: [CLAIMS, 18, 'does not say'],
  },
  {
    mistake: 'a quote that the article has twice, and no occurrence',
    change: [CLAIMS, ', "occurrence": 1', ''],
    at: [CLAIMS, 8, '2 times'],
  },
  {
    mistake: 'an occurrence too many',
    change: [CLAIMS, '"occurrence": 2', '"occurrence": 3'],
    at: [CLAIMS, 9, 'only 2'],
  },
  {
    mistake: 'a quote longer than a sentence',
    change: [CLAIMS, '"exact": "cost 4 million crowns"', '"exact": "crowns. The bridge"'],
    at: [CLAIMS, 18, 'longer than a sentence'],
  },
  {
    mistake: 'a quote that begins with a space',
    change: [CLAIMS, '"exact": "cost', '"exact": " cost'],
    at: [CLAIMS, 18, 'white space'],
  },
  {
    mistake: 'the same quote twice in a claim',
    change: [CLAIMS, '"occurrence": 2', '"occurrence": 1'],
    at: [CLAIMS, 9, 'same quote'],
  },
  {
    mistake: 'evidence from an unknown source',
    change: [CLAIMS, '"source": "a", "exact": "cost', '"source": "b", "exact": "cost'],
    at: [CLAIMS, 18, 'no source "b"'],
  },
  {
    mistake: 'no evidence',
    change: [CLAIMS, '{ "source": "a", "exact": "cost 4 million crowns", "stance": "conflicts" }', ''],
    at: [CLAIMS, 17, 'needs evidence'],
  },
  {
    mistake: 'an id that is there twice',
    change: [CLAIMS, 'bridge-cost', 'bridge-open'],
    at: [CLAIMS, 13, 'another claim'],
  },
  { mistake: 'an id that is no slug', change: [CLAIMS, 'bridge-cost', 'Bridge cost'], at: [CLAIMS, 13, 'hyphens'] },
  {
    mistake: 'a claim said twice, but for case and punctuation',
    change: [CLAIMS, 'The bridge cost 4 million crowns.', 'the bridge has been opened'],
    at: [CLAIMS, 14, 'also the text of "bridge-open"'],
  },
  {
    mistake: 'a wording that is another claim’s',
    change: [CLAIMS, '"wordings": []', '"wordings": ["Traffic may cross the bridge."]'],
    at: [CLAIMS, 15, 'also the wording of "bridge-open"'],
  },
  {
    mistake: 'a wording that is a foil of the same claim',
    change: [CLAIMS, 'The bridge is closed.', 'Traffic may cross the bridge.'],
    at: [CLAIMS, 6, 'also the wording of "bridge-open"'],
  },
  {
    mistake: 'a foil that another claim says',
    change: [CLAIMS, '"foils": []', '"foils": ["The bridge has been opened."]'],
    at: [CLAIMS, 16, 'also the text of "bridge-open"'],
  },
  {
    mistake: 'a foil that is there twice',
    change: [CLAIMS, '["The bridge is closed."]', '["The bridge is closed.", "The bridge is closed"]'],
    at: [CLAIMS, 6, 'twice'],
  },
  {
    mistake: 'a claim of two sentences',
    change: [CLAIMS, 'The bridge has been opened.', 'The bridge has been opened. It is new.'],
    at: [CLAIMS, 4, 'one sentence'],
  },
  {
    mistake: 'a claim of two assertions',
    change: [CLAIMS, 'The bridge has been opened.', 'The bridge has been opened; it is new.'],
    at: [CLAIMS, 4, 'one assertion'],
  },
  {
    mistake: 'a wording of two sentences',
    change: [CLAIMS, 'Traffic may cross the bridge.', 'Traffic is back. It crosses the bridge.'],
    at: [CLAIMS, 5, 'one sentence'],
  },
  { mistake: 'a misspelt key', change: [CLAIMS, '"foils"', '"foil"'], at: [CLAIMS, 2, 'foils'] },
  { mistake: 'a stance that is none', change: [CLAIMS, '"conflicts"', '"denies"'], at: [CLAIMS, 18, 'stance'] },
  { mistake: 'a missing comma', change: [CLAIMS, '"bridge-cost",', '"bridge-cost"'], at: [CLAIMS, 14, 'not JSON'] },
  { mistake: 'a missing file', change: ['names.json', 'bridge', null], at: ['names.json', 1, 'missing'] },
  {
    mistake: 'a sentence without claim and without reason',
    change: ['uncovered.json', '"Share this"', '"Share that"'],
    at: ['uncovered.json', 1, 'without reason: Share this'],
  },
  {
    mistake: 'a reason for a sentence that a claim covers',
    change: [
      'uncovered.json',
      '[',
      '[\n  { "source": "a", "exact": "It cost 4 million crowns.", "reason": "caption" },',
    ],
    at: ['uncovered.json', 2, 'out of date'],
  },
  {
    mistake: 'an article that no source names',
    change: ['sources.json', 'a.txt', 'b.txt'],
    at: ['articles/a.txt', 1, 'no source names it'],
  },
  {
    mistake: 'a source without article',
    change: ['sources.json', 'a.txt', 'b.txt'],
    at: ['sources.json', 9, 'articles/b.txt'],
  },
  {
    mistake: 'an address that runs code',
    change: ['sources.json', 'https://example.org/bridge', 'javascript:alert(1)'],
    at: ['sources.json', 7, 'http'],
  },
  {
    mistake: 'a day that no calendar has',
    change: ['sources.json', '2025-03-01', '2025-02-30'],
    at: ['sources.json', 8, 'ISO 8601'],
  },
  {
    mistake: 'a name within a name that is not there',
    change: ['names.json', '["town"]', '["county"]'],
    at: ['names.json', 2, 'no name "county"'],
  },
];

describe('a mistake in the files is told with file and line', () => {
  it.each(MISTAKES)('$mistake', ({ change, at: [file, line, message] }) => {
    const result = buildPack(smallPack(change));
    expect(result.ok ? [] : result.problems).toContainEqual({ file, line, message: expect.stringContaining(message) });
  });
});
