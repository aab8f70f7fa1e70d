import fc from 'fast-check';

/** Texts of any UTF-16 units, lone surrogates included, and texts made of the given pieces, joined with and without space. */
export function anyTextOf(pieces: readonly string[]): fc.Arbitrary<string> {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
  const made = fc.array(fc.constantFrom(...pieces));
  return fc.oneof(
    units,
    made.map((parts) => parts.join('')),
    made.map((parts) => parts.join(' ')),
  );
}
