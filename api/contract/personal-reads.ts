import { z } from 'zod';
import { id, instant, line, none, page } from './fields.ts';
import { FAULT } from './faults.ts';
import { route } from './route.ts';

export const personalReadRoutes = {
  revealField: route({
    act: 'revealField',
    keyless: true,
    method: 'POST',
    path: '/api/cases/:case/reveals',
    tag: '办件',
    summary: '写明理由，查看对本身份隐藏的联系电话等；先记入查阅记录再答复（个人信息保护法 6）',
    params: z.strictObject({ case: id }),
    query: none,
    body: z.strictObject({ label: line, reason: line }),
    answer: z.strictObject({ value: z.string() }),
  }),
  listPersonalReads: route({
    act: 'listPersonalReads',
    method: 'GET',
    path: '/api/zones/:zone/personal-reads',
    tag: '管理',
    summary: '谁在什么时候以什么身份查阅了含个人信息的办件、文书、文件、名单和登记；最近的在前',
    params: z.strictObject({ zone: id }),
    query: z.strictObject({
      person: id.optional(),
      /** Id of what was read, or the number of the case. */
      thing: z.string().min(1).max(64).optional(),
      ...page,
      after: z
        .string()
        .regex(/^[1-9]\d{0,14}$/, FAULT.pageKey)
        .optional(),
    }),
    body: null,
    answer: z.strictObject({
      reads: z.array(
        z.strictObject({
          id: z.number().int(),
          person: z.string(),
          name: z.string().nullable(),
          /** 代理: in whose role it was read. */
          nameFor: z.string().nullable(),
          capacity: z.string().nullable(),
          kind: z.string(),
          thing: z.string(),
          /** Of the case, where it is one. */
          number: z.string().nullable(),
          at: instant,
          /** Why what is hidden from the role was asked to be shown. */
          reason: z.string().nullable(),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
} as const;
