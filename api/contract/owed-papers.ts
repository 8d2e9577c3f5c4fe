import { z } from 'zod';
import { clockName, light } from './case-card.ts';
import { day, id, instant, itemCode, none, page } from './fields.ts';
import { route } from './route.ts';

/** A clock that runs, with its last day. */
export const due = z.strictObject({
  clock: clockName,
  day,
  /** Days left, in the clock's own unit; below 0: so many have passed since. */
  remaining: z.number().int(),
  light,
  provisional: z.boolean(),
});

export const ofCase = z.strictObject({
  id,
  number: z.string(),
  item: z.strictObject({ code: itemCode, name: z.string() }),
});

export const owedPaperRoutes = {
  listOwedPapers: route({
    act: 'listOwedPapers',
    method: 'GET',
    path: '/api/owed-papers',
    tag: '办件',
    summary:
      '容缺待补：承诺后补、还没有补齐的办件，最早到期的在前；企业看自己的，窗口和督查看全区的，审查人员看本部门的',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      asOf: instant.nullable(),
      rows: z.array(
        z.strictObject({
          case: ofCase,
          project: z.string(),
          applicant: z.string(),
          /** Names of what is still to come, and of how many that were promised. */
          missing: z.array(z.string()),
          promised: z.number().int(),
          /** The promised day, or the days of grace after it; null: not accepted yet, owed before another item, or by a commitment. */
          due: due.nullable(),
          /** Not accepted yet: the day that was promised; null: what was promised is a period, which acceptance starts. */
          promisedOn: day.nullable(),
          /** Granted already: the paper is due before this item is granted (容缺通过). */
          before: itemCode.nullable(),
          /** 承诺后补: granted on a commitment, whose signed conditions say by when the paper comes. */
          committed: z.boolean(),
          /** The organ's own clock, beside the applicant's. */
          decisionBy: day.nullable(),
        }),
      ),
      /** How many in all, on whatever page. */
      count: z.number().int(),
      next: z.string().nullable(),
    }),
  }),
  listOwnCommitments: route({
    act: 'listOwnCommitments',
    method: 'GET',
    path: '/api/item-commitments',
    tag: '办件',
    summary: '我的承诺：本企业以告知承诺取得的许可，承诺的条件、由谁怎么查、最迟哪天、下一次检查；最早到期的在前',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      rows: z.array(
        z.strictObject({
          case: ofCase,
          project: z.string(),
          decidedOn: day,
          /** Of the standard that was promised. */
          version: z.string().nullable(),
          conditions: z.array(z.string()),
          checks: z.string().nullable(),
          standing: z.enum([
            'due',
            'met',
            'rectify',
            'rectifyLapsed',
            'revocationProposed',
            'revocationNotified',
            'revoked',
            'over',
          ]),
          due: due.nullable(),
          /** The visit to come at which it is checked; null: none that the enterprise was told of. */
          visit: z.strictObject({ number: z.string(), day }).nullable(),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
} as const;
