import { beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, type CheckedFile, linesOf, runCommand, runJson, temporaryFiles } from './command.ts';

buildCommand();
const file = temporaryFiles();

const WIRE = 'test/fixtures/pages/clean-wire.html';
const PLANTED = 'test/fixtures/pages/planted-conflicts.html';
const PLAIN = 'The US wants Japan to invest $450 billion.\nTrump was received by Emperor Naruhito.\n';

/** A page in this language, its two paragraphs about the packaged pack's subject. */
function pageIn(lang: string): string {
  return (
    `<!doctype html><html lang="${lang}"><body><article>` +
    '<p>The US wants Japan to invest $450 billion in America, officials in Washington said.</p>' +
    '<p>Trump was received by Emperor Naruhito at the imperial palace.</p></article>'
  );
}

const GERMAN =
  'Trump traf am Dienstag die japanische Ministerpräsidentin Sanae Takaichi in Tokio. Die beiden unterzeichneten ein ' +
  'Abkommen über seltene Erden. Trump wurde von Kaiser Naruhito empfangen.';

const FILES = {
  wire: WIRE,
  planted: PLANTED,
  plain: file('plain.txt', PLAIN),
  lines: file('lines.txt', 'Trump lands in Tokyo\nNo stop here either\r\nThe end'),
  empty: file('empty.txt', ''),
  space: file('space.txt', ' \n\t\n'),
  mark: file('mark.txt', '\ufeffTrump landed in Tokyo.'),
  wide: file('wide.txt', '🎌 Trump landed in Tokyo.'),
  latin: file('latin.txt', Buffer.from('The caf\xe9 closed.', 'latin1')),
  german: file('german.txt', GERMAN),
  japanesePage: file('japanese.html', pageIn('ja')),
  britishPage: file('british.html', pageIn('en-GB')),
  sloppyPage: file('sloppy.html', pageIn('EN_us')),
  nameless: file('page', pageIn('en')),
};

/** One run over all of them: a start of the command takes a second. */
const read = new Map<string, CheckedFile>();
const readOf = (name: keyof typeof FILES): CheckedFile => {
  const found = read.get(FILES[name]);
  if (found === undefined) throw new Error(`nothing was written for ${name}`);
  return found;
};

beforeAll(() => {
  const files = Object.values(FILES);
  const lines = runJson(files);
  expect(lines.map((line) => line.file)).toEqual(files);
  for (const line of lines) read.set(line.file, line);
}, 60_000);

describe('check --json', () => {
  it('gives offsets into the text of each file', () => {
    for (const { text, sentences } of read.values()) {
      for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    }
  });

  it('lists every sentence, with source ids of the packaged pack', () => {
    const { sentences } = readOf('planted');
    expect(new Set(sentences.map(({ stance }) => stance))).toEqual(new Set(['none', 'corroborates', 'conflicts']));
    for (const { stance, score, evidence } of sentences) {
      if (stance === 'none') expect({ score, evidence }).toEqual({ score: 0, evidence: [] });
      else expect(evidence.length).toBeGreaterThan(0);
      for (const { source } of evidence) expect(['000', '001', '002', '003', '004']).toContain(source);
    }
  });

  it('takes address, date and language from a page, and says null where plain text has none', () => {
    const { url, published, lang } = readOf('wire');
    expect(url).toBe('https://www.meridianwire.example/world/asia/japan-us-rare-earths-framework-2025-10-28/');
    expect(published).toBe('2025-10-28T09:42:00Z');
    expect(lang).toBe('en-US');
    expect(readOf('plain')).toMatchObject({ url: null, published: null, lang: 'en', text: PLAIN });
  });

  it('ends a sentence of plain text at a line break', () => {
    expect(readOf('lines').sentences.map(({ text }) => text)).toEqual([
      'Trump lands in Tokyo',
      'No stop here either',
      'The end',
    ]);
  });

  it.each(['empty', 'space'] as const)('finds no sentence in nothing: %s', (name) => {
    expect(readOf(name).sentences).toEqual([]);
  });

  it.each([
    ['mark', 'Trump landed in Tokyo.'],
    ['wide', '🎌 Trump landed in Tokyo.'],
    ['latin', 'The café closed.'],
  ] as const)('decodes bytes: %s', (name, text) => {
    expect(readOf(name).text).toBe(text);
  });

  it.each([
    ['german', null],
    ['japanesePage', 'ja'],
  ] as const)('says nothing of another language: %s', (name, language) => {
    const { lang, sentences } = readOf(name);
    expect(lang).toBe(language);
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences.every(({ stance }) => stance === 'none')).toBe(true);
  });

  it.each(['britishPage', 'sloppyPage', 'nameless'] as const)('reads English however it is labelled: %s', (name) => {
    const { sentences, text } = readOf(name);
    expect(text).not.toContain('<');
    expect(sentences.some(({ stance }) => stance !== 'none')).toBe(true);
  });
});

describe('check --url --published', () => {
  it('beats what a page says, for every file, and keeps a source from being evidence for itself', () => {
    const address =
      'https://www.southshorejournal.org/japan-and-the-usa-strengthen-cooperation-and-conclude-agreements-on-rare-earths/';
    const quoted = (files: readonly CheckedFile[]): string[] =>
      files.flatMap(({ sentences }) => sentences.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
    const lines = runJson(['--url', address, '--published', '2025-10-29', WIRE, PLANTED]);
    expect(lines.map(({ url, published }) => [url, published])).toEqual([
      [address, '2025-10-29'],
      [address, '2025-10-29'],
    ]);
    expect(quoted(lines)).not.toContain('000');
    expect(quoted([readOf('wire'), readOf('planted')])).toContain('000');
  });
});

describe('files that cannot be read', () => {
  it('are told on standard error, the rest go on, and the status is 2', () => {
    const missing = 'no/such/file.txt';
    const binary = file('binary.txt', Uint8Array.of(137, 80, 78, 71, 0, 1, 2));
    const noArticle = file('empty.html', '<html><body></body></html>');
    const { status, out, err } = runCommand(['--json', missing, FILES.plain, 'src', binary, noArticle, FILES.lines]);
    expect(status).toBe(2);
    expect(linesOf(err)).toEqual([
      `${missing}: no such file`,
      'src: is a folder',
      `${binary}: not a text file`,
      `${noArticle}: no article found in this page`,
    ]);
    expect(linesOf(out).map((line) => JSON.parse(line).file)).toEqual([FILES.plain, FILES.lines]);
  });
});

describe('a wrong command line', () => {
  it.each([
    ['no file', []],
    ['an unknown option', ['--loud', WIRE]],
    ['an unknown format', ['--format', 'xml', WIRE]],
  ])('is told with the usage, and the status is 2: %s', (_what, args) => {
    const { status, out, err } = runCommand(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('usage:');
    expect(err).not.toMatch(/^\s+at /m);
  });
});
