import { buildPackFolder } from '../../../src/cli/pack-folder.ts';
import type { Pack } from '../../../src/core/pack/types.ts';

export const SUMMIT_FOLDER = 'assets/packs/japan-us-summit-2025';

/** The packaged pack, built from its folder; throws with the first problem if it does not build. */
export async function readSummitPack(): Promise<Pack> {
  const result = await buildPackFolder(SUMMIT_FOLDER);
  if (result.ok) return result.pack;
  const [problem] = result.problems;
  throw new Error(`${problem?.file}:${problem?.line}: ${problem?.message}`);
}
