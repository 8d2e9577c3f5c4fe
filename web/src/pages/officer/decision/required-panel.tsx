import { ArticleLink } from '../../../components/article-link.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { otherFindings } from '../../../view/asked-rows.ts';
import type { CasePage } from '../acceptance/verdicts.ts';
import { FoundShape, FoundWhy } from './found.tsx';

/**
 * 法律要求什么: what the machine found beside the values of the form, the published conditions of the item, else the grounds
 * on which it must be refused; and the law itself.
 */
export function RequiredPanel({ page }: { page: CasePage }) {
  const { decision } = useTexts().officer;
  const grounds = page.standard === null ? (page.library?.refusalReasons ?? []) : [];
  return (
    <Panel title={decision.required}>
      <Findings page={page} />
      <ul className="required">
        {(page.standard?.conditions ?? []).map((one) => (
          <Requirement key={one.text} {...one} />
        ))}
      </ul>
      {grounds.length > 0 && <p className="caption quiet required-head">{decision.grounds}</p>}
      <ul className="required">
        {grounds.map((one) => (
          <Requirement key={one.text} {...one} />
        ))}
      </ul>
      <p className="required-basis gap-words">
        <span className="quiet">{decision.basis}</span>
        {page.legalBasis.map((article) => (
          <Article key={article} article={article} />
        ))}
      </p>
    </Panel>
  );
}

function Findings({ page }: { page: CasePage }) {
  return (
    <ul className="required">
      {otherFindings(page).map((finding) => (
        <li key={finding.code}>
          <span>
            <FoundShape found={finding.found} /> {finding.text}
            <FoundWhy finding={finding} />
          </span>
          {finding.found === 'met' && <Article article={finding.basis} />}
        </li>
      ))}
    </ul>
  );
}

function Requirement({ text, basis }: { text: string; basis: string }) {
  return (
    <li>
      <span>{text}</span>
      <Article article={basis} />
    </li>
  );
}

function Article({ article }: { article: string }) {
  return /^\S+ \d/.test(article) ? <ArticleLink article={article} /> : <span className="quiet">{article}</span>;
}
