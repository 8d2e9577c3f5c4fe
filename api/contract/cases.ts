import { z } from 'zod';
import { caseActRoutes } from './case-acts.ts';
import { casePage } from './case-page.ts';
import { id, none } from './fields.ts';
import { route } from './route.ts';
import { capacity } from './sessions.ts';

export const caseRoutes = {
  ...caseActRoutes,
  readCase: route({
    act: 'readCase',
    method: 'GET',
    path: '/api/cases/:case',
    personal: { kind: 'case', of: 'case' },
    tag: '办件',
    summary: '一个办件：期限、材料、文书、记录和您可以做的事',
    params: z.strictObject({ case: id }),
    query: none,
    body: null,
    answer: casePage,
  }),
  listColleagues: route({
    act: 'listColleagues',
    method: 'GET',
    path: '/api/cases/:case/colleagues',
    tag: '办件',
    summary: '本区的工作人员、利害关系人和部门：第二名核查人员、听证主持人、告知听证权利的人、征求意见的部门从中选',
    params: z.strictObject({ case: id }),
    query: none,
    body: null,
    answer: z.strictObject({
      colleagues: z.array(z.strictObject({ id, name: z.string(), capacity, bureau: z.string().nullable() })),
      /** 利害关系人: who may be told of a right to a hearing. */
      parties: z.array(z.strictObject({ id, name: z.string() })),
      bureaus: z.array(z.strictObject({ code: z.string(), name: z.string() })),
    }),
  }),
} as const;
