import { z } from 'zod';
import { FAULT } from './faults.ts';
import { day, id, instant, none } from './fields.ts';
import { route } from './route.ts';
import { SHEET } from './sheet-media.ts';
import { triageGroup } from './triage.ts';

const count = z.number().int();
export const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, FAULT.month);

export const figures = z.strictObject({
  accepted: count,
  deemed: count,
  corrected: count,
  decided: count,
  onTime: count,
  late: count,
  lateByLaw: count,
  pauses: count,
  extensions: count,
  backdated: count,
  checked: count,
  checkedMet: count,
});

export const reportRoutes = {
  readMonthlyReport: route({
    act: 'readMonthlyReport',
    method: 'GET',
    path: '/api/supervision/monthly',
    tag: '监督',
    summary: '月报：受理、办结、按时、逾期及原因、视为受理、暂停、补录、承诺核查，全区和各单位，出自一次查询',
    params: none,
    query: z.strictObject({ month }),
    body: null,
    answer: z.strictObject({
      asOf: instant,
      month: z.string(),
      total: figures,
      bureaus: z.array(z.strictObject({ code: z.string(), name: z.string(), figures })),
      late: z.array(
        z.strictObject({
          case: id,
          number: z.string(),
          item: z.string(),
          applicant: z.string(),
          bureau: z.string(),
          decidedOn: day,
          due: day,
          reason: z.string().nullable(),
        }),
      ),
    }),
  }),
  exportList: route({
    act: 'exportList',
    method: 'GET',
    path: '/api/supervision/sheets/:list',
    tag: '监督',
    summary: '督查的清单和月报，导出为电子表格',
    params: z.strictObject({ list: z.enum(['today', 'clocks', 'pauses', 'urgings', 'monthly']) }),
    query: z.strictObject({ group: triageGroup.default('over'), month: month.optional() }),
    body: null,
    answer: z.string(),
    media: SHEET,
  }),
} as const;
