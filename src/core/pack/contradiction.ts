import type { Claim, ClaimEvidence, Name, Pack } from './types.ts';

/** What is wrong, and where: `path` as in `claims[3].evidence[0].exact`. */
export interface PackProblem {
  readonly path: string;
  readonly message: string;
}

/**
 * The first place where the parts of a pack contradict each other: an id used twice, a reference to nothing, a quote that
 * is not in its source. Null if there is none.
 */
export function findContradiction(pack: Pack): PackProblem | null {
  return (
    findRepeatedId('sources', pack.sources) ??
    findRepeatedId('claims', pack.claims) ??
    findRepeatedId('names', pack.names) ??
    findBadEvidence(pack) ??
    findBadReference(pack.names)
  );
}

function findRepeatedId(list: string, entries: readonly { readonly id: string }[]): PackProblem | null {
  const seen = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    if (seen.has(id)) return { path: `${list}[${index}].id`, message: `"${id}" is there twice` };
    seen.add(id);
  }
  return null;
}

function findBadEvidence(pack: Pack): PackProblem | null {
  const texts = new Map<string, string>(pack.sources.map((source) => [source.id, source.text]));
  for (const [index, claim] of pack.claims.entries()) {
    const problem = findBadEvidenceOf(claim, texts);
    if (problem !== null) return { path: `claims[${index}].${problem.path}`, message: problem.message };
  }
  return null;
}

function findBadEvidenceOf(claim: Claim, texts: ReadonlyMap<string, string>): PackProblem | null {
  const seen = new Set<string>();
  for (const [index, evidence] of claim.evidence.entries()) {
    const path = `evidence[${index}]`;
    const text = texts.get(evidence.source);
    if (text === undefined) return { path: `${path}.source`, message: `there is no source "${evidence.source}"` };
    const problem = findMisquote(evidence, text);
    if (problem !== null) return { path: `${path}.${problem.path}`, message: problem.message };
    const place = `${evidence.start}-${evidence.end} ${evidence.source}`;
    if (seen.has(place)) return { path, message: 'the same quote is there twice' };
    seen.add(place);
  }
  return null;
}

function findMisquote(evidence: ClaimEvidence, text: string): PackProblem | null {
  const { start, end, exact, prefix, suffix } = evidence;
  if (end > text.length || text.slice(start, end) !== exact)
    return { path: 'exact', message: `is not what the source says from ${start} to ${end}` };
  if (!text.slice(0, start).endsWith(prefix)) return { path: 'prefix', message: 'is not what stands before the quote' };
  if (!text.startsWith(suffix, end)) return { path: 'suffix', message: 'is not what stands after the quote' };
  return null;
}

function findBadReference(names: readonly Name[]): PackProblem | null {
  const ids = new Set(names.map((name) => name.id));
  for (const [index, name] of names.entries()) {
    for (const key of ['within', 'standsFor'] as const) {
      for (const [at, id] of (name[key] ?? []).entries()) {
        const path = `names[${index}].${key}[${at}]`;
        if (!ids.has(id)) return { path, message: `there is no name "${id}"` };
        if (id === name.id) return { path, message: `"${id}" refers to itself` };
      }
    }
  }
  return null;
}
