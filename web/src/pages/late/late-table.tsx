import type { lateRecordRoutes } from '../../../../api/contract/late-records.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import type { ReactNode } from 'react';
import { Go } from '../../components/go.tsx';
import { ItemName } from '../../components/item-name.tsx';
import { areaOf } from '../../session/areas.ts';
import { useKnownMe } from '../../session/me.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import type { Texts } from '../../texts/texts.ts';
import { byWhom } from '../../view/by-whom.ts';
import { eventWord } from '../../view/case-events.ts';
import { momentText } from '../../view/moment-text.ts';
import { PlainTable } from '../admin/plain-table.tsx';

export type LateRow = AnswerOf<typeof lateRecordRoutes.listLateRecords>['rows'][number];

interface LateTableProps {
  readonly rows: readonly LateRow[];
  /** What may be done with a row that waits; absent: nothing. */
  readonly answer?: (row: LateRow) => ReactNode;
}

/** What was told late: done when, told when, how late, why and by what scan, and who confirmed it. */
export function LateTable({ rows, answer }: LateTableProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { late: words } = texts;
  return (
    <PlainTable
      name={words.title}
      head={[words.case, words.what, words.doneAt, words.toldAt, words.days, words.reasonAndProof, words.state]}
      rows={rows.map((row) => ({
        key: row.record ?? `${row.case.id} ${row.toldAt} ${row.what}`,
        cells: [
          <CaseCell key="case" row={row} />,
          `${stepWord(row.what, texts)}　${byWhom(row.by, row.byFor, texts)}`,
          momentText(row.doneAt, language, texts),
          momentText(row.toldAt, language, texts),
          words.daysLate(row.days),
          <span key="why">
            {row.reason}{' '}
            <a href={`/api/files/${row.proof}`} target="_blank" rel="noreferrer">
              {words.look}
            </a>
          </span>,
          <span key="state">
            {words.states[row.state]}{' '}
            {row.answer && `${byWhom(row.answer.by, row.answer.byFor, texts)} ${row.answer.reason ?? ''}`}
            {row.state === 'waiting' && answer?.(row)}
          </span>,
        ],
      }))}
    />
  );
}

/** An act by its own word, or what came of it by that of the event. */
const stepWord = (what: string, texts: Texts): string =>
  (texts.case.acts as Readonly<Record<string, string>>)[what] ?? eventWord(what, texts);

function CaseCell({ row }: { row: LateRow }) {
  const { hat } = useKnownMe();
  return (
    <>
      <Go href={`/${hat === null ? 's' : areaOf(hat)}/cases/${row.case.id}`}>
        {row.case.item.code} <ItemName of={row.case.item} short />
      </Go>
      <br />
      <span className="quiet">
        {row.bureau.name}　{row.case.number}
      </span>
    </>
  );
}
