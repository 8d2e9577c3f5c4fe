import { Button, Input } from 'antd';
import { timeOf } from '../../../../domain/clock/instant.ts';
import { reportRoutes } from '../../../../api/contract/reports.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useTold } from '../../session/use-told.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { momentText } from '../../view/moment-text.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { useQueryParam } from '../param.ts';
import { SheetLink } from './sheet-link.tsx';
import './board.css';

type Report = AnswerOf<typeof reportRoutes.readMonthlyReport>;

/** 月报: what was accepted and decided in a month, on time or late and why; by one question, with its moment; printable. */
export function ReportPage() {
  const texts = useTexts();
  const language = useLanguage();
  const { board, states } = texts;
  const { zone } = useKnownMe();
  const [kept, choose] = useQueryParam('month');
  const month = kept ?? zone?.now.slice(0, 7) ?? '';
  const asked = useAsk(reportRoutes.readMonthlyReport, { query: { month } }, { keep: true });
  const moment = asked.data && states.asOf(timeOf(asked.data.asOf));
  const printed = asked.data && momentText(asked.data.asOf, language, texts);
  return (
    <Page
      title={`${board.report.title} ${month}`}
      width="full"
      facts={[board.report.hint, moment]}
      printLine={`${zone?.name ?? ''}　${month}　${printed ?? ''}`}
      acts={
        <>
          <label>
            {board.report.month}{' '}
            <Input type="month" value={month} onChange={(event) => choose(event.target.value || null)} />
          </label>
          <SheetLink list="monthly" query={{ month }} />
          <Button onClick={() => window.print()}>{board.report.print}</Button>
        </>
      }
    >
      <Asked asked={asked}>
        {(report) => (
          <>
            <Figures report={report} />
            <Late report={report} />
          </>
        )}
      </Asked>
    </Page>
  );
}

function Figures({ report }: { report: Report }) {
  const words = useTexts().board.report;
  const told = useTold();
  const keys = Object.keys(words.figures) as readonly (keyof typeof words.figures)[];
  const rows = [{ code: '', name: words.whole, figures: report.total }, ...report.bureaus].map(
    ({ code, name, figures }) => ({
      key: code,
      cells: [<b key="name">{told(name)}</b>, ...keys.map((key) => figures[key])],
    }),
  );
  return (
    <Panel className="report-figures">
      <PlainTable name={words.title} head={[words.unit, ...Object.values(words.figures)]} rows={rows} />
    </Panel>
  );
}

function Late({ report }: { report: Report }) {
  const words = useTexts().board.report;
  const told = useTold();
  const rows = report.late.map((one) => ({
    key: one.case,
    cells: [
      <Go key="number" href={`/s/cases/${one.case}`}>
        {one.number}
      </Go>,
      told(one.item),
      one.applicant,
      told(one.bureau),
      <DateText key="decided" day={one.decidedOn} />,
      <DateText key="due" day={one.due} />,
      one.reason ?? words.noReason,
    ],
  }));
  return (
    <Panel title={words.late}>
      {rows.length === 0 ? (
        <Empty sentence={words.noLate} />
      ) : (
        <PlainTable name={words.late} head={Object.values(words.column)} rows={rows} />
      )}
    </Panel>
  );
}
