import { readFileSync } from 'node:fs';
import { createGrammar } from '../../../../src/core/grammar/grammar.ts';
import type { GrammarFile, Parse } from '../../../../src/core/grammar/types.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';

/** The shipped grammar as data. */
export function readGrammarFile(): GrammarFile {
  const file: GrammarFile = JSON.parse(readFileSync('assets/knowledge/grammar.json', 'utf8'));
  return file;
}

const grammar = createGrammar(readGrammarFile());

/** The parse of a sentence by the shipped grammar. */
export function parseText(text: string): Parse {
  return grammar.parse(tokenize(text));
}

/** Every arc of a sentence as "child relation head", words as they are compared; the root has no head. */
export function arcsOf(text: string): string[] {
  const tokens = tokenize(text);
  const parse = grammar.parse(tokens);
  const word = (index: number): string => tokens[index]?.lower ?? '';
  return parse.heads.map((head, index) => `${word(index)} ${parse.relations[index]} ${word(head)}`.trim());
}
