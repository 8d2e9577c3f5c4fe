import { Popover } from 'antd';
import { lazy, Suspense } from 'react';
import { useLanguage, useTexts } from '../texts/language.ts';
import { articleName } from '../view/law-name.ts';

/**
 * What articles ask is a text of its own; it is fetched when somebody wants to read it. Where it cannot be, as after the system was
 * renewed, the rest of the page and what is typed there stay.
 */
const ArticleText = lazy(() =>
  import('./article-text.tsx').then(
    ({ ArticleText: text }) => ({ default: text }),
    () => ({ default: NotFetched }),
  ),
);

const NotFetched = () => <p>{useTexts().session.brokenNext}</p>;

/** An article as the answers cite it; a click shows the law's full name, what the article asks, and since when. */
export function ArticleLink({ article }: { article: string }) {
  const language = useLanguage();
  return (
    <Popover trigger="click" content={<Explanation article={article} />}>
      <button type="button" className="link article">
        {articleName(article, language)}
      </button>
    </Popover>
  );
}

const Explanation = ({ article }: { article: string }) => (
  <div style={{ maxWidth: 320, minHeight: '4em' }}>
    <Suspense fallback={null}>
      <ArticleText article={article} />
    </Suspense>
  </div>
);
