import { runInSlices } from '../lifecycle/slices.ts';
import { describePage, pageText } from './page-text.ts';
import { TopicScorer } from './scorer.ts';
import { readSignatures } from './signatures.ts';

function* score(scorer: TopicScorer): Generator<undefined, boolean> {
  scorer.add(describePage());
  if (scorer.isOnTopic) return true;
  for (const piece of pageText()) {
    if (piece !== null) scorer.add(piece);
    if (scorer.isOnTopic) return true;
    yield;
  }
  return false;
}

/** Whether the page is on the topic of an installed pack: by title and descriptions, else by its text. */
export async function isPageOnTopic(signal: AbortSignal): Promise<boolean> {
  const signatures = await readSignatures();
  if (signatures.length === 0 || signal.aborted) return false;
  return (await runInSlices(score(new TopicScorer(signatures)), signal))?.value ?? false;
}
