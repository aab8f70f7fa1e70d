import type { Span } from '../pack/types.ts';
import { CUES as CUES_OF_DENIAL } from './negation-cues.ts';
import { type Phrase, phrasesByFirst, startsWith } from './phrases.ts';
import type { Token } from './tokens.ts';

/**
 * How far a matter has come: `planned`, under way (`running`), brought about (`done`) or to its end (`completed`), `ended`
 * with or without result, given up or put off (`stopped`), not yet brought about (`open`).
 */
export type Status = 'planned' | 'running' | 'done' | 'completed' | 'ended' | 'stopped' | 'open';

export interface StatusCue extends Span {
  readonly status: Status;
  readonly token: number;
}

const CUES: Readonly<Record<Status, string>> = {
  planned:
    'will|would|plan|plans|planned|planning|expect|expects|expected|due|scheduled|set to|intend|intends|intended|intention|' +
    'hope|hopes|hoped|aim|aims|aimed|going to|about to|poised|wants to|wanted to|want to|upcoming|prepare to|preparing to|ll|' +
    'slated|in the pipeline|on the cards|earmarked',
  running:
    'still being|still going on|still under way|still underway|still in progress|under construction|under way|underway|in progress|' +
    'ongoing|still continuing|still raging|still ongoing|still running|is being|are being|goes on|is continuing|are continuing',
  done:
    'signed|sealed|inked|clinched|finalised|finalized|agreed|reached|struck|announced|already|has been|have been|' +
    'passed into law|was passed|were passed|been passed|enacted|ratified|took effect|came into force|came into effect|' +
    'took place|went ahead|went through|was approved|been approved|was adopted|been adopted|was successful|were successful|' +
    'bore fruit|paid off|materialised|materialized|came about|was held|were held',
  completed:
    'concluded|completed|finished|accomplished|succeeded|wrapped up|brought to a close|been built|was built|were built',
  ended:
    'ended|is over|are over|was over|were over|came to an end|came to a close|drew to a close|have closed|has closed',
  stopped:
    'postponed|cancelled|canceled|scrapped|shelved|collapsed|called off|broke off|abandoned|suspended|dropped|withdrawn|' +
    'put off|delayed|dashed|broke down|fell through|halted|on hold|on ice|ditched|axed|aborted|discontinued|derailed|' +
    'came to nothing|came to naught|fell apart|unravelled|unraveled|fizzled out|foundered|deadlocked|in limbo|' +
    'pulled the plug on|walked away from|failed|was vetoed|voted down|thrown out|struck down|torn up|tore up|backed out of',
  open:
    'yet to|still negotiating|still being negotiated|under discussion|no agreement|remains unsigned|unsigned|unresolved|' +
    'unfinished|incomplete|uncompleted|not yet|have not|has not|failed to|still to be|still undecided|still pending|pending',
};

const BY_FIRST: ReadonlyMap<string, readonly Phrase<Status>[]> = phrasesByFirst(
  Object.entries(CUES).flatMap(([status, list]) =>
    isStatus(status) ? list.split('|').map((phrase) => ({ words: phrase.split(' '), meaning: status })) : [],
  ),
);

const NOT = new Set('not never nor neither no without'.split(' '));
const GRAMMATICAL = new Set('been being already'.split(' '));
const MODALS = new Set('to will would could may might shall should must can cannot'.split(' '));

/** The words of a sentence that say how far things have come. What is to be, may be or was not done is not done. */
export function findStatusCues(tokens: readonly Token[]): StatusCue[] {
  const found: StatusCue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const phrase = phraseAt(tokens, at);
    if (token === undefined || phrase === undefined) continue;
    const next = at + phrase.words.length;
    // "Has been shelved" is shelved: what has been says more than that it has.
    if (GRAMMATICAL.has(phrase.words.at(-1) ?? '') && phraseAt(tokens, next) !== undefined) continue;
    const status = statusHere(tokens, at, next, phrase.meaning);
    if (status !== null) found.push({ status, start: token.start, end: tokens[next - 1]?.end ?? token.end, token: at });
    at = next - 1;
  }
  return found;
}

function phraseAt(tokens: readonly Token[], at: number): Phrase<Status> | undefined {
  return BY_FIRST.get(tokens[at]?.lower ?? '')?.find(({ words }) => startsWith(tokens, at, words));
}

function statusHere(tokens: readonly Token[], at: number, next: number, status: Status): Status | null {
  const after = tokens[next];
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'succeeded' && after?.kind === 'word' && !/^(?:in|at|on|with|when|where|after)$/.test(after.lower)) {
    return null;
  }
  // "Has not ruled out" leaves nothing open that was to come.
  if (status === 'open' && NOT.has(tokens[next - 1]?.lower ?? '') && CUES_OF_DENIAL.has(after?.lower ?? ''))
    return null;
  if (status === 'planned' || status === 'open' || status === 'running') {
    return status === 'planned' && after?.lower === 'not' ? null : status;
  }
  const before = [1, 2, 3].map((back) => tokens[at - back]?.lower ?? '');
  const auxiliary = before[0] === 'be' || before[0] === 'been' || before[0] === 'have' || before[0] === 'being' ? 1 : 0;
  const isAhead = MODALS.has(before[auxiliary] ?? '') || before[0] === 'being';
  const isDenied = before.slice(0, 2 + auxiliary).some((word) => NOT.has(word));
  if (status === 'stopped')
    return isDenied || (isAhead && /^(?:could|may|might)$/.test(before[auxiliary] ?? '')) ? null : status;
  if (isDenied) return status === 'ended' ? 'running' : 'open';
  return isAhead ? null : status;
}

function isStatus(text: string): text is Status {
  return text in CUES;
}
