import { readFileSync } from 'node:fs';
import type { Knowledge } from '../core/check.ts';
import { parsePack } from '../core/pack/schema.ts';
import type { Pack } from '../core/pack/types.ts';

/** The knowledge that the build put beside the command; it was built with it, so its shape is not checked again. */
export function loadKnowledge(): Knowledge {
  return {
    english: JSON.parse(read('knowledge/english.json')),
    grammar: JSON.parse(read('knowledge/grammar.json')),
    attention: JSON.parse(read('knowledge/attention.json')),
    stance: JSON.parse(read('knowledge/stance.json')),
  };
}

/** The packs that come with the extension. Throws if the build is broken. */
export function loadPackagedPacks(): Pack[] {
  const ids: string[] = JSON.parse(read('packs/index.json'));
  return ids.map((id) => {
    const parsed = parsePack(read(`packs/${id}.json`));
    if (!parsed.ok) throw new Error(`the packaged pack ${id} is broken: ${JSON.stringify(parsed.failure)}`);
    return parsed.value;
  });
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
