import { ArticleLink } from '../../../components/article-link.tsx';
import { Go } from '../../../components/go.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { caseHref } from '../step-path.ts';
import type { CasePage } from '../acceptance/verdicts.ts';

/** 申请什么: what was filled in, and the materials with their originals one click away. */
export function AskedPanel({ page }: { page: CasePage }) {
  const { decision, whole } = useTexts().officer;
  return (
    <Panel title={decision.asked} aside={<Go href={caseHref(page.id)}>{whole}</Go>}>
      <dl className="pairs">
        {page.form.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ul className="asked-files">
        {page.materials.flatMap((material) =>
          material.files.map((file) => (
            <li key={`${material.code}-${file.id}`}>
              <a href={`/api/files/${file.id}?inline=1`} target="_blank" rel="noreferrer">
                {material.name}
              </a>
              <span className="caption quiet">{file.name}</span>
            </li>
          )),
        )}
      </ul>
    </Panel>
  );
}

/** 法律要求什么: the published conditions of the item, else the grounds on which it must be refused; and the law itself. */
export function RequiredPanel({ page }: { page: CasePage }) {
  const { decision } = useTexts().officer;
  const grounds = page.standard === null ? (page.library?.refusalReasons ?? []) : [];
  return (
    <Panel title={decision.required}>
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
