import { z } from 'zod';
import { day, id, instant, itemCode, line, none, page } from './fields.ts';
import { route } from './route.ts';

const hex = z.string().regex(/^[0-9a-f]+$/);

/** What is proven, and whether names and files are in it. */
const asked = z.strictObject({
  /** Absent: shown to whoever needs to know the applicant's people, and hidden from everybody else. */
  personal: z.enum(['shown', 'hidden']).optional(),
  from: day.optional(),
  to: day.optional(),
  /** The number of one event. */
  act: z.coerce.number().int().min(1).max(1_000_000).optional(),
});

/** An entry of the chain as the pack will have it; what lies outside of the scope is there by its hash alone. */
const previewed = z.strictObject({
  seq: z.number().int(),
  hash: hex,
  recordedAt: instant,
  /** It names the hash of the entry before. */
  chained: z.boolean(),
  /** The day under whose signed root it lies, and whether that root is time-stamped; null: that day is not over. */
  root: z.strictObject({ day, stamped: z.boolean() }).nullable(),
  shown: z
    .strictObject({ type: z.string(), at: instant, name: z.string().nullable(), capacity: z.string() })
    .nullable(),
});

const held = z.strictObject({ name: z.string(), number: z.string(), size: z.number().nullable(), given: z.boolean() });

export const evidenceRoutes = {
  readEvidence: route({
    act: 'readEvidence',
    method: 'GET',
    path: '/api/cases/:case/evidence',
    personal: { kind: 'case', of: 'case' },
    tag: '办件',
    summary:
      '一个办件的证据包（zip）：文书、台账、记录、证明和核对程序；personal=hidden 不含人名和文件，from、to、act 限定范围，范围之外只给出指纹',
    params: z.strictObject({ case: id }),
    query: asked,
    body: null,
    answer: z.null(),
    media: 'application/zip',
  }),
  previewEvidence: route({
    act: 'readEvidence',
    method: 'GET',
    path: '/api/cases/:case/evidence/preview',
    personal: { kind: 'case', of: 'case' },
    tag: '办件',
    summary: '证据包里将有什么：逐条记录及其证明状态、文书、材料、台账',
    params: z.strictObject({ case: id }),
    query: asked,
    body: null,
    answer: z.strictObject({
      case: z.strictObject({ number: z.string(), item: z.strictObject({ code: itemCode, name: z.string() }) }),
      /** First and last day on which something happened. */
      days: z.strictObject({ first: day.nullable(), last: day.nullable() }),
      events: z.array(previewed),
      papers: z.array(held),
      materials: z.array(held),
      /** Limits whose ledgers are in it. */
      clocks: z.number().int(),
      /** With names and files the pack is given for a reason only. */
      reasonDue: z.boolean(),
    }),
  }),
  revealEvidence: route({
    act: 'revealEvidence',
    keyless: true,
    method: 'POST',
    path: '/api/cases/:case/evidence/reveals',
    tag: '办件',
    summary: '写明理由，取得含人名和文件的证据包；先记入查阅记录，短时间内有效（个人信息保护法 6）',
    params: z.strictObject({ case: id }),
    query: none,
    body: z.strictObject({ reason: line }),
    answer: z.strictObject({ until: instant }),
    status: 201,
  }),
  readProofs: route({
    act: 'readProofs',
    method: 'GET',
    path: '/api/zones/:zone/proofs',
    tag: '公开',
    summary: '园区签名用的全部公钥，以及每天的日根，最近的在前；与证据包核对',
    params: z.strictObject({ zone: id }),
    query: z.strictObject({ ...page, after: day.optional() }),
    body: null,
    answer: z.strictObject({
      zone: z.strictObject({ id, name: z.string(), practice: z.boolean() }),
      keys: z.array(
        z.strictObject({
          id: hex,
          /** SHA-256 of the public key. */
          fingerprint: hex.length(64),
          publicKey: z.string(),
          from: instant,
          to: instant.nullable(),
          /** The id of the key before, which signed that this one follows; null: the first, or one that nobody introduced. */
          introducedBy: hex.nullable(),
        }),
      ),
      days: z.array(z.strictObject({ day, hash: hex, key: hex, stampedAt: instant.nullable() })),
      next: z.string().nullable(),
    }),
  }),
  addProofKey: route({
    act: 'addProofKey',
    method: 'POST',
    path: '/api/zones/:zone/proof-keys',
    tag: '管理',
    summary: '换用新的签名密钥；原来的公钥保留，以后仍可核对',
    params: z.strictObject({ zone: id }),
    query: none,
    body: null,
    answer: z.strictObject({ id: hex }),
    status: 201,
  }),
} as const;
