import { ArticleLink } from '../../../components/article-link.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { CaseClock } from '../../../view/case-read.ts';

/** Which article sets each of these limits, where the guide of the item names it. */
export function ClockArticles({ clocks }: { clocks: readonly CaseClock[] }) {
  const { case: words } = useTexts();
  return clocks.map(
    ({ name, article }) =>
      article !== null && (
        <span key={name} className="gap-words" data-limit={name}>
          <span className="quiet">
            {words.clocks[name]} {words.basis}
          </span>
          <ArticleLink article={article} />
        </span>
      ),
  );
}
