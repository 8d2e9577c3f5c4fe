import { Popover } from 'antd';
import { useTexts } from '../texts/language.ts';
import type { Texts } from '../texts/texts.ts';
import { citedArticle } from '../view/article-text.ts';

/** An article as the answers cite it; a click shows the law's full name and what the article asks. */
export function ArticleLink({ article }: { article: string }) {
  const texts = useTexts();
  return (
    <Popover trigger="click" content={<Explanation article={article} texts={texts} />}>
      <button type="button" className="link">
        {article}
      </button>
    </Popover>
  );
}

function Explanation({ article, texts }: { article: string; texts: Texts }) {
  const cited = citedArticle(article);
  const place = cited.article === null ? '' : texts.law.numbered(cited.article, cited.paragraph);
  return (
    <div style={{ maxWidth: 320 }}>
      <strong>{texts.law.article(cited.law, place)}</strong>
      {cited.asks !== null && <p>{cited.asks}</p>}
    </div>
  );
}
