import type { z } from 'zod';
import type { Month, ReportedRow } from '../../db/read/monthly.ts';
import { isLate, monthlyFigures } from '../../domain/supervision/monthly-report.ts';
import type { reportRoutes } from '../contract/reports.ts';

/** The report of a month: figures of the zone and of each bureau, and every decision that was late. */
export function monthlyView(
  { asOf, rows }: Month,
  month: string,
  bureaus: ReadonlyMap<string, string>,
): z.input<typeof reportRoutes.readMonthlyReport.answer> {
  const codes = [...new Set([...bureaus.keys(), ...rows.map(({ bureau }) => bureau)])];
  return {
    asOf,
    month,
    total: monthlyFigures(rows),
    bureaus: codes
      .map((code) => ({ code, name: nameOf(code, bureaus), of: rows.filter(({ bureau }) => bureau === code) }))
      .filter(({ of }) => of.length > 0)
      .map(({ code, name, of }) => ({ code, name, figures: monthlyFigures(of) })),
    late: rows.filter(isLate).map((row) => lateOf(row, bureaus)),
  };
}

const nameOf = (code: string, bureaus: ReadonlyMap<string, string>): string => bureaus.get(code) ?? code;

const lateOf = (row: ReportedRow, bureaus: ReadonlyMap<string, string>) => ({
  case: row.case,
  number: row.number,
  item: row.item,
  applicant: row.applicant,
  bureau: nameOf(row.bureau, bureaus),
  decidedOn: row.on,
  due: row.promisedDue ?? row.statutoryDue ?? row.on,
  reason: row.reason,
});
