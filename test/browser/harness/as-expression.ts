/**
 * A call of the function with these arguments, as an expression to be evaluated elsewhere. The function sees nothing but
 * its arguments, and they arrive as JSON.
 */
export function asExpression<Args extends readonly unknown[]>(run: (...args: Args) => unknown, args: Args): string {
  return `(${run})(...${JSON.stringify(args)})`;
}
