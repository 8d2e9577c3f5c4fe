import type { Day } from '../clock/day.ts';
import { lawTexts } from './articles/law-texts.ts';
import type { ArticleText, LawArticles, Wording } from './law-articles.ts';
import { titleOf } from './laws.ts';

/** An article of law as data: what it asks, in our own words, and from when to when it does. */
export interface Citation {
  /** Short name of the law: `许可法`. */
  readonly law: string;
  /** Its full title. */
  readonly title: Wording;
  /** The article as acts, refusals and day rows name it: `许可法 32(4)`; a law without place stands for the whole. */
  readonly article: string;
  /** One sentence. */
  readonly summary: Wording;
  readonly validFrom: Day;
  /** The last day; null: it is in force. */
  readonly validTo: Day | null;
  /** The article that has stood in its place since the day after `validTo`. */
  readonly replacedBy?: string;
  /** The article that was named before `validFrom`, where it stands on. */
  readonly earlier?: string;
}

/** Every article that is cited, law by law; an article whose words changed stands once for each wording. */
export const citations: readonly Citation[] = lawTexts.flatMap(citationsIn);

const BY_ARTICLE: ReadonlyMap<string, readonly Citation[]> = byArticle();

/** All wordings of an article, the oldest first; none if it is not among those that are cited. */
export const wordingsOf = (article: string): readonly Citation[] => BY_ARTICLE.get(article) ?? [];

/** The article as it is in force on a day; undefined if it is not, or not known. `inForce` finds what stands in its place. */
export const citationOn = (article: string, day: Day): Citation | undefined =>
  wordingsOf(article).find((one) => isValidOn(one, day));

function byArticle(): ReadonlyMap<string, readonly Citation[]> {
  const found = new Map<string, Citation[]>();
  for (const one of citations) found.set(one.article, [...(found.get(one.article) ?? []), one]);
  return found;
}

const isValidOn = ({ validFrom, validTo }: Citation, day: Day): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);

function citationsIn(text: LawArticles): readonly Citation[] {
  return Object.entries(text.articles).flatMap(([place, words]) =>
    [words].flat().map((one: ArticleText) => citationOf(text, place, one)),
  );
}

function citationOf({ law, from, to }: LawArticles, place: string, words: ArticleText): Citation {
  return {
    law,
    title: titleOf(law) ?? { zh: law, en: law },
    article: place === '' ? law : `${law} ${place}`,
    summary: { zh: words.zh, en: words.en },
    validFrom: (words.from ?? from) as Day,
    validTo: (words.to ?? to ?? null) as Day | null,
    ...(words.replacedBy === undefined ? {} : { replacedBy: words.replacedBy }),
    ...(words.earlier === undefined ? {} : { earlier: words.earlier }),
  };
}
