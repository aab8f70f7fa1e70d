/** Universal parts of speech, as of Universal Dependencies 2. */
export const PARTS_OF_SPEECH = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/**
 * How a word belongs to its head: the relations of Universal Dependencies, made fewer. An oblique belongs to a verb or an
 * adjective, an nmod to a noun; their preposition is their `case` child. `agent` is the "by" of a passive. `acl` includes
 * relative clauses, `subj` clauses as subjects, `compound` names of several words and fixed expressions. `negation` is
 * "not", "never" and the "no" of a noun.
 */
export const RELATIONS = [
  'root',
  'subj',
  'subj-passive',
  'agent',
  'obj',
  'iobj',
  'oblique',
  'nmod',
  'possessive',
  'amod',
  'number',
  'advmod',
  'negation',
  'aux',
  'aux-passive',
  'cop',
  'mark',
  'conj',
  'cc',
  'appos',
  'acl',
  'advcl',
  'xcomp',
  'ccomp',
  'compound',
  'particle',
  'det',
  'case',
  'parataxis',
  'punct',
  'other',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** The grammar of one sentence: one entry a token in every list. */
export interface Parse {
  readonly pos: readonly PartOfSpeech[];
  /** The part of speech with the form as the Penn Treebank names it: "VERB.VBD" is a past tense, "VERB.VBN" a participle. */
  readonly tags: readonly string[];
  /** Index of the token that each belongs to; -1 for the root, of which there is exactly one unless there are no tokens. */
  readonly heads: readonly number[];
  readonly relations: readonly Relation[];
}

/** Symbols coded by how often each occurs (rANS): the frequencies of the values from 0 on sum to 4096. */
export interface CodedBytes {
  readonly count: number;
  readonly frequencies: readonly number[];
  /** Base64. */
  readonly bytes: string;
}

/** Which of the slots of a hash table are taken: each gap to the one before; a gap of 255 means 255 and more to come. */
export type CodedSlots = CodedBytes;

/** Weights of one decision. Every taken slot has `lengths` weights, each with the class that it speaks for. */
export interface ClassifierFile {
  readonly slots: CodedSlots;
  readonly lengths: CodedBytes;
  readonly classes: CodedBytes;
  /** Signed bytes, kept as 0 to 255. */
  readonly weights: CodedBytes;
}

/** A treebank that the grammar was learnt from. */
export interface GrammarSource {
  readonly treebank: string;
  readonly licence: string;
  /** The commit of its repository. */
  readonly version: string;
  /** SHA-256 of the training sentences. */
  readonly sha256: string;
}

/**
 * The shipped grammar of English, assets/knowledge/grammar.json, made by test/training/train-grammar.ts. The weights are
 * derived from the treebanks that `sources` name, whose licences ask for the same `licence`.
 */
export interface GrammarFile {
  readonly format: 1;
  /** Of this file, which is not the rest of the project's. */
  readonly licence: string;
  readonly sources: readonly GrammarSource[];
  /** "PART-OF-SPEECH.PENN" */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** Words that are used alike have one number from 1 on; a word is known by the hash of what it is compared as. */
  readonly clusters: { readonly slots: CodedSlots; readonly numbers: CodedBytes };
  readonly tagger: ClassifierFile;
  readonly transitions: ClassifierFile;
  readonly labels: ClassifierFile;
}
