import type { ReactNode } from 'react';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import type { substitutionRoutes } from '../../../../api/contract/substitutions.ts';
import { DateText } from '../../components/date-text.tsx';
import { useTexts } from '../../texts/language.ts';
import { PlainTable } from '../admin/plain-table.tsx';

export type Substitution = AnswerOf<typeof substitutionRoutes.listSubstitutions>['substitutions'][number];

interface SubstitutionsTableProps {
  readonly substitutions: readonly Substitution[];
  /** Stands where a substitution can be ended; null or absent: not by whoever looks. */
  readonly end?: (substitution: Substitution) => ReactNode;
}

/** 代理: who stands in for whom, in which days, and whether it counts today. */
export function SubstitutionsTable({ substitutions, end }: SubstitutionsTableProps) {
  const { staff } = useTexts();
  const rows = substitutions.map((one) => ({
    key: one.id,
    cells: [
      one.absent.name,
      one.substitute.name,
      one.reason,
      <DateText key="from" day={one.firstDay} />,
      <DateText key="until" day={one.lastDay} />,
      <State key="state" of={one} end={end} />,
    ],
  }));
  const head = [staff.absent, staff.substitute, staff.note, staff.from, staff.until, staff.state];
  return <PlainTable name={staff.substitutions} head={head} rows={rows} />;
}

function State({ of, end }: { readonly of: Substitution; readonly end: SubstitutionsTableProps['end'] }) {
  const { staff } = useTexts();
  if (of.end !== null) return staff.ended(of.end.reason);
  return (
    <>
      <p>{staff.standing[of.standing]}</p>
      {of.standing !== 'over' && end?.(of)}
    </>
  );
}
