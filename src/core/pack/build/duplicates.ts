import type { BuildProblem, Read } from './pack-files.ts';
import type { ClaimDraft } from './source-shapes.ts';

type ClaimFile = Read<ClaimDraft[]>;

interface Said {
  readonly claim: string;
  readonly as: 'id' | 'text' | 'wording' | 'foil';
}

/**
 * Ids, texts and statements that are there more than once. A claim's text and wordings belong to it alone, and what one
 * claim rules out no claim may say; two claims may rule out the same.
 */
export function findDuplicates(files: readonly ClaimFile[]): BuildProblem[] {
  const problems: BuildProblem[] = [];
  const ids = new Set<string>();
  const said = new Map<string, Said>();
  const foils = new Map<string, Said>();
  for (const file of files) {
    for (const [index, claim] of file.value.entries()) {
      if (ids.has(claim.id)) problems.push(file.problemAt([index, 'id'], `there is another claim "${claim.id}"`));
      ids.add(claim.id);
      note(file, [index, 'text'], claim.text, { claim: claim.id, as: 'text' }, said, problems);
      for (const [at, wording] of claim.wordings.entries())
        note(file, [index, 'wordings', at], wording, { claim: claim.id, as: 'wording' }, said, problems);
    }
  }
  for (const file of files) {
    for (const [index, claim] of file.value.entries()) {
      for (const [at, foil] of claim.foils.entries()) {
        const path = [index, 'foils', at];
        const other = said.get(normalize(foil));
        if (other !== undefined)
          problems.push(file.problemAt(path, `this foil is also the ${other.as} of "${other.claim}": ${foil}`));
        const key = `${claim.id} ${normalize(foil)}`;
        if (foils.has(key)) problems.push(file.problemAt(path, `this foil is there twice: ${foil}`));
        foils.set(key, { claim: claim.id, as: 'foil' });
      }
    }
  }
  return problems;
}

function note(
  file: ClaimFile,
  path: readonly (string | number)[],
  statement: string,
  by: Said,
  said: Map<string, Said>,
  problems: BuildProblem[],
): void {
  const other = said.get(normalize(statement));
  if (other !== undefined)
    problems.push(file.problemAt(path, `this ${by.as} is also the ${other.as} of "${other.claim}": ${statement}`));
  else said.set(normalize(statement), by);
}

/** Case, punctuation and spacing don't make a statement another one. */
function normalize(statement: string): string {
  return statement
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$]+/gu, ' ')
    .trim();
}
