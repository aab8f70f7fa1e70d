/** Ways to write a word. Each leaves the text as it is where colours are not wanted. */
export interface Ink {
  bold(text: string): string;
  dim(text: string): string;
  underline(text: string): string;
  blue(text: string): string;
  orange(text: string): string;
}

const ESCAPE = '\u001b[';

/** Colours on a terminal that a person looks at, none in a file or pipe or where NO_COLOR asks for none. */
export function inkFor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Ink {
  const coloured = stream.isTTY === true && !env.NO_COLOR;
  const ink = (code: string) => (text: string) => (coloured ? `${ESCAPE}${code}m${text}${ESCAPE}0m` : text);
  return { bold: ink('1'), dim: ink('2'), underline: ink('4'), blue: ink('34'), orange: ink('38;5;208') };
}

/** Breaks a text into lines of at most so many characters, between words; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
