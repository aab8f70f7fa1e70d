import { readFileSync } from 'node:fs';
import type { AttentionFile } from '../../src/core/attention/types.ts';
import type { Knowledge } from '../../src/core/check.ts';
import type { GrammarFile } from '../../src/core/grammar/types.ts';
import type { StanceModelFile } from '../../src/core/judge/stance-model.ts';
import type { KnowledgeFile } from '../../src/core/knowledge/types.ts';

/** The shipped knowledge of English. */
export function readEnglish(): KnowledgeFile {
  const file: KnowledgeFile = JSON.parse(readFileSync('assets/knowledge/english.json', 'utf8'));
  return file;
}

/** Everything the engine is shipped with, beside packs. */
export function readKnowledge(): Knowledge {
  const stance: StanceModelFile = JSON.parse(readFileSync('assets/knowledge/stance.json', 'utf8'));
  const attention: AttentionFile = JSON.parse(readFileSync('assets/knowledge/attention.json', 'utf8'));
  return { english: readEnglish(), grammar: readGrammar(), attention, stance };
}

/** The shipped grammar of English. */
export function readGrammar(): GrammarFile {
  const file: GrammarFile = JSON.parse(readFileSync('assets/knowledge/grammar.json', 'utf8'));
  return file;
}
