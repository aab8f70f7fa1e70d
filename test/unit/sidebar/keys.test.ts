import { describe, expect, it } from 'vitest';
import { stepOf } from '../../../src/sidebar/keys.ts';
import { stepTo } from '../../../src/sidebar/step.ts';

const NONE = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

describe('stepOf', () => {
  it('steps by j and k from anywhere, by arrows from a card only', () => {
    expect(stepOf({ ...NONE, key: 'j' }, false)).toBe(1);
    expect(stepOf({ ...NONE, key: 'k' }, false)).toBe(-1);
    expect(stepOf({ ...NONE, key: 'ArrowDown' }, false)).toBeNull();
    expect(stepOf({ ...NONE, key: 'ArrowDown' }, true)).toBe(1);
    expect(stepOf({ ...NONE, key: 'ArrowUp' }, true)).toBe(-1);
  });

  it('leaves other keys and shortcuts alone', () => {
    expect(stepOf({ ...NONE, key: 'x' }, true)).toBeNull();
    expect(stepOf({ ...NONE, ctrlKey: true, key: 'k' }, true)).toBeNull();
  });
});

describe('stepTo', () => {
  it('stays inside the list and starts at the end it comes from', () => {
    expect(stepTo(3, null, 1)).toBe(0);
    expect(stepTo(3, null, -1)).toBe(2);
    expect(stepTo(3, 2, 1)).toBe(2);
    expect(stepTo(3, 0, -1)).toBe(0);
    expect(stepTo(3, 1, 1)).toBe(2);
    expect(stepTo(0, null, 1)).toBeNull();
  });
});
