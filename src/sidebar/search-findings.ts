import Fuse from 'fuse.js/basic';
import type { FindingView } from '../messaging/protocol.ts';
import type { SearchFindings } from './filter-findings.ts';

/** Fuse cuts a pattern at 32 characters, so words are looked up one by one, and each must occur. */
const LONGEST_WORD = 32;
/** A wrong letter in a word of four is still found, and two letters that changed places in a word of seven. */
const TOLERANCE = 0.3;

/** A fuzzy search over sentences, quotes and the names of their sources. The index is made at the first search. */
export function createSearch(findings: readonly FindingView[]): SearchFindings {
  let index: Fuse<FindingView> | null = null;
  return (search) => {
    const words = search.split(/\s+/u).filter((word) => word !== '');
    if (words.length === 0) return null;
    index ??= indexOf(findings);
    const fuse = index;
    const [first = new Set<FindingView>(), ...others] = words.map((word) => lookUp(fuse, word));
    return new Set([...first].filter((finding) => others.every((found) => found.has(finding))));
  };
}

function lookUp(fuse: Fuse<FindingView>, word: string): Set<FindingView> {
  return new Set(fuse.search(word.slice(0, LONGEST_WORD)).map(({ item }) => item));
}

function indexOf(findings: readonly FindingView[]): Fuse<FindingView> {
  return new Fuse(findings, {
    keys: ['sentence', 'evidence.quote', 'evidence.source.name'],
    ignoreLocation: true,
    threshold: TOLERANCE,
    shouldSort: false,
  });
}
