import { describe, expect, it } from 'vitest';
import { outcomeOf, type Row } from './outcome.ts';

/** Places. */
const PLACES: readonly Row[] = [
  ['They met in Paris.', 'They met in France.', 'agrees'],
  ['They met in the French capital.', 'They met in Paris.', 'agrees'],
  ['They met in the U.S.', 'They met in the United States.', 'agrees'],
  ['They met in Britain.', 'They met in the United Kingdom.', 'agrees'],
  ['They met in London.', 'They met in London, England.', 'agrees'],
  ['The fire broke out in Lisbon.', 'The fire broke out in Portugal.', 'agrees'],
  ['They met in Texas.', 'They met in the United States.', 'agrees'],
  ['They met in Seoul.', 'They met in South Korea.', 'agrees'],
  ['They met in Moscow.', 'They met in the Russian capital.', 'agrees'],
  ['They met in the Swiss city of Geneva.', 'They met in Geneva.', 'agrees'],
  ['They met in Holland.', 'They met in the Netherlands.', 'agrees'],
  ['They met in Paris.', 'They met in Rome.', 'differs'],
  ['They met in Madrid.', 'They met in Lisbon.', 'differs'],
  ['They met in Germany.', 'They met in France.', 'differs'],
  ['They met in Munich.', 'They met in Italy.', 'differs'],
  ['The plant will be built in Poland.', 'The plant will be built in Hungary.', 'differs'],
  ['The ship sailed from Hamburg.', 'The ship sailed from Rotterdam.', 'differs'],
  ['The quake struck Peru.', 'The quake struck Chile.', 'differs'],
  ['They met in North Korea.', 'They met in South Korea.', 'differs'],
  ['The Chinese navy took part.', 'The Japanese navy took part.', 'differs'],
  ['They met in Vienna.', 'They met in the Hungarian capital.', 'differs'],
  ['They flew from Cairo to Rabat.', 'They flew from Rabat to Cairo.', 'differs'],
  ['They flew from Cairo to Rabat.', 'They flew to Rabat from Cairo.', 'agrees'],
  ['They came from Cairo.', 'They went to Cairo.', 'agrees'],
  ['The Chinese president will meet them in Beijing.', 'The Chinese president will meet them in Seoul.', 'differs'],
  ['The ship, the pride of Italy’s navy, lies in Genoa.', 'The ship lies in Naples.', 'differs'],
  ['The French minister met them in Lyon.', 'They met in France.', 'agrees'],
  ['The French minister met them.', 'They met in Paris.', 'agrees'],
  ['They met in Berlin.', 'They met on Tuesday.', 'nothing'],
  ['They met at the palace.', 'They met at the museum.', 'nothing'],
  ['They met.', 'They met in Oslo.', 'nothing'],
  ['Brand met Stone.', 'Brand met Marsh.', 'nothing'],
  ['They flew home.', 'They flew to Cairo.', 'nothing'],
];

/** People and bodies. */
const PEOPLE: readonly Row[] = [
  ['Brand signed the law.', 'Ella Brand signed the law.', 'agrees'],
  ['The Freedonian premier signed the law.', 'Brand signed the law.', 'agrees'],
  ['Mr. Stone resigned.', 'Hugo Stone resigned.', 'agrees'],
  ['The central bank raised rates.', 'Rates were raised by the central bank.', 'agrees'],
  ['Hugo Stone, a lawyer, resigned.', 'Stone resigned.', 'agrees'],
  ['Anna Keller won the race.', 'Keller won the race.', 'agrees'],
  ['Tim Keller won the race.', 'Timothy Simon Keller won the race.', 'agrees'],
  ['Bill Keller won the race.', 'William Keller won the race.', 'agrees'],
  ['J. Keller won the race.', 'John Keller won the race.', 'agrees'],
  ['Downing Street criticised the plan.', 'The British government criticised the plan.', 'agrees'],
  ['Whitehall criticised the plan.', 'Downing Street criticised the plan.', 'agrees'],
  ['The Kremlin rejected the offer.', 'Moscow rejected the offer.', 'agrees'],
  ['Washington rejected the offer.', 'The Pentagon rejected the offer.', 'agrees'],
  ['The Kremlin rejected the offer.', 'The White House rejected the offer.', 'differs'],
  ['Airbus won the contract.', 'Boeing won the contract.', 'differs'],
  ['Apple raised its price.', 'Samsung raised its price.', 'differs'],
  ['Marsh signed the law.', 'Brand signed the law.', 'differs'],
  ['Stone was received by Marsh.', 'Stone was received by Brand.', 'differs'],
  ['Anna Keller won the race.', 'Paula Winter won the race.', 'differs'],
  ['Tim Keller won the race.', 'Timothy Winter won the race.', 'differs'],
  ['Tim Keller won the race.', 'Anna Keller won the race.', 'differs'],
  ['Brand praised Marsh.', 'Brand praised Stone.', 'differs'],
  ['Ivo Marsh will lead the party.', 'Hugo Stone will lead the party.', 'differs'],
  ['The prize went to Ella Brand.', 'The prize went to Ivo Marsh.', 'differs'],
  ['Stone’s wife opened the fair.', 'Marsh’s wife opened the fair.', 'differs'],
  ['The law was signed.', 'Brand signed the law.', 'nothing'],
  ['They met in Paris.', 'They met in Rome.', 'nothing'],
  ['Brand signed the law.', 'The law was signed on Tuesday.', 'nothing'],
  ['The young Republican signed the law.', 'Brand signed the law.', 'nothing'],
  ['Anna Keller won the race in Oslo.', 'She won the race, ahead of Paula Winter.', 'nothing'],
  ['Workers went home.', 'Brand signed the law.', 'nothing'],
  ['The Kremlin rejected the offer.', 'The offer was rejected in Moscow.', 'agrees'],
  ['Apple prices rose.', 'Samsung raised its price.', 'nothing'],
  ['The Kremlin rejected the offer.', 'The offer was rejected in Paris.', 'nothing'],
  ['The minister resigned.', 'The mayor resigned.', 'nothing'],
  ['The pope blessed the crowd.', 'The king blessed the crowd.', 'nothing'],
];

describe('reasons of kind place', () => {
  it.each(PLACES)('“%s” beside “%s”: %s', (page, source, outcome) => {
    expect(outcomeOf('place', page, source)).toBe(outcome);
  });
});

describe('reasons of kind person', () => {
  it.each(PEOPLE)('“%s” beside “%s”: %s', (page, source, outcome) => {
    expect(outcomeOf('person', page, source)).toBe(outcome);
  });
});
