import { z } from 'zod';
import { APPLICANT_CAPACITIES, OFFICER_CAPACITIES } from '../../domain/case/actor.ts';
import { day, id, instant, none } from './fields.ts';
import { route } from './route.ts';

const hex = z.string().regex(/^[0-9a-f]+$/);

export const evidenceRoutes = {
  readEvidence: route({
    method: 'GET',
    path: '/api/cases/:case/evidence',
    personal: 'case',
    tag: '办件',
    summary: '一个办件的证据包（zip）：文书、台账、记录、证明和核对程序；personal=hidden 不含人名和文件',
    rights: [...APPLICANT_CAPACITIES, ...OFFICER_CAPACITIES],
    params: z.strictObject({ case: id }),
    query: z.strictObject({ personal: z.enum(['shown', 'hidden']).default('shown') }),
    body: null,
    answer: z.null(),
    media: 'application/zip',
  }),
  readProofs: route({
    method: 'GET',
    path: '/api/zones/:zone/proofs',
    tag: '公开',
    summary: '园区签名用的公钥，以及最近三十一天的日根；与证据包核对',
    rights: 'public',
    params: z.strictObject({ zone: id }),
    query: none,
    body: null,
    answer: z.strictObject({
      keys: z.array(z.strictObject({ id: hex, publicKey: z.string(), from: instant, to: instant.nullable() })),
      days: z.array(z.strictObject({ day, hash: hex, key: hex, stampedAt: instant.nullable() })),
    }),
  }),
  addProofKey: route({
    method: 'POST',
    path: '/api/zones/:zone/proof-keys',
    tag: '管理',
    summary: '换用新的签名密钥；原来的公钥保留，以后仍可核对',
    rights: ['admin'],
    params: z.strictObject({ zone: id }),
    query: none,
    body: null,
    answer: z.strictObject({ id: hex }),
    status: 201,
  }),
} as const;
