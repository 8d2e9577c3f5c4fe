import { consultationRoutes } from '../../../../../api/contract/consultations.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAskPages } from '../../../asking/use-ask-pages.ts';
import { Asked } from '../../../components/asked.tsx';
import { MoreRows } from '../../../components/more-rows.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Go } from '../../../components/go.tsx';
import { ItemName } from '../../../components/item-name.tsx';
import { LightTag } from '../../../components/light-tag.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Page } from '../../../layout/page.tsx';
import { useTexts } from '../../../texts/language.ts';
import { lightName } from '../../../view/light-words.ts';
import { caseHref } from '../step-path.ts';
import { HeadRow } from '../../../components/head-row.tsx';
import '../../case/life/life.css';

type Consulted = AnswerOf<typeof consultationRoutes.listConsultations>['leading'][number];

/** 并联与意见: what other departments ask of this one, and the rounds that this one leads. */
export function ParallelListPage() {
  const { parallel } = useTexts();
  const asked = useAskPages(consultationRoutes.listConsultations, {}, ['leading', 'asked'], { every: 20_000 });
  return (
    <Asked asked={asked}>
      {({ leading, asked: questions, next }) => (
        <Page title={parallel.title} facts={[parallel.lead]} width="full">
          <Panel title={parallel.asked}>
            {questions.length === 0 && next === null ? (
              <p className="quiet">{parallel.noneAsked}</p>
            ) : (
              <Questions rows={questions} />
            )}
          </Panel>
          <Panel title={parallel.leading}>
            {leading.length === 0 && next === null ? (
              <p className="quiet">{parallel.noneLeading}</p>
            ) : (
              <Rounds rows={leading} />
            )}
          </Panel>
          <MoreRows of={asked} />
        </Page>
      )}
    </Asked>
  );
}

function Questions({ rows }: { rows: readonly Consulted[] }) {
  const { parallel } = useTexts();
  return (
    <Rows columns={[parallel.caseColumn, parallel.question, parallel.due, '']}>
      {rows.map((row) => (
        <tr key={row.case}>
          <CaseCell row={row} note={parallel.by(row.lead.name)} />
          <td data-label={parallel.question}>{row.question?.text}</td>
          <td data-label={parallel.due}>
            {row.question !== null && (
              <>
                <LightTag light={lightName(row.question.light, false)} limit="other" />{' '}
                <DateText day={row.question.due} />
              </>
            )}
          </td>
          <td>
            <Go href={`${caseHref(row.case)}?act=giveOpinion`} className="button-link" act="answer-opinion">
              {parallel.answerNow}
            </Go>
          </td>
        </tr>
      ))}
    </Rows>
  );
}

function Rounds({ rows }: { rows: readonly Consulted[] }) {
  const { parallel } = useTexts();
  return (
    <Rows columns={[parallel.caseColumn, parallel.tally, parallel.due, '']}>
      {rows.map((row) => (
        <tr key={row.case} className={row.tally.differ ? 'life-differs' : ''}>
          <CaseCell row={row} note={row.number} />
          <td data-label={parallel.tally}>
            <Tally row={row} />
          </td>
          <td data-label={parallel.due}>
            {row.due !== null && (
              <>
                <LightTag light={lightName(row.light, false)} limit="other" /> <DateText day={row.due} />
              </>
            )}
          </td>
          <td>
            <Go href={`${caseHref(row.case)}/parallel`} className="button-link" act="open-parallel">
              {parallel.open}
            </Go>
          </td>
        </tr>
      ))}
    </Rows>
  );
}

function Tally({ row: { tally } }: { row: Consulted }) {
  const { parallel } = useTexts();
  return (
    <span className="gap-words">
      <span>{parallel.counts(tally.asked, tally.given, tally.late)}</span>
      {tally.unweighed > 0 && <b>{parallel.unweighed(tally.unweighed)}</b>}
      {tally.differ && <LightTag light="yellow" word={parallel.differ} />}
    </span>
  );
}

function CaseCell({ row, note }: { row: Consulted; note: string }) {
  return (
    <th scope="row">
      <b>
        {row.item.code} <ItemName of={row.item} />
      </b>
      <span className="quiet">
        {row.applicant}　{row.project}　{note}
      </span>
    </th>
  );
}

function Rows({ columns, children }: { columns: readonly string[]; children: React.ReactNode }) {
  return (
    <table className="life-table">
      <HeadRow labels={columns} />
      <tbody>{children}</tbody>
    </table>
  );
}
