import type { Day } from '../../domain/clock/day.ts';
import { citationOn } from '../../domain/law/citation.ts';
import { allInForce, inForce } from '../../domain/law/in-force.ts';
import { titleOf } from '../../domain/law/laws.ts';
import type { Language } from './language.ts';

type Article = string | readonly string[] | undefined;

/** An article that a refusal names, with the full title of its law and what it asks; null if it is not among those known. */
export interface ToldArticle {
  readonly article: string;
  readonly title: string;
  readonly summary: string | null;
}

/** The ground of a refusal as an answer names it: what is in force on the day, one or a list as it was; nothing if none. */
export function articleOn(article: Article, day: Day): { article?: string | string[] } {
  if (article === undefined) return {};
  const [first = '', ...more] = allInForce([article].flat(), day);
  return { article: typeof article === 'string' ? first : [first, ...more] };
}

/** The article that an act of the day names in the place of one that a guide writes. */
export const inForceOn =
  (day: Day) =>
  (article: string): string =>
    inForce(article, day);

/** The same with what each article asks, in the language of the answer. */
export function articlesOn(article: Article, day: Day, language: Language): readonly ToldArticle[] | undefined {
  if (article === undefined) return undefined;
  return allInForce([article].flat(), day).map((one) => {
    const known = citationOn(one, day);
    const title = known?.title ?? titleOf(one.split(' ')[0] ?? '');
    return { article: one, title: title?.[language] ?? one, summary: known?.summary[language] ?? null };
  });
}
