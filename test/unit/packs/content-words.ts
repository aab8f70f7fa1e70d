/** Words that carry no content of their own: a run of words is told by the others. */
const STOP_WORDS = new Set(
  (
    'a about after again all also although am an and any are as at be because been before being but by can could did do ' +
    'does for from further had has have he her here him his how i if in into is it its itself just may might more most ' +
    'much must my no nor not of off on once only or other our out over own s same shall she should so some such t than ' +
    'that the their them then there these they this those through to too under up very was we were what when where which ' +
    'while who whom whose why will with would you your'
  ).split(' '),
);

/** The content words of a sentence, lower-cased, in order. */
function contentWords(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/[’']/g, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word));
}

/** Every run of `length` consecutive content words of a text. */
export function contentRuns(text: string, length: number): string[] {
  const words = contentWords(text);
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
}
