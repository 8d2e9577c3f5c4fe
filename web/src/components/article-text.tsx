import { useLanguage, useTexts } from '../texts/language.ts';
import { citedArticle } from '../view/article-text.ts';

/** An article told: full title and place, one sentence, since when it has been in force, and what has taken its place. */
export function ArticleText({ article }: { article: string }) {
  const { law } = useTexts();
  const cited = citedArticle(article, useLanguage());
  const place = cited.article === null ? '' : law.numbered(cited.article, cited.paragraph);
  return (
    <>
      <strong>{law.article(cited.law, place)}</strong>
      {cited.asks !== null && <p>{cited.asks}</p>}
      {cited.validFrom !== null && (
        <p className="quiet">
          {cited.validTo === null ? law.since(cited.validFrom) : law.until(cited.validTo, cited.replacedBy)}
        </p>
      )}
    </>
  );
}
