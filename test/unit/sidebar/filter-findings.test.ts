import { describe, expect, it } from 'vitest';
import { filterFindings, sourceKey } from '../../../src/sidebar/filter-findings.ts';
import { createSearch } from '../../../src/sidebar/search-findings.ts';
import { NO_FILTER } from '../../../src/sidebar/store/findings.ts';
import { CONFLICT, CORROBORATED, DISPUTED, manyFindings, SOURCES } from '../../browser/ui/scene-data.ts';

const FINDINGS = [CONFLICT, CORROBORATED, DISPUTED];
const search = createSearch(FINDINGS);

describe('filterFindings', () => {
  it('lets everything through without a filter', () => {
    expect(filterFindings(FINDINGS, NO_FILTER, search)).toEqual(FINDINGS);
  });

  it.each([
    ['conflicts', CONFLICT],
    ['corroborates', CORROBORATED],
    ['disputed', DISPUTED],
  ] as const)('keeps only %s', (mark, finding) => {
    expect(filterFindings(FINDINGS, { ...NO_FILTER, mark }, search)).toEqual([finding]);
  });

  it('keeps what a source speaks of', () => {
    const source = sourceKey(SOURCES.agency);
    expect(filterFindings(FINDINGS, { ...NO_FILTER, source }, search)).toEqual([CONFLICT, DISPUTED]);
  });

  it('takes all parts together and keeps reading order', () => {
    const many = manyFindings(9);
    const filter = { mark: 'conflicts', source: sourceKey(SOURCES.courier), search: 'crowns' } as const;
    const places = filterFindings(many, filter, createSearch(many)).map(({ place }) => place);
    expect(places).toEqual([1, 4, 7]);
  });
});

describe('createSearch', () => {
  it('finds words of sentences, quotes and sources, misspelled too', () => {
    expect(search('crowns')).toEqual(new Set([CONFLICT]));
    expect(search('minster ribbon')).toEqual(new Set([CONFLICT, CORROBORATED]));
    expect(search('coastwise')).toEqual(new Set([CONFLICT, DISPUTED]));
    expect(search('longset')).toEqual(new Set([DISPUTED]));
  });

  it('wants every word', () => {
    expect(search('bridge zeppelin')).toEqual(new Set());
  });

  it('is no filter without words', () => {
    expect(search('  ')).toBeNull();
  });
});
