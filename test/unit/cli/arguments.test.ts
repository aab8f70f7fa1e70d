import { describe, expect, it } from 'vitest';
import { FORMATS, readArguments } from '../../../src/cli/arguments.ts';

const PLAIN = { batch: false, format: 'text', url: null, published: null, files: ['a.html'] };

describe('readArguments', () => {
  it.each([
    [['a.html'], PLAIN],
    [['a.html', '-', 'b.txt'], { ...PLAIN, files: ['a.html', '-', 'b.txt'] }],
    [['--json', 'a.html'], { ...PLAIN, format: 'json' }],
    [['a.html', '--json'], { ...PLAIN, format: 'json' }],
    [['--url', 'https://a.example/', 'a.html'], { ...PLAIN, url: 'https://a.example/' }],
    [['--url=https://a.example/', 'a.html'], { ...PLAIN, url: 'https://a.example/' }],
    [['--published', '2025-10-28', 'a.html'], { ...PLAIN, published: '2025-10-28' }],
    [['--published', '2025-10-28T09:42:00+09:00', 'a.html'], { ...PLAIN, published: '2025-10-28T09:42:00+09:00' }],
    [['--', '--json'], { ...PLAIN, files: ['--json'] }],
    [['--batch'], { ...PLAIN, batch: true, files: [] }],
  ])('reads %j', (args, expected) => {
    expect(readArguments(args)).toEqual(expected);
  });

  it.each(FORMATS)('knows the format %s', (format) => {
    expect(readArguments(['--format', format, 'a.html'])).toEqual({ ...PLAIN, format });
  });

  it.each([
    [[], 'no file given'],
    [['--json'], 'no file given'],
    [['--batch', 'a.html'], '--batch reads standard input and takes no files'],
    [['--format', 'xml', 'a.html'], 'unknown format “xml”'],
    [['--published', 'yesterday', 'a.html'], 'not “yesterday”'],
    [['--published', '2025-02-30', 'a.html'], 'not “2025-02-30”'],
    [['--published', '2025-13-01', 'a.html'], 'not “2025-13-01”'],
    [['--loud', 'a.html'], '--loud'],
    [['--url'], '--url'],
  ])('says what is wrong with %j', (args, mistake) => {
    expect(readArguments(args)).toEqual({ mistake: expect.stringContaining(mistake) });
  });
});
