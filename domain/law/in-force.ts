import type { Day } from '../clock/day.ts';
import { citationOn, citations, wordingsOf } from './citation.ts';

/** Which article each one took the place of, where that one ended. */
const PREDECESSORS: ReadonlyMap<string, string> = new Map(
  citations
    .toReversed()
    .flatMap(({ article, replacedBy }) => (replacedBy === undefined ? [] : [[replacedBy, article]])),
);

/**
 * The article that an act of that day names: the one in force. `环评法 22` is `生态环境法典 102` from 2026-08-15 on, and
 * `生态环境法典 102` is `环评法 22` before (生态环境法典 1242). A paragraph that is not known by itself follows its article.
 * What has no counterpart, and what is not written as an article, stays as it is.
 */
export function inForce(article: string, day: Day): string {
  if (citationOn(article, day)) return article;
  return laterThan(article, day) ?? earlierThan(article, day) ?? withoutParagraph(article, day);
}

/** `inForce` for each of them, in their order, none twice. */
export const allInForce = (articles: readonly string[], day: Day): readonly string[] => [
  ...new Set(articles.map((article) => inForce(article, day))),
];

function laterThan(article: string, day: Day): string | null {
  const last = wordingsOf(article).at(-1);
  if (!last?.replacedBy || last.validTo === null || last.validTo >= day) return null;
  return citationOn(last.replacedBy, day) ? last.replacedBy : laterThan(last.replacedBy, day);
}

function earlierThan(article: string, day: Day): string | null {
  const [first] = wordingsOf(article);
  const before = first?.earlier ?? PREDECESSORS.get(article);
  if (!first || !before || first.validFrom <= day) return null;
  return citationOn(before, day) ? before : earlierThan(before, day);
}

function withoutParagraph(article: string, day: Day): string {
  const whole = article.replace(/\(\d+\)$/, '');
  const found = whole === article ? whole : inForce(whole, day);
  return found === whole ? article : found;
}
