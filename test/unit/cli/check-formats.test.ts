import { beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, type CheckedFile, runCommand, runJson } from './command.ts';

buildCommand();

const PLANTED = 'test/fixtures/pages/planted-conflicts.html';

let sentences: CheckedFile['sentences'] = [];

beforeAll(() => {
  sentences = runJson([PLANTED]).flatMap((line) => line.sentences);
}, 60_000);

function countOf(stance: CheckedFile['sentences'][number]['stance']): number {
  return sentences.filter((sentence) => sentence.stance === stance).length;
}

describe('check without --format', () => {
  it('says for a person how many sentences go with the sources, and why the others do not', () => {
    const { out, status } = runCommand([PLANTED, '-'], '政府は月曜日、新しい橋が来年完成すると発表した。');
    expect(status).toBe(0);
    const [head, ...rest] = out.split('\n');
    expect(head).toBe(
      `${PLANTED}: ${sentences.length} sentences, ${countOf('corroborates')} corroborated, ${countOf('conflicts')} conflicting`,
    );
    expect(rest.filter((line) => line.startsWith('≠ CONFLICTS'))).toHaveLength(countOf('conflicts'));
    expect(rest.filter((line) => line.startsWith('= corroborates'))).toHaveLength(countOf('corroborates'));
    expect(rest).toContain('-: not in English, so nothing was compared');
  });
});

describe('the other formats', () => {
  it('jsonld is a W3C annotation collection of the findings', () => {
    const collection = JSON.parse(runCommand(['--format', 'jsonld', PLANTED]).out);
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection.total).toBe(sentences.length - countOf('none'));
    expect(collection.first.items).toHaveLength(collection.total);
  });

  it('markdown has a heading for each finding', () => {
    const { out } = runCommand(['--format', 'markdown', PLANTED]);
    expect(out.match(/^## Corroborated/gm)).toHaveLength(countOf('corroborates'));
    expect(out.match(/^## Conflicting/gm)).toHaveLength(countOf('conflicts'));
  });
});
