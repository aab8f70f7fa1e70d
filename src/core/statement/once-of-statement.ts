import type { Statement } from './statement.ts';

/** What `find` finds in a statement, found when it is first asked for and kept: a statement is compared with many. */
export function onceOfStatement<Found extends object>(
  find: (statement: Statement) => Found,
): (statement: Statement) => Found {
  const known = new WeakMap<Statement, Found>();
  return (statement) => {
    let found = known.get(statement);
    if (found === undefined) {
      found = find(statement);
      known.set(statement, found);
    }
    return found;
  };
}
