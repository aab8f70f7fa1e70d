import { describe, expect, it } from 'vitest';
import { toTerminal } from '../../../src/cli/terminal.ts';
import { exportedReport } from '../core/export/exported-report.ts';

describe('toTerminal', () => {
  const report = exportedReport();
  const lines = toTerminal('news.html', report, 'en').split('\n');

  it('counts, then shows each finding with its sources and what differs', () => {
    expect(lines[0]).toBe('news.html: 3 sentences, 1 corroborated, 1 conflicting');
    const marks = lines.map((line) => line.replace(/\d\.\d\d/, 'SCORE'));
    expect(marks.slice(2)).toEqual([
      '= corroborates (SCORE, 1 voice)',
      '  The storm left 15 people dead, officials said.',
      '    = [a] The Gazette: “The storm left 15 people dead, officials said.”',
      '',
      '≠ CONFLICTS (SCORE, 1 voice)',
      '  The bridge cost 90 million euros to build.',
      '    ≠ [b] The Herald: “The bridge cost 60 million euros to build.”',
      '      quantity: here “90 million euros”, there “60 million euros”',
      '',
    ]);
  });

  it('says how many voices agree, and where sources differ', () => {
    const sentences = report.sentences.map((sentence) => ({ ...sentence, independent: 3, disputed: true }));
    expect(toTerminal('a', { ...report, sentences }, 'en')).toContain(', 3 voices, disputed among sources)');
  });

  it('keeps a finding on its own lines, whatever the text', () => {
    const sentences = report.sentences.map((sentence) => ({ ...sentence, text: 'One\n  = [a] forged\tline' }));
    expect(toTerminal('a', { ...report, sentences }, 'en')).toContain('  One = [a] forged line\n');
  });

  it('sends nothing to the terminal that it would obey', () => {
    const sentences = report.sentences.map((sentence) => ({ ...sentence, text: 'A\x1b[2J\x07\u202eB\x9b1mC' }));
    expect(toTerminal('a', { ...report, sentences }, 'en')).toContain('  A [2J B 1mC\n');
  });

  it('says that another language was not compared', () => {
    expect(toTerminal('a', { ...report, sentences: [] }, null)).toBe('a: not in English, so nothing was compared\n');
  });

  it('stands a source that is gone', () => {
    expect(toTerminal('a', { ...report, sourceOf: () => undefined }, 'en')).toContain('[a] a: “The storm');
  });
});
