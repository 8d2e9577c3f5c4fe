import { titleOf } from '../law/laws.ts';
import { spellNumber } from './numeral.ts';

/** The full title of a law by its short name; undefined if it is not among those that are cited. */
export const titleOfLaw = (short: string): string | undefined => titleOf(short)?.zh;

/** Articles of 许可法 whose bracket means an item (项): of their first paragraph, or of an undivided article. */
const ITEMS_OF_FIRST_PARAGRAPH = new Set(['32', '48']);
const ITEMS_OF_ARTICLE = new Set(['70', '72', '74']);

const ARTICLE = /^(.+) (\d+)(?:\((\d+)\))?$/;

/**
 * An article in full, as a paper cites it: `许可法 32(4)` → 《中华人民共和国行政许可法》第三十二条第一款第四项.
 * What is not written in that form (a list of the zone, a guide) stands as it is.
 */
export function spellArticle(article: string): string {
  return spellArticles([article]);
}

/** Several articles; those of one law that follow each other share its title. */
export function spellArticles(articles: readonly string[]): string {
  let last = '';
  const parts = articles.map((article) => {
    const [, law = '', number = '', part] = ARTICLE.exec(article) ?? [];
    const title = titleOfLaw(law);
    const prefix = law === last ? '' : `《${title}》`;
    last = title === undefined ? '' : law;
    if (title === undefined) return spellWhole(article);
    return `${prefix}${spellPlace(law, number, part)}`;
  });
  return parts.join('、');
}

/** A law of which no article is known is cited by its title; what has a document number is known by that. */
function spellWhole(cited: string): string {
  const title = cited.includes('〔') ? undefined : titleOfLaw(cited);
  return title === undefined ? cited : `《${title}》`;
}

function spellPlace(law: string, number: string, part: string | undefined): string {
  const article = `第${spellNumber(Number(number))}条`;
  if (part === undefined) return article;
  const n = spellNumber(Number(part));
  if (law === '许可法' && ITEMS_OF_FIRST_PARAGRAPH.has(number)) return `${article}第一款第${n}项`;
  if (law === '许可法' && ITEMS_OF_ARTICLE.has(number)) return `${article}第${n}项`;
  return `${article}第${n}款`;
}
