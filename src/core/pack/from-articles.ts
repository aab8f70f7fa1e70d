import * as v from 'valibot';
import { splitSentences } from '../text/sentences.ts';
import { guessNames } from './from-articles/guess-names.ts';
import { guessSignature } from './from-articles/guess-signature.ts';
import { isClaimId, isPackId, isSourceId } from './ids.ts';
import { quoteContext } from './quote-context.ts';
import { isoDate, webAddress } from './shapes.ts';
import type { Claim, ClaimEvidence, Pack, Source, SourceId } from './types.ts';

/** An article to be made a source. What is not known may be left out; an address or date that is none counts as unknown. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly published?: string | null | undefined;
}

/** Longer than any sentence somebody wrote: a table, a list of names, code. */
const LONGEST_SENTENCE = 2000;
const LETTER = /\p{L}/u;

/**
 * A pack of exactly these articles, in English: each sentence is a claim that rests on itself. Names and signature are
 * guessed from the texts. Throws a RangeError if an article's id is empty, unprintable, longer than 200 characters or used twice;
 * ask `isSourceId` first where ids come from outside. `pack` is the id of the pack.
 */
export function packFromArticles(articles: readonly Article[], pack = 'articles', title = 'Articles'): Pack {
  if (!isPackId(pack)) throw new RangeError(`"${pack}" is not a pack's id`);
  const sources = articles.map(sourceFrom);
  if (new Set(sources.map((source) => source.id)).size < sources.length) throw new RangeError('an id is used twice');
  const names = guessNames(sources.map((source) => source.text));
  return {
    format: 1,
    id: pack,
    title,
    language: 'en',
    sources,
    claims: sources.flatMap(claimsOf),
    // A thing is what nothing is known of: the checker finds such names in texts by itself, and places it knows.
    names: names.map((guess) => guess.name).filter((name) => name.kind !== 'thing'),
    signature: guessSignature(names),
  };
}

function sourceFrom(article: Article): Source {
  return {
    id: sourceIdFrom(article.id),
    title: filled(article.title) ?? (article.text.trim().split('\n')[0]?.slice(0, 200).trim() || article.id),
    publisher: filled(article.publisher),
    byline: filled(article.byline),
    url: v.is(webAddress, article.url) ? article.url : null,
    published: v.is(isoDate, article.published) ? article.published : null,
    text: article.text,
  };
}

function sourceIdFrom(id: string): SourceId {
  if (!isSourceId(id)) throw new RangeError(`"${id}" is not a source's id`);
  return id;
}

function filled(text: string | null | undefined): string | null {
  return text?.trim() ? text.trim().slice(0, 500) : null;
}

function claimsOf(source: Source, position: number): Claim[] {
  return splitSentences(source.text).flatMap(({ start, end }, index): Claim[] => {
    const exact = source.text.slice(start, end);
    const id = `${position + 1}-${index + 1}`;
    if (exact.length > LONGEST_SENTENCE || !LETTER.test(exact) || !isClaimId(id)) return [];
    const evidence: ClaimEvidence = {
      source: source.id,
      stance: 'corroborates',
      exact,
      ...quoteContext(source.text, start, end),
      start,
      end,
    };
    return [{ id, text: exact, wordings: [], foils: [], evidence: [evidence] }];
  });
}
