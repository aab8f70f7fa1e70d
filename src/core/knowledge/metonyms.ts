/**
 * Seats of power that stand for whom they house, as every newspaper reader knows, with forms of the state (or union) whose
 * government is meant. Capitals need no line: they lie within their country.
 */
const LINES = `
kremlin: Russia, Moscow
downing street, whitehall, number 10, no 10: United Kingdom, Britain, Great Britain, London
white house, oval office, foggy bottom: United States, Washington
pentagon: United States, Washington
capitol hill: United States, Washington
élysée, elysee, élysée palace, elysee palace, matignon, quai d'orsay: France, Paris
bundestag, chancellery: Germany, Berlin
zhongnanhai: China, People's Republic of China, Beijing
blue house: South Korea, Seoul
kantei, nagatacho: Japan, Tokyo
rashtrapati bhavan, south block: India, New Delhi
quirinale, palazzo chigi: Italy, Rome
moncloa: Spain, Madrid
binnenhof: Netherlands, The Hague
rideau hall: Canada, Ottawa
casa rosada: Argentina, Buenos Aires
planalto: Brazil, Brasilia
malacanang, malacañang: Philippines, Manila
holy see: Vatican City, Vatican
berlaymont: Brussels, European Union
european commission, european union, eu: Brussels
`;

/** Forms of the place each seat of power stands for, by its name in lower case. */
export const METONYMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [seats = '', places = ''] = line.split(': ');
      const forms = new Set(places.split(', '));
      return seats.split(', ').map((seat) => [seat, forms] as const);
    }),
);
