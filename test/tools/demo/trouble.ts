/** What can go wrong without a bug being behind it. The message says what to do and is all that is printed. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}
