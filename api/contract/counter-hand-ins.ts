import { z } from 'zod';
import { acted } from './case-act.ts';
import { handedMaterials } from './case-acts.ts';
import { counter, signed } from './counter.ts';
import { id, text } from './fields.ts';
import { route } from './route.ts';
import { FAULT } from './faults.ts';

const params = z.strictObject({ attendance: id, case: id });

/** 补正、补交 at the counter: papers for a case that somebody brings in person. */
export const counterHandInRoutes = {
  checkHandInAtCounter: route({
    ...counter,
    act: 'checkHandInAtCounter',
    keyless: true,
    method: 'POST',
    path: '/api/counter/attendances/:attendance/cases/:case/hand-in-checks',
    summary: '检查到窗补正、补交的材料，不提交；给出要签名的文本及其摘要',
    params,
    body: z.strictObject({ materials: handedMaterials }),
    answer: z.strictObject({ text: z.string(), textHash: z.string() }),
  }),
  handInAtCounter: route({
    ...counter,
    act: 'handInAtCounter',
    method: 'POST',
    path: '/api/counter/attendances/:attendance/cases/:case/hand-ins',
    summary: '申请人签名后代为补正、补交；此前在纸上收下的，凭当时的签收件补录，期限按到窗的时间计算',
    params,
    body: z
      .strictObject({
        materials: handedMaterials,
        /** The letter of authorisation of an agent, scanned. */
        letter: z.array(id).max(20).default([]),
        /** Of whoever is there: what they signed. */
        signed: signed.optional(),
        /** 补录, of whoever was there before: why it is told only now, and the scan of what was signed on paper then. */
        late: z.strictObject({ reason: text, proof: id }).optional(),
      })
      .refine((body) => (body.signed === undefined) !== (body.late === undefined), {
        path: ['signed'],
        error: FAULT.signedOrLate,
      }),
    answer: acted,
    status: 201,
  }),
} as const;
