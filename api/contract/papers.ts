import { z } from 'zod';
import { day, id, instant, none } from './fields.ts';
import { route } from './route.ts';

const block = z.looseObject({ type: z.string() });

/** A paper as it is shown: the block model of domain/paper. */
export const paperSheet = z.looseObject({
  kind: z.string(),
  title: z.string(),
  organ: z.string(),
  seal: z.string(),
  number: z.string().nullable(),
  caseNumber: z.string(),
  addressee: z.string().nullable(),
  blocks: z.array(block).readonly(),
  issuedOn: day.nullable(),
  practice: z.boolean(),
});

export const paperRoutes = {
  readPaper: route({
    method: 'GET',
    path: '/api/papers/:paper',
    tag: '文书',
    summary: '文书的内容',
    rights: 'signedIn',
    params: z.strictObject({ paper: id }),
    query: none,
    body: null,
    answer: z.strictObject({ id, case: id, sealed: z.boolean(), paper: paperSheet }),
  }),
  readPaperPdf: route({
    method: 'GET',
    path: '/api/papers/:paper/pdf',
    tag: '文书',
    summary: '加盖电子印章的文书（PDF）',
    rights: 'signedIn',
    params: z.strictObject({ paper: id }),
    query: none,
    body: null,
    answer: z.null(),
    media: 'application/pdf',
  }),
  verifyPaper: route({
    method: 'GET',
    path: '/api/verifications/:code',
    tag: '公开',
    summary: '按文书上的验证码核对真伪；不显示个人信息',
    rights: 'public',
    params: z.strictObject({ code: z.string().regex(/^[2-9A-HJ-NP-Z]{12}$/) }),
    query: none,
    body: null,
    answer: z.strictObject({
      title: z.string(),
      number: z.string(),
      organ: z.string(),
      issuedAt: instant,
      practice: z.boolean(),
      item: z.string(),
      contentHash: z.string(),
      pdfSha256: z.string().nullable(),
      /** In force, or what became of it since. */
      state: z.enum(['valid', 'rectifying']),
    }),
  }),
} as const;
