import type { Span } from '../pack/types.ts';
import type { Token } from './tokens.ts';

/** A word that turns what follows (or, for some, what stands before) into its opposite. */
export interface Negation extends Span {
  /**
   * `grammar`: not, no, never; `verb`: failed, refused, denied, ruled out, called off; `lack`: without, lack, free of;
   * `contrast`: rather than, instead of, not X but Y. A contrast denies its scope alone.
   */
  readonly kind: 'grammar' | 'verb' | 'lack' | 'contrast';
  /** Token indexes of what is denied: from, to (exclusive). */
  readonly from: number;
  readonly to: number;
}

const GRAMMAR = new Set(
  'not no never neither nor nobody nothing none nowhere hardly barely scarcely cannot'.split(' '),
);
const LACK = new Set('without lack lacks lacked lacking absent'.split(' '));

/** Verbs that deny their complement. Longer phrases first where one begins with another. */
const PHRASES: readonly { readonly words: readonly string[]; readonly kind: Negation['kind'] }[] = [
  ...phrases('contrast', 'rather than|instead of|in place of|as opposed to'),
  ...phrases(
    'verb',
    'far from|anything but|stopped short of|stop short of|stops short of|yet to|no longer|ruled out|rule out|rules out|ruling out|' +
      'called off|calls off|call off|turned down|turns down|turn down|walked away from|pulled out of|backed out of|broke off|' +
      'broken off|shut out|left out|leave out|leaving out|turned a deaf ear|free of|free from|exempt from|' +
      'failed|fails|fail|failing|refused|refuses|refuse|refusing|refusal|declined to|declines to|decline to|declining to|' +
      'denied|denies|deny|denying|denial|rejected|rejects|reject|rejecting|rejection|avoided|avoids|avoid|avoiding|' +
      'cancelled|canceled|cancels|cancel|cancelling|scrapped|scraps|scrap|scrapping|shelved|shelve|postponed|postpones|postpone|' +
      'postponing|suspended|suspends|suspend|abandoned|abandons|abandon|dropped plans|withdrew|withdrawn|withdraws|withdraw|' +
      'collapsed|collapses|collapse|skipped|skips|skip|missed|misses|prevented|prevents|prevent|preventing|blocked|blocks|block|' +
      'banned|bans|ban|dismissed|dismisses|dismiss|ignored|ignores|ignore|snubbed|unable|unwilling|impossible|excluded|exclude|' +
      'excludes|excluding|dashed|unsigned|unsuccessful|unsuccessfully|forgot|opposed|oppose|opposes|incapable|unrelated|' +
      'dissociated|disassociated|nonexistent|non-existent|forbade|forbids|forbidden|prohibited|prohibits|barred|vetoed|spurned|spurns|' +
      'shunned|shuns|rebuffed|rebuffs|resisted|resists|stayed away from|stays away from|stay away from|stayed out of|kept out of|' +
      'kept away from|steered clear of|steers clear of|opted out of|opted against|decided against|voted against|voted down|' +
      'turned away|backed away from|backed down from|nothing to do with|no relation to|no role in|no part in|no plans to|no intention of|' +
      'passed up|missed out on|missing out on|quit|quits|ceased|ceases|cease',
  ),
];

function phrases(kind: Negation['kind'], list: string): { words: string[]; kind: Negation['kind'] }[] {
  return list.split('|').map((phrase) => ({ words: phrase.split(' '), kind }));
}

const PHRASES_BY_FIRST = new Map<string, typeof PHRASES>();
for (const phrase of PHRASES) {
  const first = phrase.words[0] ?? '';
  PHRASES_BY_FIRST.set(
    first,
    [...(PHRASES_BY_FIRST.get(first) ?? []), phrase].sort((one, other) => other.words.length - one.words.length),
  );
}

/** Negations that don't deny: "not only … but also", "no doubt", "no fewer than", "nothing but". */
const HARMLESS = [
  'not only',
  'not just',
  'not merely',
  'no doubt',
  'no fewer',
  'no less',
  'no more than',
  'not least',
  'nothing but',
  'no sooner',
  'not to mention',
  'no wonder',
  'no. ',
].map((phrase) => phrase.split(' ').filter((word) => word !== ''));

const SCOPE_WORDS = 9;

/** Everything in a sentence that denies, with what it denies: up to the clause's end, at most nine words on. */
export function findNegations(tokens: readonly Token[]): Negation[] {
  const found: Negation[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    const phrase = (PHRASES_BY_FIRST.get(token.lower) ?? []).find(({ words }) => startsWith(tokens, at, words));
    const kind = phrase?.kind ?? (GRAMMAR.has(token.lower) ? 'grammar' : LACK.has(token.lower) ? 'lack' : null);
    if (kind === null || (kind === 'grammar' && HARMLESS.some((words) => startsWith(tokens, at, words)))) continue;
    const length = phrase?.words.length ?? 1;
    const last = tokens[at + length - 1] ?? token;
    found.push({ kind, start: token.start, end: last.end, from: at + length, to: scopeEnd(tokens, at + length) });
    at += length - 1;
  }
  return found;
}

function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[at + index]?.lower === word);
}

function scopeEnd(tokens: readonly Token[], from: number): number {
  let words = 0;
  let at = from;
  for (; at < tokens.length && words < SCOPE_WORDS; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'symbol' && /[;:.!?–—]/u.test(token.text)) break;
    if (token.kind === 'symbol' && token.text === ',' && words > 0) break;
    if (token.lower === 'but' || token.lower === 'although' || token.lower === 'because') break;
    if (token.kind !== 'symbol') words += 1;
  }
  return at;
}
