const CAPITAL = /^\p{Lu}/u;

/** Whether a text begins with a capital letter. It is asked of every word, and most begin with a plain letter. */
export function hasCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text);
}
