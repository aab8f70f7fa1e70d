import { runInSlices } from '../lifecycle/slices.ts';
import { pageText } from './page-text.ts';
import { TopicScorer } from './scorer.ts';
import { readSignatures } from './signatures.ts';

// A page that has named nothing of any topic in its title, its descriptions and so many characters in all is on none.
const CHARACTERS_WITHOUT_ANY = 6_000;

/** Goes through the page's text until it is on topic, or surely on none. A generator, so that the gate can pause. */
export function* scorePage(scorer: TopicScorer): Generator<undefined, boolean> {
  let characters = 0;
  for (const piece of pageText()) {
    if (piece !== null) scorer.add(piece);
    if (scorer.isOnTopic) return true;
    characters += piece?.length ?? 0;
    if (characters >= CHARACTERS_WITHOUT_ANY && !scorer.hasFoundAny) return false;
    yield;
  }
  return false;
}

/** Whether the page is on the topic of an installed pack: by title and descriptions, else by its text. */
export async function isPageOnTopic(signal: AbortSignal): Promise<boolean> {
  const signatures = await readSignatures();
  if (signatures.length === 0 || signal.aborted) return false;
  return (await runInSlices(scorePage(new TopicScorer(signatures)), signal))?.value ?? false;
}
