import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/core/text/sentences.ts';
import { anyTextOf } from './any-text.ts';
import { cpuTimeOf } from './cpu-time.ts';

/** ¦ stands where a sentence must end; everywhere else it must not. */
const CASES: Record<string, readonly string[]> = {
  'plain stops': [
    'The ministers met. ¦They agreed.',
    'Who won? ¦Nobody did!',
    'What a day! ¦The talks went on.',
    'Why now?! ¦Nobody knows.',
    'No stop at the end. ¦Here is none',
    'First line\n¦second line',
    'A line without a stop\r\n¦\r\nAnother one.',
  ],
  abbreviations: [
    'Mr. Brown met Mrs. Green and Dr. White. ¦They talked.',
    'The U.S. President and the U.S. Senate disagreed.',
    'He flew to the U.S. on Monday.',
    'He flew to the U.S. ¦The trip took a day.',
    'She lives in the U.K. ¦Her brother has moved to France.',
    'Prices rose in the U.S. ¦Brown has promised to act.',
    'On Oct. 28 the two met.',
    'It ended in Oct. ¦The rest is history.',
    'Gen. Miller and Lt. Col. Ray signed.',
    'He walked down St. James Street to St. Paul.',
    'Acme Inc. and Widget Co. Ltd. merged.',
    'She works for Acme Corp. ¦It makes tools.',
    'Acme Inc. Chief Executive Jane Roe resigned.',
    'Room No. 5 is free, see pp. 12 and Fig. 3.',
    'Did he agree? ¦No. ¦He refused.',
    'It was Oxford vs. Cambridge again.',
    'Metals, e.g. Cobalt, and gases, i.e. Argon, are listed.',
    'Jane Roe, Ph.D., spoke first.',
    'Fruit, nuts, etc. were sold. ¦Bread, milk, etc. ¦The rest was left.',
    'The Washington, D.C. office closed.',
    'The doors open at 5 p.m. on Friday.',
    'The doors open at 5 p.m. Friday.',
    'The doors open at 5 p.m. ¦Visitors must register.',
    'It began at 9 a.m. Eastern and ended at 3 p.m. Tokyo time.',
    'John Roe Jr. won again.',
    'Ten days in Jan. and Feb. were wet.',
    'The U.N. Security Council met in New York.',
    'See Art. 9 of the treaty.',
    'He sat. ¦Then he spoke.',
  ],
  initials: [
    'J. D. Vance and J.K. Rowling met George W. Bush.',
    'He and I. ¦The others left.',
    'They chose plan B. ¦The first one had failed.',
    'J.R.R. Tolkien wrote it.',
  ],
  numbers: [
    'Growth was 3.5 percent. ¦It had been 2.1.',
    'It cost $1.5bn. ¦The rest was free.',
    'It fell to 2.5. ¦Analysts had hoped for more.',
    'The date was 28.Oct.2025 in the file.',
    'Am 28. October they met.',
    '1. The first item',
    'It ended in 2019. ¦Three years later it began again.',
    'The score was 3. ¦12 people saw it.',
    'Version 1.2.3 was released.',
  ],
  quotations: [
    '“We have won,” she said. ¦“It is over.”',
    '“It is over.” she said.',
    '“It is over.” ¦The crowd cheered.',
    '“It is over.” Mr. Brown said on Tuesday.',
    '“It is over.” ¦Brown said he would leave.',
    '“Really?” she asked. ¦“Yes!” he said.',
    '“Really?” Jane Roe asked.',
    '"We are done." ¦"Not yet."',
    'He called it “a triumph.” ¦Others did not.',
    '"Stop!" he shouted. ¦They ran.',
    'She said: "We leave." ¦He stayed.',
    '‘It is done.’ ¦The room was silent.',
    'The statement was clear. ” ¦Nobody asked.'.replace('. ” ¦', '. ”\n¦'),
  ],
  ellipses: [
    'I love it… anything goes.',
    'They waited … and waited. ¦Nobody came.',
    'They waited... ¦Nobody came.',
    'They waited … ¦Then the door opened.',
    'It was [...] Brown who won.',
    'Well ... I think so.',
    '... and so it ended. ¦The end.',
  ],
  brackets: [
    'He left (he was ill). ¦She stayed.',
    'He left. ¦(She stayed.) ¦They met again.',
    'She teaches (She moved here in 2010.) at the school.',
    'The rate rose.[12] ¦It fell again.[3][4] ¦Then nothing.',
    'The firm (Acme Inc.) closed.',
  ],
  datelines: [
    'TOKYO, Oct 28 (Meridian Wire) – The two met on Tuesday. ¦They talked.',
    'PARIS, Oct. 3 (Meridian Wire) — Growth slowed.',
    'LONDON (Meridian) - Shares fell. ¦Bonds rose.',
  ],
  'badly pasted': [
    'It holds in both countries.¦The talks went on.',
    'He met the leaders in Rome.¦Image: archive',
    'It was “the best”.¦The talks went on.',
    'It ended in 2019.¦The talks went on.',
    'She left the U.S.¦The talks went on.',
    'Is it over?¦Nobody knows.',
    'He said it."Nobody knows," she said.'.replace('it.', 'it.¦'),
    'Visit example.com or www.Example.Org now.',
    'A U.S.-led force and a file called report.PDF arrived.',
    'He uses Node.JS and ASP.NET daily.',
    'Write to Jane.Roe@example.com today.',
  ],
  bullets: [
    '• One thing • ¦Another'.replace('• ¦', '¦• '),
    'One thing.  ¦• Another',
    '- first point\n¦- second point',
    '* one. ¦Two.',
  ],
  'small letters': [
    'The iPhone sold well. ¦iPads did not.',
    'Yahoo! is still there.',
    'They met in the morning. ¦the talks were short.',
    'He paid approx. 10 dollars.',
  ],
};

const spansOf = (text: string) => splitSentences(text);

describe('splitSentences', () => {
  for (const [group, cases] of Object.entries(CASES)) {
    it.each(cases)(`${group}: %s`, (marked) => {
      const text = marked.replaceAll('¦', '');
      const expected = marked.split('¦').map((part) => part.trim());
      expect(spansOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(
        expected.filter((part) => part !== ''),
      );
    });
  }

  it('covers all that is not white, in order, trimmed, for any text', () => {
    const anyText = anyTextOf([
      '. ',
      '.',
      ' ',
      '\n',
      'The',
      'the',
      '“',
      '”',
      '"',
      '3',
      'U.S',
      'Mr',
      '…',
      '?',
      '(',
      ')',
      '•',
      'é',
    ]);
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = spansOf(text);
        const gaps = spans.map(({ start }, index) => text.slice(spans[index - 1]?.end ?? 0, start));
        const parts = spans.map(({ start, end }) => text.slice(start, end));
        expect([...gaps, text.slice(spans.at(-1)?.end ?? 0)].join('').trim()).toBe('');
        expect(parts.filter((part) => part === '' || part !== part.trim())).toEqual([]);
        expect(parts.join('').length + gaps.join('').length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    ['words without a stop', 'word '],
    ['lines without a stop', 'word\n'],
    ['stops', '.'],
    ['quoted stops', '."A'],
    ['initials', 'A.'],
    ['stops and spaces', '. '],
    ['abbreviations', 'Mr. Xy U.S. '],
    ['list numbers', '1. '],
    ['white space', ' '],
  ])('stays linear on %s', (_name, unit) => {
    const text = unit.repeat(500_000 / unit.length);
    expect(cpuTimeOf(() => splitSentences(text))).toBeLessThan(4_000);
  });

  it('takes 5 MB without a stop', () => {
    expect(splitSentences('word '.repeat(1_000_000))).toEqual([{ start: 0, end: 4_999_999 }]);
  });
});
