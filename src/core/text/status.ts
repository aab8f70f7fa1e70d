import type { Span } from '../pack/types.ts';
import type { Token } from './tokens.ts';

/** How far a matter has come. */
export type Status = 'planned' | 'done' | 'stopped' | 'open';

export interface StatusCue extends Span {
  readonly status: Status;
  readonly token: number;
}

const CUES: Readonly<Record<Status, string>> = {
  planned:
    'will|would|plan|plans|planned|planning|expect|expects|expected|due|scheduled|set to|intend|intends|intended|intention|' +
    'hope|hopes|hoped|aim|aims|aimed|going to|about to|poised|wants to|wanted to|want to|upcoming|prepare to|preparing to|ll',
  done: 'signed|sealed|inked|clinched|concluded|completed|finalised|finalized|agreed|reached|struck|announced|already|has been|have been',
  stopped:
    'postponed|cancelled|canceled|scrapped|shelved|collapsed|called off|broke off|abandoned|suspended|dropped|withdrawn|' +
    'put off|delayed|dashed|broke down|fell through|halted|on hold|on ice',
  open: 'yet to|still negotiating|under discussion|no agreement|remains unsigned|unsigned|not yet|have not|has not|failed to',
};

const PHRASES = Object.entries(CUES).flatMap(([status, list]) =>
  list.split('|').map((phrase) => ({ words: phrase.split(' '), status })),
);

const BY_FIRST = new Map<string, { words: string[]; status: string }[]>();
for (const phrase of PHRASES) {
  const first = phrase.words[0] ?? '';
  BY_FIRST.set(
    first,
    [...(BY_FIRST.get(first) ?? []), phrase].sort((one, other) => other.words.length - one.words.length),
  );
}

/** The words of a sentence that say how far things have come. */
export function findStatusCues(tokens: readonly Token[]): StatusCue[] {
  const found: StatusCue[] = [];
  for (const [at, token] of tokens.entries()) {
    const phrase = (BY_FIRST.get(token.lower) ?? []).find(({ words }) =>
      words.every((word, index) => tokens[at + index]?.lower === word),
    );
    if (phrase === undefined || !isStatus(phrase.status)) continue;
    const last = tokens[at + phrase.words.length - 1] ?? token;
    found.push({ status: phrase.status, start: token.start, end: last.end, token: at });
  }
  return found;
}

function isStatus(text: string): text is Status {
  return text in CUES;
}
