import { parsePack } from '../../src/core/pack/schema.ts';
import type { Pack } from '../../src/core/pack/types.ts';

const GAZETTE = 'The bridge at Oldport cost 40 million crowns. It opened on Monday.';
const COURIER = 'Ministers said the bridge at Oldport cost 40 million crowns. Nobody was hurt.';

/** A small pack on the opening of a bridge: two sources, two claims. As JSON it is what a reader would import. */
export const BRIDGE_PACK_JSON = JSON.stringify({
  format: 1,
  id: 'oldport-bridge',
  title: 'The bridge at Oldport',
  language: 'en',
  sources: [source('gazette', 'Oldport Gazette', GAZETTE), source('courier', 'Daily Courier', COURIER)],
  claims: [
    {
      id: 'cost',
      text: 'The bridge cost 40 million crowns.',
      wordings: [],
      foils: ['The bridge cost 90 million crowns.'],
      evidence: [
        quote('gazette', GAZETTE, 'The bridge at Oldport cost 40 million crowns.'),
        quote('courier', COURIER, 'Ministers said the bridge at Oldport cost 40 million crowns.'),
      ],
    },
    {
      id: 'opening',
      text: 'It opened on Monday.',
      wordings: [],
      foils: [],
      evidence: [quote('gazette', GAZETTE, 'It opened on Monday.')],
    },
  ],
  names: [{ id: 'oldport', kind: 'place', forms: ['Oldport'] }],
  signature: { terms: [{ forms: ['Oldport'], weight: 2 }], threshold: 2 },
});

/** The same pack, parsed. */
export const BRIDGE_PACK: Pack = parsed();

/** The text of the Gazette's article, for pages that are a copy of it. */
export const GAZETTE_TEXT = GAZETTE;

function source(id: string, publisher: string, text: string) {
  return {
    id,
    title: 'A bridge opens',
    publisher,
    byline: null,
    url: `https://${id}.example/bridge`,
    published: '2025-06-02',
    text,
  };
}

function quote(id: string, text: string, exact: string) {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  return {
    source: id,
    stance: 'corroborates',
    exact,
    prefix: text.slice(0, start),
    suffix: text.slice(end),
    start,
    end,
  };
}

function parsed(): Pack {
  const pack = parsePack(BRIDGE_PACK_JSON);
  if (!pack.ok) throw new Error(JSON.stringify(pack.failure));
  return pack.value;
}
