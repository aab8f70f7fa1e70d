/** What a unit measures. Units of one dimension convert into each other. */
export type Dimension =
  | 'duration'
  | 'length'
  | 'mass'
  | 'area'
  | 'volume'
  | 'speed'
  | 'temperature'
  | 'power'
  | 'data'
  | 'energy';

export interface Unit {
  /** The name all spellings share: "km". */
  readonly name: string;
  readonly dimension: Dimension;
  /** How many of the dimension's base unit (day, metre, kilogram, square metre, litre, km/h, degree, watt, byte, kWh). */
  readonly factor: number;
}

const LIST: readonly [Dimension, string, number, string][] = [
  ['duration', 'second', 1 / 86_400, 'second seconds sec secs'],
  ['duration', 'minute', 1 / 1440, 'minute minutes min mins'],
  ['duration', 'hour', 1 / 24, 'hour hours hr hrs'],
  ['duration', 'day', 1, 'day days'],
  ['duration', 'week', 7, 'week weeks'],
  ['duration', 'fortnight', 14, 'fortnight fortnights'],
  ['duration', 'month', 30.44, 'month months'],
  ['duration', 'year', 365.25, 'year years yr yrs'],
  ['duration', 'decade', 3652.5, 'decade decades'],
  ['duration', 'century', 36_525, 'century centuries'],
  ['length', 'km', 1000, 'km kms kilometre kilometres kilometer kilometers'],
  ['length', 'm', 1, 'm metre metres meter meters'],
  ['length', 'cm', 0.01, 'cm centimetre centimetres centimeter centimeters'],
  ['length', 'mm', 0.001, 'mm millimetre millimetres millimeter millimeters'],
  ['length', 'mile', 1609.344, 'mile miles'],
  ['length', 'nautical-mile', 1852, 'nautical-mile nautical-miles'],
  ['length', 'foot', 0.3048, 'foot feet ft'],
  ['length', 'inch', 0.0254, 'inch inches'],
  ['length', 'yard', 0.9144, 'yard yards'],
  ['mass', 'kg', 1, 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['mass', 'g', 0.001, 'gram grams gramme grammes'],
  ['mass', 'tonne', 1000, 'tonne tonnes metric-ton metric-tons ton tons'],
  ['mass', 'lb', 0.4536, 'lb lbs'],
  ['mass', 'ounce', 0.02835, 'ounce ounces'],
  ['area', 'km2', 1e6, 'km² square-kilometre square-kilometres square-kilometer square-kilometers sq-km square-km'],
  ['area', 'm2', 1, 'm² square-metre square-metres square-meter square-meters'],
  ['area', 'square-mile', 2.59e6, 'square-mile square-miles sq-miles'],
  ['area', 'square-foot', 0.0929, 'square-foot square-feet sq-ft'],
  ['area', 'hectare', 1e4, 'hectare hectares ha'],
  ['area', 'acre', 4046.86, 'acre acres'],
  ['volume', 'litre', 1, 'litre litres liter liters'],
  ['volume', 'barrel', 158.987, 'barrel barrels'],
  ['volume', 'gallon', 3.785, 'gallon gallons'],
  ['volume', 'm3', 1000, 'm³ cubic-metre cubic-metres cubic-meter cubic-meters'],
  ['speed', 'km/h', 1, 'kph kmh'],
  ['speed', 'mph', 1.609344, 'mph'],
  ['speed', 'knot', 1.852, 'knot knots'],
  ['temperature', 'degree', 1, 'degree degrees celsius °c °'],
  ['power', 'kW', 1e3, 'kw kilowatt kilowatts'],
  ['power', 'MW', 1e6, 'mw megawatt megawatts'],
  ['power', 'GW', 1e9, 'gw gigawatt gigawatts'],
  ['energy', 'kWh', 1, 'kwh kilowatt-hours'],
  ['energy', 'MWh', 1e3, 'mwh megawatt-hours'],
  ['data', 'kB', 1e3, 'kb kilobyte kilobytes'],
  ['data', 'MB', 1e6, 'mb megabyte megabytes'],
  ['data', 'GB', 1e9, 'gb gigabyte gigabytes'],
  ['data', 'TB', 1e12, 'tb terabyte terabytes'],
];

/** Every spelling of a unit; those of two words are joined by a hyphen. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  LIST.flatMap(([dimension, name, factor, spellings]) =>
    spellings.split(' ').map((spelling): [string, Unit] => [spelling, { name, dimension, factor }]),
  ),
);

/** Units by the name they share. */
export const UNIT_OF_NAME: ReadonlyMap<string, Unit> = new Map(
  LIST.map(([dimension, name, factor]): [string, Unit] => [name, { name, dimension, factor }]),
);
