import { describe, expect, it } from 'vitest';
import { baseLanguage, isEnglish } from '../../../../src/core/text/language.ts';

const OTHERS = {
  German:
    'Die Regierung hat am Montag mitgeteilt, dass die neue Brücke im nächsten Jahr fertig sein wird. Sie war in den letzten Monaten so oft verschoben worden, dass an einen Termin kaum noch jemand glaubte.',
  French:
    'Le gouvernement a annoncé lundi que le nouveau pont serait terminé l’année prochaine. On a tant de fois repoussé la date que plus personne n’y croyait, a dit le maire de la ville.',
  Spanish:
    'El gobierno anunció el lunes que el nuevo puente estará terminado el próximo año. La fecha se ha aplazado tantas veces que ya no hay quien crea en ella, dijo el alcalde.',
  Dutch:
    'De regering heeft maandag bekendgemaakt dat de nieuwe brug volgend jaar klaar zal zijn. De datum was zo vaak uitgesteld dat bijna niemand er nog in geloofde, zei de burgemeester.',
  Indonesian:
    'Pemerintah mengumumkan pada hari Senin bahwa jembatan baru itu akan selesai tahun depan. Tanggalnya sudah begitu sering ditunda sehingga hampir tidak ada yang percaya lagi, kata wali kota.',
  Japanese: '政府は月曜日、新しい橋が来年完成すると発表した。日程は何度も延期され、信じる人はほとんどいなかった。',
  Russian:
    'Правительство объявило в понедельник, что новый мост будет готов в следующем году. Срок переносили так часто, что в него уже почти никто не верил.',
};

describe('isEnglish', () => {
  it.each(Object.entries(OTHERS))('says no of %s', (_language, text) => {
    expect(isEnglish(text)).toBe(false);
  });

  it.each([
    'The government announced on Monday that the new bridge will be finished next year. It had been put off so often that hardly anyone believed in a date, the mayor said.',
    'Tokyo, Oct 28 (Wire) - Stocks rose. Nikkei up 2.1%, Topix up 1.4%; the yen was at 152.30 to the dollar. Toyota gained 3%, and Sony 2%, after the talks between leaders were said to be warm.',
    'President Emmanuel Macron’s cabinet, led by François Bayrou, met Ursula von der Leyen at the Élysée on Friday; the café talks over the résumé of Jürgen Müller were put off.',
  ])('says yes of English: %s', (text) => {
    expect(isEnglish(text)).toBe(true);
  });

  it('gives a few Latin words the benefit of the doubt', () => {
    expect(isEnglish('')).toBe(true);
    expect(isEnglish('Breaking: Oldport bridge opens')).toBe(true);
  });
});

it.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['EN_us', 'en'],
  [' en ', 'en'],
  ['ja-JP', 'ja'],
  ['', ''],
])('the language of "%s" is "%s"', (tag, language) => {
  expect(baseLanguage(tag)).toBe(language);
});
