import { z } from 'zod';
import { FAULT } from './faults.ts';
import { instant, none, page } from './fields.ts';
import { route } from './route.ts';

const SUBJECT = '[a-zA-Z]{1,40}(:[a-zA-Z0-9_-]{1,64})*';
/** What a draft is of: `submission`, `decision:<case>`, … */
const subject = z.string().regex(new RegExp(`^${SUBJECT}$`), FAULT.draftSubject);
/** Several, separated by commas. */
const subjects = z
  .string()
  .max(8000)
  .regex(new RegExp(`^${SUBJECT}(,${SUBJECT})*$`), FAULT.draftSubjects);

/** Of what the draft of a project's filing is. */
export const filingSubject = (project: string): string => `submission:${project}`;

const version = z.number().int().min(0).max(2_147_483_647);
const draft = z.strictObject({ subject, content: z.json(), version, savedAt: instant });
const mine = { tag: '草稿', query: none, params: z.strictObject({ subject }) } as const;

export const draftRoutes = {
  listDrafts: route({
    act: 'listDrafts',
    ...mine,
    method: 'GET',
    path: '/api/drafts',
    summary: '自己的草稿，按对象排列；subjects 写明对象的，只列其中有草稿的',
    params: none,
    query: z.strictObject({ ...page, subjects: subjects.optional() }),
    body: null,
    answer: z.strictObject({ drafts: z.array(draft.omit({ content: true })), next: z.string().nullable() }),
  }),
  readDraft: route({
    act: 'readDraft',
    ...mine,
    method: 'GET',
    path: '/api/drafts/:subject',
    summary: '自己的一份草稿',
    body: null,
    answer: draft,
  }),
  putDraft: route({
    act: 'putDraft',
    ...mine,
    method: 'PUT',
    path: '/api/drafts/:subject',
    summary: '保存草稿；version 是所改的那一版，0 为新草稿。已被另一处改过的，409 并附其内容',
    body: z.strictObject({ content: z.json(), version }),
    answer: z.strictObject({ version, savedAt: instant }),
  }),
  deleteDraft: route({
    act: 'deleteDraft',
    ...mine,
    method: 'DELETE',
    path: '/api/drafts/:subject',
    summary: '删除草稿，连同只为它上传、没有用在别处的文件',
    body: null,
    answer: none,
    status: 204,
  }),
} as const;
