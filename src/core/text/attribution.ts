/** Verbs that hand a quotation to its speaker: "… ," he said. */
const SPEECH_VERBS =
  'said|says|asked|asks|added|adds|told|tells|wrote|writes|replied|answered|explained|noted|continued|insisted|warned|' +
  'declared|shouted|cried|quipped|joked|recalled|stressed|argued|observed|remarked|concluded|responded|tweeted|posted';

const NAME = String.raw`(?:\p{Lu}[\p{L}.’'-]{0,24} ){1,5}`;

/**
 * The speech verb stands last, or before where, when and to whom. An object clause ("Trump said he would …") makes a
 * sentence of its own.
 */
const ATTRIBUTION = new RegExp(
  `^${NAME}(?:\\p{Ll}+ly )?(?:${SPEECH_VERBS})(?=[.,;:!?]|$| (?:on|in|at|to|as|after|before|during|later|when|while|of|` +
    'reporters|journalists|lawmakers|supporters|yesterday|today|this|last|with|through|via|by|from)\\b)',
  'u',
);

/** Longest stretch an attribution is looked for in: keeps the splitter linear. */
const REACH = 120;

/** Whether a quotation that just closed goes on with its speaker at `start`: “Really?” Mr. Smith asked. */
export function isAttributionAt(text: string, start: number): boolean {
  return ATTRIBUTION.test(text.slice(start, start + REACH));
}
