/** The trees of a treebank over our own tokens, with our own relations and tags. */
import { RELATIONS, type Relation } from '../../src/core/grammar/types.ts';
import { type Token, tokenize } from '../../src/core/text/tokens.ts';
import type { TreebankSentence, TreebankWord } from './treebank.ts';

export interface Tree {
  readonly tokens: readonly Token[];
  /** "VERB.VBD" */
  readonly tags: readonly string[];
  /** Index of the head; -1 for the root. */
  readonly heads: readonly number[];
  /** Indexes into `RELATIONS`. */
  readonly labels: readonly number[];
}

/** The tree over our tokens, or null where the two ways to divide a sentence cannot be brought together. */
export function treeOf({ text, words }: TreebankSentence): Tree | null {
  const tokens = tokenize(text);
  const owners = tokens.map((token) => ownerOf(token, words));
  if (tokens.length === 0 || owners.some((owner) => owner < 0)) return null;
  const delegates = words.map((_, word) => delegateOf(word, words, tokens, owners));
  const heads: number[] = [];
  const tags: string[] = [];
  const labels: number[] = [];
  for (const [index, token] of tokens.entries()) {
    const owner = owners[index] ?? 0;
    const word = words[owner];
    const delegate = delegates[owner] ?? -1;
    if (word === undefined || delegate < 0) return null;
    const isPart = delegate !== index;
    // Every sign of "..." belongs to what the whole belongs to; the parts of a word belong to one of them.
    const head = isPart && word.upos !== 'PUNCT' ? delegate : word.head < 0 ? -1 : (delegates[word.head] ?? -1);
    heads.push(isPart && head === -1 ? delegate : head);
    labels.push(RELATIONS.indexOf(isPart ? partRelation(token, word) : relationOf(owner, words)));
    tags.push(isPart ? partTag(token, word) : tagOf(word));
  }
  return isTree(heads) ? { tokens, tags, heads, labels } : null;
}

/** Of the words that a token covers, the one that the others belong to. */
function ownerOf(token: Token, words: readonly TreebankWord[]): number {
  const covered: number[] = [];
  for (const [index, word] of words.entries()) {
    if (word.start < token.end && word.end > token.start) covered.push(index);
  }
  return covered.find((index) => !covered.includes(words[index]?.head ?? -1)) ?? -1;
}

/** Of the tokens that a word is divided into, the one that stands for it: of "5bn" the second, else the first. */
function delegateOf(
  word: number,
  words: readonly TreebankWord[],
  tokens: readonly Token[],
  owners: readonly number[],
): number {
  const own = tokens.flatMap((_, index) => (owners[index] === word ? [index] : []));
  const [first, second] = own;
  if (first !== undefined && second !== undefined && own.length === 2) {
    if (tokens[first]?.kind === 'number' && tokens[second]?.kind === 'word') return second;
  }
  if (first !== undefined) return own.find((index) => tokens[index]?.kind !== 'symbol') ?? first;
  const { start = 0, end = 0 } = words[word] ?? {};
  return tokens.findIndex((token) => token.start < end && token.end > start);
}

function partRelation(token: Token, word: TreebankWord): Relation {
  if (word.upos === 'PUNCT' || (token.kind === 'symbol' && token.text !== '%')) return 'punct';
  return token.kind === 'number' && word.upos !== 'NUM' ? 'number' : 'compound';
}

function partTag(token: Token, word: TreebankWord): string {
  if (word.upos === 'PUNCT' || token.kind === 'symbol') return 'PUNCT.SYM';
  return token.kind === 'number' ? 'NUM.CD' : tagOf(word);
}

const RELATION_OF: Readonly<Record<string, Relation>> = {
  root: 'root',
  nsubj: 'subj',
  csubj: 'subj',
  'nsubj:pass': 'subj-passive',
  'csubj:pass': 'subj-passive',
  'obl:agent': 'agent',
  obj: 'obj',
  iobj: 'iobj',
  obl: 'oblique',
  nmod: 'nmod',
  'nmod:poss': 'possessive',
  amod: 'amod',
  nummod: 'number',
  advmod: 'advmod',
  aux: 'aux',
  'aux:pass': 'aux-passive',
  cop: 'cop',
  mark: 'mark',
  conj: 'conj',
  cc: 'cc',
  appos: 'appos',
  acl: 'acl',
  advcl: 'advcl',
  xcomp: 'xcomp',
  ccomp: 'ccomp',
  compound: 'compound',
  'compound:prt': 'particle',
  flat: 'compound',
  fixed: 'compound',
  goeswith: 'compound',
  det: 'det',
  case: 'case',
  parataxis: 'parataxis',
  list: 'parataxis',
  punct: 'punct',
};

function relationOf(index: number, words: readonly TreebankWord[]): Relation {
  const word = words[index];
  if (word === undefined) return 'other';
  const base = word.relation.split(':', 1)[0] ?? '';
  const isNegative = /\bPolarity=Neg\b|\bPronType=Neg\b/.test(word.features) && isNegator(word);
  if (isNegative && (base === 'advmod' || base === 'det')) return 'negation';
  // Not every treebank tells the agent of a passive from other obliques.
  if (word.relation === 'obl' && isAgent(index, words)) return 'agent';
  return RELATION_OF[word.relation] ?? RELATION_OF[base] ?? 'other';
}

function isAgent(index: number, words: readonly TreebankWord[]): boolean {
  const verb = words[index]?.head ?? -1;
  const isBy = words.some(({ head, relation, form }) => head === index && relation === 'case' && /^by$/i.test(form));
  return isBy && words.some(({ head, relation }) => head === verb && relation.endsWith(':pass'));
}

function isNegator(word: TreebankWord): boolean {
  return /^(?:not|n['’]?t|no|never|nor|neither|nt|ne)$/i.test(word.form);
}

/** Part of speech and form; what the form adds nothing to has none of its own. */
function tagOf({ upos, xpos, features }: TreebankWord): string {
  if (upos === 'PROPN') return 'PROPN.NNP';
  if (upos === 'PUNCT' || upos === 'SYM' || upos === 'X' || upos === 'NUM' || upos === 'INTJ' || upos === 'CCONJ')
    return `${upos}.${upos}`;
  if (upos === 'NOUN') return xpos === 'NNS' || xpos === 'NNPS' ? 'NOUN.NNS' : 'NOUN.NN';
  if (upos === 'ADJ') return xpos === 'JJR' || xpos === 'JJS' ? `ADJ.${xpos}` : 'ADJ.JJ';
  if (upos === 'ADV') return /^(?:RBR|RBS|WRB)$/.test(xpos) ? `ADV.${xpos}` : 'ADV.RB';
  if (upos === 'VERB' || upos === 'AUX') return `${upos}.${/^(?:VB[DGNPZ]?|MD)$/.test(xpos) ? xpos : 'VB'}`;
  if (upos === 'PRON') return /\bPronType=Rel\b/.test(features) ? 'PRON.REL' : `PRON.${xpos}`;
  return `${upos}.${xpos}`;
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  return heads.every((_, index) => {
    let at = index;
    for (let steps = 0; at >= 0; steps += 1) {
      if (steps > heads.length) return false;
      at = heads[at] ?? -1;
    }
    return true;
  });
}
