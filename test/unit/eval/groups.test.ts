import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../eval/groups.ts';

function sentence(id: string, text: string, ...sources: readonly string[]) {
  return { id, text, sources: sources.length === 0 ? null : sources.map((source) => ({ text: source })) };
}

describe('groupsOf', () => {
  it('keeps together what shares a text or a source, directly or through others', () => {
    expect(
      groupsOf([
        sentence('a', 'claim one', 'evidence one'),
        sentence('b', 'claim two', 'evidence two'),
        sentence('c', 'claim one', 'evidence three'),
        sentence('d', 'claim three', 'evidence three'),
        sentence('e', 'claim four', 'evidence four'),
      ]),
    ).toEqual(['a', 'b', 'a', 'a', 'e']);
  });

  it('joins what was apart before', () => {
    expect(
      groupsOf([
        sentence('a', 'claim one', 'evidence one'),
        sentence('b', 'claim two', 'evidence two'),
        sentence('c', 'claim two', 'evidence one'),
        sentence('d', 'claim two', 'evidence five'),
      ]),
    ).toEqual(['a', 'a', 'a', 'a']);
  });

  it('never takes a text for a source', () => {
    expect(groupsOf([sentence('a', 'same', 'other'), sentence('b', 'another', 'same')])).toEqual(['a', 'b']);
  });

  it('leaves sentences without sources alone', () => {
    expect(groupsOf([sentence('a', 'one'), sentence('b', 'two')])).toEqual(['a', 'b']);
  });
});
