import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPack } from '../../../../src/core/pack/build/build-pack.ts';
import { parsePack } from '../../../../src/core/pack/schema.ts';
import { PACK_BYTES_LIMIT } from '../../../../src/core/pack/shapes.ts';
import { smallPack } from './small-pack.ts';

const result = buildPack(smallPack());
if (!result.ok) throw new Error('the small pack does not build');
const { json, pack } = result;

/** The small pack with the first occurrence of a stretch of its JSON replaced. */
function changed(from: string, to: string): string {
  if (!json.includes(from)) throw new Error(`the pack does not contain ${from}`);
  return json.replace(from, () => to);
}

const INVALID: readonly (readonly [what: string, json: string, path: string])[] = [
  ['another format', changed('"format":1', '"format":2'), 'format'],
  ['no sources', changed('"sources":', '"origins":'), 'sources'],
  ['a list where text should be', changed('"title":"A bridge"', '"title":[]'), 'sources[0].title'],
  ['an id of a pack with a slash', changed('"id":"bridge"', '"id":"../bridge"'), 'id'],
  ['an empty id', changed('"id":"a"', '"id":""'), 'sources[0].id'],
  ['an id with a control character', changed('"id":"bridge-open"', '"id":"bridge\\u0000open"'), 'claims[0].id'],
  ['a repeated claim', changed('"bridge-cost"', '"bridge-open"'), 'claims[1].id'],
  ['an unknown source', changed('"source":"a"', '"source":"z"'), 'claims[0].evidence[0].source'],
  ['a quote that lies', changed('"exact":"cost 4', '"exact":"cost 5'), 'claims[1].evidence[0].exact'],
  ['a quote at another place', changed('"start":23,"end":44', '"start":24,"end":45'), 'claims[1].evidence[0].exact'],
  ['an end beyond the text', changed('"start":23,"end":44', '"start":23,"end":4400'), 'claims[1].evidence[0].exact'],
  ['an end before the start', changed('"start":23,"end":44', '"start":44,"end":23'), 'claims[1].evidence[0].exact'],
  ['half an offset', changed('"start":23', '"start":23.5'), 'claims[1].evidence[0].start'],
  ['a negative offset', changed('"start":23', '"start":-23'), 'claims[1].evidence[0].start'],
  ['an endless offset', changed('"start":23', '"start":1e999'), 'claims[1].evidence[0].start'],
  [
    'a prefix that lies',
    changed('"prefix":"The bridge is open. It "', '"prefix":"Nobody "'),
    'claims[1].evidence[0].prefix',
  ],
  ['a suffix that lies', changed('"suffix":". The', '"suffix":", The'), 'claims[1].evidence[0].suffix'],
  ['the same quote twice', changed('"start":46,"end":65', '"start":0,"end":19'), 'claims[0].evidence[1].prefix'],
  ['no evidence', json.replace(/"evidence":\[[^\]]*\]/, '"evidence":[]'), 'claims[0].evidence'],
  ['an unknown stance', changed('"stance":"conflicts"', '"stance":"none"'), 'claims[1].evidence[0].stance'],
  ['an unknown kind', changed('"kind":"thing"', '"kind":"idea"'), 'names[0].kind'],
  ['a name within nothing', changed('"within":["town"]', '"within":["moon"]'), 'names[0].within[0]'],
  ['a name within itself', changed('"within":["town"]', '"within":["bridge"]'), 'names[0].within[0]'],
  ['an address that runs code', changed('https://example.org/bridge', 'javascript:alert(1)'), 'sources[0].url'],
  ['an address with a space', changed('https://example.org/bridge', 'https://example.org/a b'), 'sources[0].url'],
  ['a day that no calendar has', changed('2025-03-01', '2025-02-29'), 'sources[0].published'],
  ['half of a surrogate pair', changed('"title":"A bridge"', '"title":"\\ud83d"'), 'sources[0].title'],
  ['a weight of nothing', changed('"weight":2', '"weight":0'), 'signature.terms[0].weight'],
  ['a null weight', changed('"weight":2', '"weight":null'), 'signature.terms[0].weight'],
  ['a text of 3000 characters as a claim', changed('The bridge has been opened.', 'x'.repeat(3000)), 'claims[0].text'],
  ['a number', '1', ''],
  ['null', 'null', ''],
];

describe('parsePack', () => {
  it('reads a pack from JSON and from a value', () => {
    expect(parsePack(json)).toEqual({ ok: true, value: pack });
    expect(parsePack(JSON.parse(json))).toEqual({ ok: true, value: pack });
  });

  it.each(INVALID)('refuses %s and says where', (_, text, path) => {
    expect(parsePack(text)).toMatchObject({ ok: false, failure: { kind: 'invalid', path } });
  });

  it.each(['', '{', 'undefined', '<html>', '\u0000'])('calls %j no JSON', (text) => {
    expect(parsePack(text)).toMatchObject({ ok: false, failure: { kind: 'not-json' } });
  });

  it('refuses more bytes than the limit before it parses them', () => {
    const bytes = PACK_BYTES_LIMIT + 2;
    expect(parsePack('é'.repeat(bytes / 2))).toEqual({
      ok: false,
      failure: { kind: 'too-large', bytes, limit: PACK_BYTES_LIMIT },
    });
  });

  it('takes missing optional parts for unknown, and drops what it does not know', () => {
    const bare = changed('"publisher":"The Gazette",', '"__proto__":{"polluted":true},"extra":1,');
    const parsed = parsePack(bare);
    expect(parsed).toMatchObject({ ok: true, value: { sources: [{ publisher: null }] } });
    expect(parsed.ok && Object.keys(parsed.value.sources[0] ?? {})).not.toContain('extra');
    expect('polluted' in {}).toBe(false);
    expect(parsed.ok && 'polluted' in (parsed.value.sources[0] ?? {})).toBe(false);
  });

  it.each([
    ['deep nesting', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['deep nesting in a field', changed('"The bridge"', `${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
    ['a cycle', cycle()],
    [
      'a getter that throws',
      {
        get format(): number {
          throw new Error('boo');
        },
      },
    ],
    ['a revoked proxy', revoked()],
    ['a function', () => 1],
    [
      'NaN as an offset',
      { ...pack, claims: [{ ...pack.claims[0], evidence: [{ ...pack.claims[0]?.evidence[0], start: Number.NaN }] }] },
    ],
    ['a map', new Map([['format', 1]])],
  ])('is not upset by %s', (_, value) => {
    expect(parsePack(value)).toMatchObject({ ok: false });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withBigInt: true, withNullPrototype: true }), fc.json(), fc.string()),
        (value) => {
          expect(parsePack(value)).toHaveProperty('ok');
        },
      ),
    );
  });

  it('never takes a pack whose quote is not in its source, whatever is changed in it', () => {
    fc.assert(
      fc.property(fc.nat(json.length - 1), fc.string({ maxLength: 3 }), fc.nat(3), (at, text, removed) => {
        const parsed = parsePack(json.slice(0, at) + text + json.slice(at + removed));
        if (!parsed.ok) return;
        const texts = new Map(parsed.value.sources.map((source) => [source.id, source.text]));
        for (const { source, start, end, exact } of parsed.value.claims.flatMap((claim) => claim.evidence))
          expect(texts.get(source)?.slice(start, end)).toBe(exact);
      }),
      { numRuns: 500 },
    );
  });
});

function cycle(): unknown {
  const value: { claims: unknown[] } = { claims: [] };
  value.claims.push(value);
  return value;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
