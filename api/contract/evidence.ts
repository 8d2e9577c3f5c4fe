import { z } from 'zod';
import { day, id, instant, none } from './fields.ts';
import { route } from './route.ts';

const hex = z.string().regex(/^[0-9a-f]+$/);

export const evidenceRoutes = {
  readEvidence: route({
    act: 'readEvidence',
    method: 'GET',
    path: '/api/cases/:case/evidence',
    personal: 'case',
    tag: '办件',
    summary: '一个办件的证据包（zip）：文书、台账、记录、证明和核对程序；personal=hidden 不含人名和文件',
    params: z.strictObject({ case: id }),
    query: z.strictObject({ personal: z.enum(['shown', 'hidden']).default('shown') }),
    body: null,
    answer: z.null(),
    media: 'application/zip',
  }),
  readProofs: route({
    act: 'readProofs',
    method: 'GET',
    path: '/api/zones/:zone/proofs',
    tag: '公开',
    summary: '园区签名用的公钥，以及最近三十一天的日根；与证据包核对',
    params: z.strictObject({ zone: id }),
    query: none,
    body: null,
    answer: z.strictObject({
      keys: z.array(z.strictObject({ id: hex, publicKey: z.string(), from: instant, to: instant.nullable() })),
      days: z.array(z.strictObject({ day, hash: hex, key: hex, stampedAt: instant.nullable() })),
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
