import { z } from 'zod';
import { day, id, instant, itemCode, line, none, page } from './fields.ts';
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
  /** 查询码, on papers to the applicant and for whoever may have it; else null. */
  queryCode: z.string().nullable(),
  addressee: z.string().nullable(),
  blocks: z.array(block).readonly(),
  issuedOn: day.nullable(),
  practice: z.boolean(),
});

const standings = ['changed', 'expired', 'void', 'withdrawn', 'revoked', 'deregistered'] as const;
const standing = z.enum(['valid', ...standings]);

/** 电子证照: what a grant yields, and how it stands as of a day. */
const certificate = z.strictObject({
  holder: z.strictObject({ name: z.string(), uscc: z.string() }),
  result: z.string(),
  scope: z.string().nullable(),
  grantedOn: day,
  validUntil: day.nullable(),
  renewedBySilence: z.boolean(),
  conditions: z.array(z.string()),
  byCommitment: z.boolean(),
  on: day,
  /** Null: on that day it did not exist yet. */
  standing: standing.nullable(),
  standings: z.array(z.strictObject({ from: day, state: standing })),
});

export const paperRoutes = {
  listPapers: route({
    act: 'listPapers',
    method: 'GET',
    path: '/api/papers',
    tag: '文书',
    summary: '本企业办件和项目承诺的文书、证照，新的在前；可按文号、名称、事项、项目、办件编号查',
    params: none,
    query: z.strictObject({
      ...page,
      q: z.string().trim().max(60).optional(),
      /** Only what a grant yields. */
      kind: z.enum(['all', 'certificates']).default('all'),
    }),
    body: null,
    answer: z.strictObject({
      /** Of all that are found, not of this page alone. */
      counts: z.strictObject({ all: z.number().int(), certificates: z.number().int() }),
      rows: z.array(
        z.strictObject({
          id,
          kind: z.string(),
          title: z.string(),
          number: z.string(),
          organ: z.string(),
          issuedOn: day,
          verifyCode: z.string(),
          sealed: z.boolean(),
          /** Null: a paper of the commitment of a project. */
          case: z
            .strictObject({ id, number: z.string(), item: z.strictObject({ code: itemCode, name: z.string() }) })
            .nullable(),
          project: z.strictObject({ id, name: z.string() }),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
  readPaper: route({
    act: 'readPaper',
    method: 'GET',
    path: '/api/papers/:paper',
    personal: { kind: 'paper', of: 'paper' },
    tag: '文书',
    summary: '文书的内容',
    params: z.strictObject({ paper: id }),
    query: none,
    body: null,
    /**
     * `case` null: a paper of a visit, or of the commitment of a project. `reasonDue`: names or telephones in it are hidden from
     * this role, and its PDF opens for a reason.
     */
    answer: z.strictObject({ id, case: id.nullable(), sealed: z.boolean(), reasonDue: z.boolean(), paper: paperSheet }),
  }),
  revealPaper: route({
    act: 'revealPaper',
    keyless: true,
    method: 'POST',
    path: '/api/papers/:paper/reveals',
    tag: '文书',
    summary: '写明理由，打开含有对本身份隐藏的姓名、电话的文书原件；先记入查阅记录，短时间内有效（个人信息保护法 6）',
    params: z.strictObject({ paper: id }),
    query: none,
    body: z.strictObject({ reason: line }),
    answer: z.strictObject({ until: instant }),
    status: 201,
  }),
  readPaperPdf: route({
    act: 'readPaperPdf',
    method: 'GET',
    path: '/api/papers/:paper/pdf',
    personal: { kind: 'paper', of: 'paper' },
    tag: '文书',
    summary: '加盖电子印章的文书（PDF）',
    params: z.strictObject({ paper: id }),
    query: none,
    body: null,
    answer: z.null(),
    media: 'application/pdf',
  }),
  verifyPaper: route({
    act: 'verifyPaper',
    method: 'GET',
    path: '/api/verifications/:code',
    tag: '公开',
    summary: '按文书上的验证码核对真伪；不显示个人信息',
    params: z.strictObject({ code: z.string().regex(/^[2-9A-HJ-NP-Z]{12}$/) }),
    /** `on`: as of which day the certificate is asked about; today if absent. */
    query: z.strictObject({ on: day.optional() }),
    body: null,
    answer: z.strictObject({
      zone: z.string(),
      title: z.string(),
      number: z.string(),
      organ: z.string(),
      issuedAt: instant,
      practice: z.boolean(),
      item: z.string(),
      contentHash: z.string(),
      pdfSha256: z.string().nullable(),
      /** In force, or what became of it since: of the grant, or of the visit that it announced. */
      state: z.enum(['valid', 'rectifying', ...standings]),
      certificate: certificate.nullable(),
    }),
  }),
} as const;
