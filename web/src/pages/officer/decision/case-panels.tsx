import { useState } from 'react';
import { ArticleLink } from '../../../components/article-link.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { CasePage } from '../acceptance/verdicts.ts';

/** How many rows of the form are shown at first: the decision below stays in sight. */
const FIRST_ROWS = 5;

/** 申请什么: what was filled in, and the materials with their originals one click away. */
export function AskedPanel({ page }: { page: CasePage }) {
  const { decision, intake } = useTexts().officer;
  const [all, setAll] = useState(false);
  const rows = all ? page.form : page.form.slice(0, FIRST_ROWS);
  const folds = page.form.length > FIRST_ROWS;
  return (
    <Panel
      title={decision.asked}
      aside={
        folds && (
          <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? intake.fold : decision.allRows(page.form.length)}
          </button>
        )
      }
    >
      <dl className="pairs">
        {rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Originals page={page} />
    </Panel>
  );
}

function Originals({ page }: { page: CasePage }) {
  const files = page.materials.flatMap((material) =>
    material.files.map((file, at) => ({ ...file, of: material, label: numbered(material, at) })),
  );
  return (
    <ul className="asked-files">
      {files.map((file) => (
        <li key={`${file.of.code}-${file.id}`}>
          <a href={`/api/files/${file.id}?inline=1`} target="_blank" rel="noreferrer" title={file.name}>
            {file.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Several files of one material are told apart by number, in the order in which they came in. */
const numbered = ({ name, files }: CasePage['materials'][number], at: number): string =>
  files.length > 1 ? `${name} ${at + 1}` : name;

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
