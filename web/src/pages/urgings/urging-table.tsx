import { urgingRoutes } from '../../../../api/contract/urgings.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { dayOf } from '../../../../domain/clock/instant.ts';
import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { LightTag } from '../../components/light-tag.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useMay } from '../../session/use-may.ts';
import { useItemNames } from '../../session/use-item-names.ts';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { RouteForm } from '../admin/route-form.tsx';
import { byWhom } from '../../view/by-whom.ts';

export type UrgingRow = AnswerOf<typeof urgingRoutes.listUrgings>['rows'][number];

interface UrgingTableProps {
  readonly rows: readonly UrgingRow[];
  /** Where cases are read: `/s`, `/o` or `/e`; absent: all are of the case on the page. */
  readonly base?: string;
}

/** Urgings with what was asked, by when, and the answer, or the form of the answer for whoever gives it. */
export function UrgingTable({ rows, base }: UrgingTableProps) {
  const { urgings } = useTexts();
  const told = useTold();
  const { case: ofCase, ...columns } = urgings.column;
  const head = Object.values(base === undefined ? columns : { ...columns, case: ofCase });
  const lines = rows.map((row) => ({
    key: row.id,
    cells: [
      <UrgingState key="state" row={row} />,
      <What key="what" row={row} />,
      told(row.unit.name),
      <Cause key="cause" row={row} />,
      <DateText key="by" day={row.replyBy} />,
      <Reply key="reply" row={row} />,
      ...(base === undefined ? [] : [<CaseLink key="case" row={row} base={base} />]),
    ],
  }));
  return <PlainTable name={urgings.title} head={head} rows={lines} />;
}

function UrgingState({ row }: { row: UrgingRow }) {
  const { urgings } = useTexts();
  if (row.reply !== null) return <LightTag light="done" word={urgings.answered} />;
  return row.late ? (
    <LightTag light="red" word={urgings.late} />
  ) : (
    <LightTag light="yellow" word={urgings.state.open} />
  );
}

function What({ row }: { row: UrgingRow }) {
  const texts = useTexts();
  const { urgings } = texts;
  const asked = row.askedBy === null ? urgings.origin[row.origin] : byWhom(row.askedBy, row.askedFor, texts);
  return (
    <>
      <b>{urgings.kind[row.kind]}</b> <span className="quiet">{asked}</span>
      <br />
      <span className="caption quiet">{row.number ?? ''}</span> <DateText day={dayOf(row.askedAt)} />
    </>
  );
}

function Cause({ row: { cause, demand } }: { row: UrgingRow }) {
  const told = useTold();
  return (
    <>
      {told(cause)}
      {demand !== null && <p className="quiet">{told(demand)}</p>}
    </>
  );
}

function CaseLink({ row, base }: { row: UrgingRow; base: string }) {
  const names = useItemNames();
  return (
    <>
      <Go href={`${base}/cases/${row.case.id}`} act="open-case">
        {row.case.item.code} {names.long(row.case.item)}
      </Go>
      <br />
      <span className="quiet">{row.applicant}</span>
    </>
  );
}

function Reply({ row }: { row: UrgingRow }) {
  const texts = useTexts();
  const { urgings } = texts;
  const told = useTold();
  const { hat } = useKnownMe();
  const may = useMay();
  const { reply } = row;
  if (reply === null) {
    if (!may('replyToUrging', { zone: hat?.zone ?? '', unit: row.unit.code })) return null;
    return (
      <RouteForm
        route={urgingRoutes.replyToUrging}
        params={{ urging: row.id }}
        label={urgings.reply}
        act="reply-urging"
        labels={{ reply: urgings.replyField, expected: urgings.expected }}
      />
    );
  }
  return (
    <>
      {reply.text}
      <p className="quiet">
        {byWhom(told(reply.by), reply.byFor, texts)} <DateText day={dayOf(reply.at)} />{' '}
        {reply.expected !== null && (
          <>
            {urgings.expectedOn} <DateText day={reply.expected} />
          </>
        )}
      </p>
    </>
  );
}
