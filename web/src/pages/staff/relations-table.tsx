import type { ReactNode } from 'react';
import type { relationRoutes } from '../../../../api/contract/relations.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { DateText } from '../../components/date-text.tsx';
import { useTexts } from '../../texts/language.ts';
import { PlainTable } from '../admin/plain-table.tsx';

type Relation = AnswerOf<typeof relationRoutes.listRelations>['relations'][number];

interface RelationsTableProps {
  readonly relations: readonly Relation[];
  /** Stands where a relation can still be ended; without it nobody here may. */
  readonly end?: (relation: Relation) => ReactNode;
}

/** 回避关系: who stays away from which enterprises, from when, and why it ended. */
export function RelationsTable({ relations, end }: RelationsTableProps) {
  const { staff } = useTexts();
  const rows = relations.map((one) => ({
    key: one.id,
    cells: [
      one.person.name,
      one.enterprise ?? one.uscc,
      staff.kinds[one.kind],
      one.note,
      <DateText key="from" day={one.firstDay} />,
      <LastDay key="until" relation={one} />,
      one.end === null ? (end?.(one) ?? staff.inForce) : staff.ended(one.end.reason),
    ],
  }));
  const head = [staff.person, staff.enterprise, staff.kind, staff.note, staff.from, staff.until, staff.state];
  return <PlainTable name={staff.relations} head={head} rows={rows} />;
}

function LastDay({ relation: { lastDay, end } }: { relation: Relation }) {
  const { staff } = useTexts();
  const day = end?.lastDay ?? lastDay;
  return day === null ? staff.open : <DateText day={day} />;
}
