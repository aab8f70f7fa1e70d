import { existsSync } from 'node:fs';
import { type LabelledSentence, type LabelledSet, readLabelledSet } from './labelled.ts';
import { FIXTURE_SETS, isSetAside, PAIR_SETS, UNRELATED } from './sets.ts';

/** Which sentences are measured. */
export interface Choice {
  /** Files named on the command line. */
  readonly files: readonly string[];
  /** Only these files, without the repository's own sets. */
  readonly only: boolean;
  /** Also what was learnt from. */
  readonly all: boolean;
  /** Of named files only what is set aside, too. */
  readonly setAside: boolean;
}

/** The sets that are measured, each under the name its figures stand under. */
export interface ChosenSets {
  readonly summit: readonly LabelledSet[];
  readonly topics: readonly LabelledSet[];
  readonly pairs: readonly LabelledSet[];
  /** Sentences written to be unrelated to the packaged pack. */
  readonly unrelated: readonly LabelledSet[];
  /** Sentences of topics and pairs, all of them: none was ever learnt from beside the packaged pack. */
  readonly strange: readonly LabelledSentence[];
  readonly named: readonly LabelledSet[];
}

/**
 * The repository's sets, and those named. Of the repository's, only what nothing was learnt from, unless `all` is asked for;
 * topics are joined, for each has few sentences set aside.
 */
export function chooseSets({ files, only, all, setAside }: Choice): ChosenSets {
  const own = (paths: readonly string[]): LabelledSet[] =>
    only ? [] : paths.map(readLabelledSet).map((set) => (all || set.split === 'test' ? set : onlySetAside(set)));
  const fixtures = own(FIXTURE_SETS);
  const topics = fixtures.filter(({ beside }) => beside === 'topic');
  return {
    summit: fixtures.filter(({ beside }) => beside === 'pack'),
    topics: only
      ? []
      : [
          joined(
            'topics to develop on',
            topics.filter(({ split }) => split === 'train'),
          ),
          joined(
            'topics not looked at',
            topics.filter(({ split }) => split === 'test'),
          ),
        ],
    pairs: own(PAIR_SETS),
    strange: only
      ? []
      : [...FIXTURE_SETS, ...PAIR_SETS]
          .map(readLabelledSet)
          .flatMap(({ beside, sentences }) => (beside === 'pack' ? [] : sentences)),
    unrelated: own([UNRELATED].filter((file) => existsSync(file))),
    named: files.map(readLabelledSet).map((set) => (setAside ? onlySetAside(set) : set)),
  };
}

/** Several sets as one. */
export function joined(name: string, sets: readonly LabelledSet[]): LabelledSet {
  const [first] = sets;
  return {
    name,
    split: first?.split ?? 'test',
    beside: first?.beside ?? 'pack',
    sentences: sets.flatMap(({ sentences }) => sentences),
  };
}

function onlySetAside(set: LabelledSet): LabelledSet {
  return { ...set, sentences: set.sentences.filter(({ group }) => isSetAside(group)) };
}
