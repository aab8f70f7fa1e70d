import type { Source } from '../pack/types.ts';
import { isSameAddress } from './same-address.ts';
import { isCopy, runsOf, type TextRuns } from './shared-text.ts';

/**
 * The voice of each source, as the index of the first source of that voice. Two sources are one voice if one is a copy of
 * the other, if their addresses are equal or if their publishers are; so are all that hang together by such pairs.
 */
export function voicesOf(
  sources: readonly Source[],
  runs: readonly TextRuns[] = sources.map((s) => runsOf(s.text)),
): number[] {
  const voices = sources.map((_, index) => index);
  const voiceOf = (index: number): number => {
    let at = index;
    while (voices[at] !== at) at = voices[at] ?? at;
    return at;
  };
  for (let one = 0; one < sources.length; one += 1) {
    for (let other = one + 1; other < sources.length; other += 1) {
      const from = voiceOf(one);
      const to = voiceOf(other);
      if (from !== to && isOneVoice(sources[one], sources[other], runs[one], runs[other])) {
        voices[Math.max(from, to)] = Math.min(from, to);
      }
    }
  }
  return voices.map((_, index) => voiceOf(index));
}

function isOneVoice(
  one: Source | undefined,
  other: Source | undefined,
  runsOfOne: TextRuns | undefined,
  runsOfOther: TextRuns | undefined,
): boolean {
  if (one === undefined || other === undefined || runsOfOne === undefined || runsOfOther === undefined) return false;
  return (
    isSameAddress(one.url, other.url) ||
    isSamePublisher(one.publisher, other.publisher) ||
    isCopy(runsOfOne, runsOfOther)
  );
}

function isSamePublisher(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}
