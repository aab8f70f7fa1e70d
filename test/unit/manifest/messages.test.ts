import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestFor, TARGETS } from '../../../manifest/manifest.ts';

const LOCALES = 'assets/_locales';

describe.each(readdirSync(LOCALES))('the messages in %s', (locale) => {
  const messages: unknown = JSON.parse(readFileSync(`${LOCALES}/${locale}/messages.json`, 'utf8'));

  it.each(TARGETS)('have every name in the manifest for %s', (target) => {
    const manifest = JSON.stringify(manifestFor(target, '1.2.3'));
    const names = [...manifest.matchAll(/__MSG_(\w+?)__/g)].flatMap(([, name]) => name ?? []);
    expect(names.length).toBeGreaterThan(0);
    expect(messages).toMatchObject(
      Object.fromEntries(names.map((name) => [name, { message: expect.stringMatching(/\S/) }])),
    );
  });
});

it('the default language has messages', () => {
  expect(readdirSync(LOCALES)).toContain(manifestFor('chromium', '1.2.3').default_locale);
});
