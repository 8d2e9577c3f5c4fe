import { z } from 'zod';
import { clockName, light } from './case-card.ts';
import { day, id, instant, itemCode, none } from './fields.ts';
import { route } from './route.ts';

export const owedPaperRoutes = {
  listOwedPapers: route({
    method: 'GET',
    path: '/api/owed-papers',
    tag: '办件',
    summary:
      '容缺待补：承诺后补、还没有补齐的办件，最早到期的在前；企业看自己的，窗口和督查看全区的，审查人员看本部门的',
    rights: ['window', 'reviewer', 'supervisor', 'legalRepresentative', 'staff', 'agent'],
    params: none,
    query: none,
    body: null,
    answer: z.strictObject({
      asOf: instant.nullable(),
      rows: z.array(
        z.strictObject({
          case: z.strictObject({ id, number: z.string(), item: z.strictObject({ code: itemCode, name: z.string() }) }),
          project: z.string(),
          applicant: z.string(),
          /** Names of what is still to come, and of how many that were promised. */
          missing: z.array(z.string()),
          promised: z.number().int(),
          /** The promised day, or the days of grace after it; null: not accepted yet, or owed before another item. */
          due: z
            .strictObject({ clock: clockName, day, remaining: z.number().int(), light, provisional: z.boolean() })
            .nullable(),
          /** Granted already: the paper is due before this item is granted (容缺通过). */
          before: itemCode.nullable(),
          /** The organ's own clock, beside the applicant's. */
          decisionBy: day.nullable(),
        }),
      ),
    }),
  }),
} as const;
