import type { DisputeView } from '../messaging/protocol.ts';
import { getLibrary } from './library.ts';
import { viewSource } from './views.ts';

/** Where the sources of the packs in use disagree among themselves: claims that some make and others deny. */
export async function listDisputes(): Promise<DisputeView[]> {
  const library = await getLibrary();
  return library.inUse.flatMap((pack) =>
    pack.claims
      .filter(({ evidence }) => evidence.some(({ stance }) => stance === 'conflicts'))
      .map(({ text, evidence }) => ({
        claim: text,
        evidence: evidence.flatMap(({ source: id, stance, exact }) => {
          const source = library.source(pack.id, id);
          return source === null ? [] : [{ source: viewSource(pack, source), stance, quote: exact }];
        }),
      })),
  );
}
