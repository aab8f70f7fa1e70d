import { describe, expect, it } from 'vitest';
import { withOtherEvidence } from '../../eval/general-pairs.ts';
import { asNewsOfTheDay } from '../../eval/unrelated.ts';
import { packOf } from '../core/judge/judged.ts';
import { labelled } from './judged-fixture.ts';

describe('withOtherEvidence', () => {
  const claims = Array.from({ length: 7 }, (_, at) =>
    labelled({
      id: `p${at}`,
      label: 'conflicts',
      group: `g${Math.floor(at / 2)}`,
      sources: [{ id: 'e', text: `Evidence ${at}.` }],
    }),
  );

  it('puts each claim beside the evidence of another group, where it is none', () => {
    const apart = withOtherEvidence(claims);
    expect(apart).toHaveLength(claims.length);
    for (const [at, { label, accept, sources }] of apart.entries()) {
      const owner = claims.find((claim) => claim.sources === sources);
      expect(owner?.group).not.toBe(claims[at]?.group);
      expect([label, accept]).toEqual(['none', ['none']]);
    }
  });

  it('leaves a claim out that has nobody else', () => {
    expect(withOtherEvidence(claims.slice(0, 2))).toEqual([]);
  });
});

describe('asNewsOfTheDay', () => {
  it('reads each text once, on the day of the pack’s last source, as none', () => {
    const pack = packOf('One.', 'Two.');
    const sentences = ['Rain fell.', 'Rain fell.', 'Snow fell.'].map((text) =>
      labelled({ text, label: 'conflicts', published: '2019-01-01', sources: [{ id: 'a', text: 'Sun shone.' }] }),
    );
    const news = asNewsOfTheDay(sentences, pack);
    expect(news.map(({ text, published, sources, label }) => [text, published, sources, label])).toEqual([
      ['Rain fell.', '2025-10-28', null, 'none'],
      ['Snow fell.', '2025-10-28', null, 'none'],
    ]);
  });
});
