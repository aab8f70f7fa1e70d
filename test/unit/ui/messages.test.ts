import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Entry {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const LANGUAGES = ['en', 'ja', 'de'] as const;

function read(language: string): Readonly<Record<string, Entry>> {
  return JSON.parse(readFileSync(`assets/_locales/${language}/messages.json`, 'utf8'));
}

const ENGLISH = read('en');
const KEYS = Object.keys(ENGLISH);

const SURFACES = ['src/ui', 'src/sidebar', 'src/popup', 'src/options', 'src/welcome', 'src/how'];
const OURS = codeIn(SURFACES);
const EVERYTHING = OURS + codeIn(['src/content', 'src/background', 'src/messaging', 'src/platform', 'manifest']);

/** Keys put together in the code: `card_title_${kind}` uses all that begin so. */
const BEGINNINGS = [...EVERYTHING.matchAll(/`([a-z]+_[a-z_]*)\$\{/gu)].map(([, beginning]) => beginning ?? '');

function filesIn(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .sort()
      .map((name) => join(folder, name)),
  );
}

function codeIn(folders: readonly string[]): string {
  return filesIn(folders)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/** The names and numbers a message puts in, in alphabetical order: `$COUNT$` as well as `$1`. */
function placeholdersOf(entry: Entry | undefined): string[] {
  return [...(entry?.message ?? '').matchAll(/\$(?:(\w+?)\$|(\d))/gu)]
    .map(([, name, number]) => name?.toLowerCase() ?? number ?? '')
    .sort();
}

/** A key stands in the code as it is, as the stem of a plural, by its beginning, or in the manifest. */
function isUsed(key: string): boolean {
  const stem = key.replace(/_(?:one|other)$/u, '');
  return (
    [`'${key}'`, `'${stem}'`, `"${key}"`, `__MSG_${key}__`].some((written) => EVERYTHING.includes(written)) ||
    BEGINNINGS.some((beginning) => key.startsWith(beginning))
  );
}

describe.each(LANGUAGES)('the messages in %s', (language) => {
  const messages = read(language);

  it('have the same keys as the English ones', () => {
    expect(Object.keys(messages).sort()).toEqual([...KEYS].sort());
  });

  it('say something, and put in what the English ones put in', () => {
    for (const key of KEYS) {
      expect(messages[key]?.message.trim(), key).not.toBe('');
      expect([...new Set(placeholdersOf(messages[key]))], key).toEqual([...new Set(placeholdersOf(ENGLISH[key]))]);
    }
  });

  it('number their placeholders as the English ones do, and declare each', () => {
    for (const key of KEYS) {
      expect(messages[key]?.placeholders, key).toEqual(ENGLISH[key]?.placeholders);
      const named = placeholdersOf(messages[key]).filter((name) => !/^\d$/u.test(name));
      expect(Object.keys(messages[key]?.placeholders ?? {}).sort(), key).toEqual([...new Set(named)]);
    }
  });
});

describe('the keys', () => {
  it('are all used', () => {
    expect(KEYS.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('exist wherever the code asks for one', () => {
    const asked = [...EVERYTHING.matchAll(/\b(?:t|getMessage|message)\(\s*'([a-z_]+)'|__MSG_([a-z_]+)__/gu)].map(
      ([, key, named]) => key ?? named ?? '',
    );
    const stems = [...EVERYTHING.matchAll(/\bplural\(\s*'([a-z_]+)'/gu)].flatMap(([, stem]) => [
      `${stem}_one`,
      `${stem}_other`,
    ]);
    expect(asked.length).toBeGreaterThan(50);
    expect(stems.length).toBeGreaterThan(10);
    expect([...asked, ...stems].filter((key) => !(key in ENGLISH))).toEqual([]);
  });

  it('of plurals come in pairs', () => {
    const stems = KEYS.flatMap((key) => /^(.+)_one$/u.exec(key)?.[1] ?? []);
    expect(stems.filter((stem) => !(`${stem}_other` in ENGLISH))).toEqual([]);
  });

  it('of the surfaces number placeholders in the alphabetical order of their names, as `t` fills them', () => {
    for (const key of KEYS.filter(
      (key) => OURS.includes(`'${key}'`) || OURS.includes(`'${key.replace(/_(?:one|other)$/u, '')}'`),
    )) {
      const names = Object.keys(ENGLISH[key]?.placeholders ?? {}).sort();
      const numbers = names.map((name) => ENGLISH[key]?.placeholders?.[name]?.content);
      expect(numbers, key).toEqual(names.map((_, index) => `$${index + 1}`));
    }
  });

  it('are described for translators', () => {
    expect(KEYS.filter((key) => !ENGLISH[key]?.description)).toEqual([]);
  });

  it('leave the description short enough for the stores', () => {
    for (const language of LANGUAGES) {
      expect(read(language).extension_description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});

describe('the code of the surfaces', () => {
  it('holds no text of its own: what is between tags comes from the messages', () => {
    const files = filesIn(SURFACES).filter((file) => file.endsWith('.tsx'));
    const texts = files.flatMap((file) => {
      const code = readFileSync(file, 'utf8');
      // From a tag's end to the next tag, on one line: words there would be text that nobody can translate.
      return [...code.matchAll(/[a-z"}]>([^<>{}=;()]*\p{L}{2}[^<>{}=;()]*)<\//gu)].map(
        ([, text]) => `${file}: ${text}`,
      );
    });
    expect(texts.filter((text) => !/: (?:Enter|J|K)$/u.test(text))).toEqual([]);
  });
});
