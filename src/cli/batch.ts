import * as v from 'valibot';
import { type Checker, createChecker, type Knowledge } from '../core/check.ts';
import { packFromArticles } from '../core/pack/from-articles.ts';
import { stanceOf, verdictJson } from './verdict-json.ts';

const Line = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  published: v.nullish(v.string()),
  url: v.nullish(v.string()),
  sources: v.nullish(
    v.array(
      v.object({
        id: v.string(),
        text: v.string(),
        title: v.nullish(v.string()),
        publisher: v.nullish(v.string()),
        url: v.nullish(v.string()),
        published: v.nullish(v.string()),
      }),
    ),
  ),
});

/**
 * Answers one line of a batch with one line, whatever it holds: a verdict, or `{id, error}` with the id as far as it can
 * be read. Without `sources` in the line the packaged packs are asked.
 */
export function answerLine(line: string, packaged: () => Checker, knowledge: Knowledge): string {
  let id: string | number | null = null;
  try {
    const value: unknown = JSON.parse(line);
    id = idOf(value);
    const parsed = v.safeParse(Line, value);
    if (!parsed.success) return JSON.stringify({ id, error: describe(parsed.issues[0]) });
    const { text, published, url, sources } = parsed.output;
    const checker = sources ? createChecker([packFromArticles(sources)], knowledge) : packaged();
    const verdicts = checker.read({ url: url ?? null, published: published ?? null, text }).check(text);
    return JSON.stringify({ id: parsed.output.id, stance: stanceOf(verdicts), sentences: verdicts.map(verdictJson) });
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

function idOf(value: unknown): string | number | null {
  const parsed = v.safeParse(v.object({ id: v.union([v.string(), v.number()]) }), value);
  return parsed.success ? parsed.output.id : null;
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}
