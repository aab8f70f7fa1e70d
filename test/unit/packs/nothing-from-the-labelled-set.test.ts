import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentRuns } from './content-words.ts';
import { readSummitPack } from './summit-pack.ts';

const RUN = 5;

/** The texts of the labelled sentences; their labels and evidence are of no concern here. */
function labelledTexts(): string[] {
  const lines = readFileSync('test/fixtures/summit-dev.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const record: unknown = JSON.parse(line);
    if (typeof record !== 'object' || record === null || !('text' in record) || typeof record.text !== 'string')
      throw new Error('a labelled sentence has no text');
    return record.text;
  });
}

describe('the wordings of the packaged pack', () => {
  it('share no five consecutive content words with a labelled sentence that no source has', async () => {
    const pack = await readSummitPack();
    const ofSources = new Set(pack.sources.flatMap((source) => contentRuns(source.text, RUN)));
    const ofLabelled = new Set(labelledTexts().flatMap((text) => contentRuns(text, RUN)));
    expect(ofLabelled.size).toBeGreaterThan(1000);
    const taken = pack.claims.flatMap((claim) =>
      [claim.text, ...claim.wordings, ...claim.foils].filter((statement) =>
        contentRuns(statement, RUN).some((run) => ofLabelled.has(run) && !ofSources.has(run)),
      ),
    );
    // Reword what is listed here, without a look at the labelled sentences.
    expect(taken).toEqual([]);
  });
});
