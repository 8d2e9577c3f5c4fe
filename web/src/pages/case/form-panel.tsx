import { Fragment } from 'react';
import { Panel } from '../../components/panel.tsx';
import { ArticleLink } from '../../components/article-link.tsx';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import type { CaseAnswer } from '../../view/case-read.ts';
import { valueText } from '../../view/form-row.ts';
import { HiddenValue } from './hidden-value.tsx';

/** What was filled in, and the law behind the item. */
export function FormPanel({ answer }: { answer: CaseAnswer }) {
  const texts = useTexts();
  const told = useTold();
  return (
    <Panel title={texts.case.form}>
      <dl className="case-form">
        {answer.form.map(({ label, value, masked }) => (
          <Fragment key={label}>
            <dt>{told(label)}</dt>
            <dd>{masked ? <HiddenValue caseId={answer.id} label={label} value={value} /> : valueText(value, told)}</dd>
          </Fragment>
        ))}
        <dt>{texts.case.law}</dt>
        <dd className="gap-words">
          {answer.legalBasis.map((article) => (
            <ArticleLink key={article} article={article} />
          ))}
        </dd>
      </dl>
    </Panel>
  );
}
