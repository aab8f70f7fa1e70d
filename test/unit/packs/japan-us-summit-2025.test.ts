import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPackFolder, describeBuild } from '../../../src/cli/pack-folder.ts';
import { parsePack } from '../../../src/core/pack/schema.ts';
import { readSummitPack, SUMMIT_FOLDER } from './summit-pack.ts';

const pack = await readSummitPack();

describe('the packaged pack', () => {
  it('is built byte for byte the same every time, and read back as it was built', async () => {
    const [one, other] = await Promise.all([buildPackFolder(SUMMIT_FOLDER), buildPackFolder(SUMMIT_FOLDER)]);
    if (!one.ok || !other.ok) throw new Error('the pack does not build');
    expect(one.json).toBe(other.json);
    expect(parsePack(one.json)).toEqual({ ok: true, value: one.pack });
  });

  it('carries the five articles under their ids, each as its file stands', () => {
    expect(pack.sources.map((source) => source.id)).toEqual(['000', '001', '002', '003', '004']);
    const files = readdirSync(join(SUMMIT_FOLDER, 'articles')).sort();
    expect(pack.sources.map((source) => source.text)).toEqual(
      files.map((file) => readFileSync(join(SUMMIT_FOLDER, 'articles', file), 'utf8')),
    );
  });

  it('covers every sentence of the articles that asserts something', async () => {
    const result = await buildPackFolder(SUMMIT_FOLDER);
    // The counts are what `npm run pack` says; a claim more or less changes them.
    expect(describeBuild(SUMMIT_FOLDER, result).split('\n')[1]).toBe(
      '121 of 141 article sentences are covered by evidence; the other 20:',
    );
  });

  it('has wordings and foils for every claim, so that it is recognised in other words', () => {
    const thin = pack.claims.filter((claim) => claim.wordings.length < 6 || claim.foils.length < 6);
    expect(thin.map((claim) => claim.id)).toEqual([]);
    expect(pack.claims.length).toBeGreaterThan(200);
  });

  it('lets sources disagree only on what cannot both be true: what APEC is short for', () => {
    const disputed = pack.claims.filter((claim) => claim.evidence.some((evidence) => evidence.stance === 'conflicts'));
    expect(disputed.map((claim) => claim.id)).toEqual(['apec-stands-for-cooperation']);
  });

  it('is recognised in each of its own articles', () => {
    const weigh = (text: string): number =>
      pack.signature.terms.reduce(
        (sum, { forms, weight }) => (forms.some((form) => text.includes(form)) ? sum + weight : sum),
        0,
      );
    for (const source of pack.sources)
      expect(weigh(source.text), source.id).toBeGreaterThanOrEqual(pack.signature.threshold);
    // An earlier premier's visit, with much the same subjects, is another topic.
    const other =
      'Trump received Japan’s Prime Minister Shigeru Ishiba at the White House, where their summit spoke of a golden age ' +
      'and of the late Shinzo Abe.';
    expect(weigh(other)).toBeLessThan(pack.signature.threshold);
  });
});

/** Which seat of power stands for which country is general knowledge, of whatever topic. */
const COUNTRIES_AND_CAPITALS = join('core', 'knowledge', 'metonyms.ts');

describe('the program', () => {
  it('knows no name of the pack: what it knows of the topic is in the pack', () => {
    const forms = pack.names
      .flatMap((name) => name.forms)
      .filter((form) => /\s/.test(form) && form !== form.toLowerCase());
    expect(forms.length).toBeGreaterThan(200);
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.(?:tsx?|html|css)$/.test(file) && file !== COUNTRIES_AND_CAPITALS,
    );
    const known = files.flatMap((file) => {
      const text = readFileSync(join('src', file), 'utf8').replace(/\s+/g, ' ');
      return forms.filter((form) => text.includes(form)).map((form) => `src/${file} says “${form}”`);
    });
    expect(known).toEqual([]);
  });
});
