import { z } from 'zod';
import { day, id, instant, itemCode, line, none, page, text } from './fields.ts';
import { fileFacts } from './files.ts';
import { route } from './route.ts';

/** 补录: when it was done, why it is told only now, and the scan that shows it (`addLateProof`). */
export const lateAct = z.strictObject({ actedAt: instant, reason: text, proof: id });

const tag = '补录';

const unit = z.strictObject({ code: z.string(), name: z.string() });

export const lateRow = z.strictObject({
  /** Of what waits for a second person or was not confirmed; null: it stands in the record of the case. */
  record: id.nullable(),
  case: z.strictObject({ id, number: z.string(), item: z.strictObject({ code: itemCode, name: z.string() }) }),
  bureau: unit,
  /** Kind of the act, or type of the event. */
  what: z.string(),
  doneAt: instant,
  toldAt: instant,
  /** Working days between the two. */
  days: z.number().int(),
  reason: z.string(),
  proof: id,
  by: z.string(),
  /** 代理: for whom it was done. */
  byFor: z.string().nullable(),
  /** `recorded`: it healed no limit and needed nobody else. */
  state: z.enum(['recorded', 'waiting', 'confirmed', 'refused']),
  answer: z
    .strictObject({ by: z.string(), byFor: z.string().nullable(), at: instant, reason: z.string().nullable() })
    .nullable(),
});

const record = z.strictObject({ record: id });

export const lateRecordRoutes = {
  addLateProof: route({
    act: 'addLateProof',
    method: 'POST',
    path: '/api/cases/:case/late-proofs',
    tag,
    summary: '上传补录的凭证（送达回证、笔录等的扫描件）：PDF、PNG、JPEG 或 OFD，按内容识别',
    params: z.strictObject({ case: id }),
    query: none,
    body: null,
    answer: fileFacts,
    status: 201,
    upload: true,
  }),
  listLateRecords: route({
    act: 'listLateRecords',
    method: 'GET',
    path: '/api/late-records',
    personal: { kind: 'late' },
    tag,
    summary:
      '补录：实际办理和记入系统的时间、迟了几个工作日、凭证；待确认的在前，再从新到旧；各部门的件数只算迟一个工作日以上的',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      today: day,
      rows: z.array(lateRow),
      /** Of all that are more than one working day late, on whatever page (U12). */
      byBureau: z.array(z.strictObject({ bureau: unit, count: z.number().int() })),
      next: z.string().nullable(),
    }),
  }),
  readCaseLateRecords: route({
    act: 'readCaseLateRecords',
    method: 'GET',
    path: '/api/cases/:case/late-records',
    personal: { kind: 'late', of: 'case' },
    tag,
    summary: '一个办件的补录，含待确认和不予确认的',
    params: z.strictObject({ case: id }),
    query: none,
    body: null,
    answer: z.strictObject({ rows: z.array(lateRow) }),
  }),
  confirmLateRecord: route({
    act: 'confirmLateRecord',
    method: 'POST',
    path: '/api/late-records/:record/confirmation',
    tag,
    summary: '核对凭证后确认补录：按实际时间记入办件，期限按实际时间计算；办理或者补录的人不能确认',
    params: record,
    query: none,
    body: none,
    answer: z.strictObject({ version: z.number().int() }),
  }),
  refuseLateRecord: route({
    act: 'refuseLateRecord',
    method: 'POST',
    path: '/api/late-records/:record/refusal',
    tag,
    summary: '不予确认补录，写明理由；办件不变，这一步按现在的时间办理',
    params: record,
    query: none,
    body: z.strictObject({ reason: line }),
    answer: none,
  }),
} as const;
