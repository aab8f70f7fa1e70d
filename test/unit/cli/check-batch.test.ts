import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, buildCommand, runBatch } from './command.ts';

buildCommand();

const FACT = 'The parliament of Freedonia passed the budget by 212 votes.';
const SOURCE = {
  id: 'gazette-7',
  text: FACT,
  title: 'Budget',
  url: 'https://gazette.example/7',
  published: '2025-10-28',
};
const WRONG = FACT.replace('212', '150');
const ADDRESS = 'https://eurradio.com/japan-wants-a-golden-age-with-the-usa';
const MINERALS = 'Rare earths are needed for smartphones, wind turbines, electric cars and military equipment.';

/** Lines by what they are; their answers come in the same order. One run: a start of the command takes a second. */
const LINES: Record<string, unknown> = {
  packaged: { id: 'packaged', text: MINERALS, published: '2025-10-28' },
  'the source itself': { id: 'itself', text: MINERALS, url: `${ADDRESS}/?utm_source=x` },
  agreeing: { id: 1, text: FACT, published: '2025-10-28', sources: [SOURCE] },
  contradicting: { id: 2, text: WRONG, published: '2025-10-28', sources: [SOURCE] },
  'of three sentences': { id: 3, text: `It rained. ${FACT}\n${WRONG}`, sources: [SOURCE] },
  'not packaged': { id: 4, text: MINERALS, published: '2025-10-28', sources: [SOURCE] },
  'without any source': { id: 5, text: FACT, sources: [] },
  'with bare sources': { id: 6, text: FACT, sources: [{ id: 'x', text: FACT }] },
  'with nulls': { id: 7, text: FACT, url: null, published: null, sources: null },
  'with a date that is none': {
    id: 8,
    text: FACT,
    published: 'yesterday',
    sources: [{ ...SOURCE, published: 'soon' }],
  },
  'of the empty text': { id: 9, text: '' },
  'with a line separator': JSON.stringify({ id: 10, text: 'One line.\u2028Another line.' }),
  'with lone surrogates': { id: 11, text: '\ud800 Trump \udc00.' },
  'with fields of its own': { id: 12, text: FACT, note: 'kept by the sender', sources: [{ ...SOURCE, rank: 1 }] },
  huge: { id: 13, text: `${'word '.repeat(100_000)}. ${FACT}`, sources: [SOURCE] },
  'that is no JSON': 'not json',
  'that is half JSON': '{"id": "half", "text":',
  'that is a list': [1, 2],
  'that is null': 'null',
  'without id': { text: FACT },
  'with a list as id': { id: [1], text: FACT },
  'without text': { id: 'no text' },
  'with a number as text': { id: 'number', text: 7 },
  'with a number as date': { id: 'date', text: FACT, published: 20251028 },
  'with sources that are none': { id: 'sources', text: FACT, sources: 'gazette' },
  'with a source without text': { id: 'textless', text: FACT, sources: [{ id: 'a' }] },
  'with a source without id': { id: 'idless', text: FACT, sources: [{ text: FACT }] },
  'with a source of the empty id': { id: 'empty id', text: FACT, sources: [{ id: '', text: FACT }] },
  'with one source id twice': { id: 'twice', text: FACT, sources: [SOURCE, SOURCE] },
  'after all these': { id: 'last', text: WRONG, sources: [SOURCE] },
};

const answers = new Map<string, Answer>();

function answerTo(line: string): Answer {
  const answer = answers.get(line);
  if (answer === undefined) throw new Error(`no answer to the line ${line}`);
  return answer;
}

function verdictOn(line: string): Extract<Answer, { stance: string }> {
  const answer = answerTo(line);
  if (!('stance' in answer)) throw new Error(answer.error);
  return answer;
}

function sourcesQuoted(line: string): string[] {
  return verdictOn(line).sentences.flatMap(({ evidence }) => evidence.map(({ source }) => source));
}

beforeAll(() => {
  const names = Object.keys(LINES);
  // Empty lines are no lines.
  const found = runBatch(['', ...Object.values(LINES).flatMap((line) => [line, '  ']), '']);
  expect(found).toHaveLength(names.length);
  for (const [at, name] of names.entries()) {
    const answer = found[at];
    if (answer !== undefined) answers.set(name, answer);
  }
}, 120_000);

describe('check --batch', () => {
  it('answers every line with its id, in order', () => {
    const ids = Object.entries(LINES).map(([name]) => answerTo(name).id);
    expect(ids.slice(0, 15)).toEqual(['packaged', 'itself', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(ids.at(-1)).toBe('last');
  });

  it('compares with the packaged pack where a line has no sources', () => {
    expect(verdictOn('packaged').stance).toBe('corroborates');
    expect(sourcesQuoted('packaged')).toContain('002');
    expect(verdictOn('with nulls').stance).toBe('none');
  });

  it('never takes a source for evidence of itself', () => {
    expect(sourcesQuoted('the source itself')).not.toContain('002');
  });

  it('compares with exactly the sources of the line where it has some', () => {
    expect(verdictOn('agreeing').stance).toBe('corroborates');
    expect(sourcesQuoted('agreeing')).toEqual(['gazette-7']);
    expect(verdictOn('contradicting').stance).toBe('conflicts');
    expect(verdictOn('with bare sources').stance).toBe('corroborates');
    expect(verdictOn('not packaged').stance).toBe('none');
    expect(verdictOn('without any source').stance).toBe('none');
  });

  it('lists every sentence; a conflict anywhere makes the whole a conflict', () => {
    const { stance, sentences } = verdictOn('of three sentences');
    expect(stance).toBe('conflicts');
    expect(sentences.map((sentence) => sentence.stance)).toEqual(['none', 'corroborates', 'conflicts']);
    const [evidence] = sentences[1]?.evidence ?? [];
    expect(evidence).toMatchObject({ source: 'gazette-7', quote: FACT, start: 0, end: FACT.length });
  });

  it.each([
    ['with a date that is none', 'corroborates'],
    ['with fields of its own', 'corroborates'],
    ['huge', 'corroborates'],
    ['of the empty text', 'none'],
    ['with lone surrogates', 'none'],
    ['after all these', 'conflicts'],
  ])('stands a line %s', (line, stance) => {
    expect(verdictOn(line).stance).toBe(stance);
  });

  it('does not take a separator within a text for the end of the line', () => {
    expect(verdictOn('with a line separator').sentences.map(({ text }) => text)).toEqual([
      'One line.',
      'Another line.',
    ]);
  });

  it.each([
    ['that is no JSON', null],
    ['that is half JSON', null],
    ['that is a list', null],
    ['that is null', null],
    ['without id', null],
    ['with a list as id', null],
    ['without text', 'no text'],
    ['with a number as text', 'number'],
    ['with a number as date', 'date'],
    ['with sources that are none', 'sources'],
    ['with a source without text', 'textless'],
    ['with a source without id', 'idless'],
    ['with a source of the empty id', 'empty id'],
    ['with one source id twice', 'twice'],
  ])('answers a line %s with an error and its id as far as it can be read', (line, id) => {
    const answer = answerTo(line);
    expect(answer.id).toBe(id);
    expect(answer).toHaveProperty('error');
  });
});
