import { describe, expect, it } from 'vitest';
import { pickQuotes } from '../../../../src/ui/text/pick-quotes.ts';
import { CONFLICT, DISPUTED } from '../../../browser/ui/scene-data.ts';

const [COURIER, AGENCY, BYLINE] = CONFLICT.evidence;
const [AGREES, DENIES] = DISPUTED.evidence;
if (!COURIER || !AGENCY || !BYLINE || !AGREES || !DENIES) throw new Error('the scenes have lost their evidence');

describe('pickQuotes', () => {
  it('shows two sources behind the stance at once, and keeps the rest', () => {
    expect(pickQuotes(CONFLICT)).toEqual({ first: [COURIER, AGENCY], rest: [BYLINE] });
  });

  it('does not show one source twice while another waits', () => {
    const again = { ...COURIER, quote: 'Once more.' };
    const picked = pickQuotes({ ...CONFLICT, evidence: [COURIER, again, AGENCY] });
    expect(picked).toEqual({ first: [COURIER, AGENCY], rest: [again] });
  });

  it('puts what stands behind the finding before what does not', () => {
    expect(pickQuotes({ ...CONFLICT, evidence: [BYLINE, COURIER] }).first).toEqual([COURIER, BYLINE]);
  });

  it('shows the best of both sides of a disputed finding', () => {
    const more = { ...AGREES, source: BYLINE.source };
    expect(pickQuotes({ ...DISPUTED, evidence: [AGREES, more, DENIES] })).toEqual({
      first: [AGREES, DENIES],
      rest: [more],
    });
  });

  it('has nothing to show of nothing', () => {
    expect(pickQuotes({ ...CONFLICT, evidence: [] })).toEqual({ first: [], rest: [] });
  });
});
