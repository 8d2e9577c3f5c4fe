import { z } from 'zod';
import { caseActRoutes } from './case-acts.ts';
import { pageClock } from './case-page.ts';
import { id, none, sha256 } from './fields.ts';
import { paperSheet } from './papers.ts';
import { route } from './route.ts';

const acts = Object.keys(caseActRoutes) as [keyof typeof caseActRoutes, ...(keyof typeof caseActRoutes)[]];

export const previewRoutes = {
  previewAct: route({
    act: 'previewAct',
    keyless: true,
    method: 'POST',
    path: '/api/cases/:case/previews',
    tag: '文书',
    summary: '一个办理动作将要出具的文书和办理以后的期限，不办理、不编号',
    params: z.strictObject({ case: id }),
    query: none,
    /** `body` as the act's own route takes it, without the papers that are asked for here. */
    body: z.strictObject({ act: z.enum(acts), body: z.record(z.string(), z.unknown()).default({}) }),
    answer: z.strictObject({
      papers: z.array(paperSheet),
      /** Names these words, for an act that signs them. */
      shown: sha256,
      /** The clocks as they would stand after the act: the days before it stand on the page of the case. */
      clocks: z.array(pageClock),
    }),
  }),
  previewDecision: route({
    act: 'previewDecision',
    keyless: true,
    method: 'POST',
    path: '/api/cases/:case/decision-previews',
    tag: '文书',
    summary: '拟出的决定签发时将要出具的文书，逐字相同，编号、日期待编；是否还有不能签发的情形不在此判断',
    params: z.strictObject({ case: id }),
    query: none,
    /** Null: the decision that lies before the signer. */
    body: z.strictObject({ proposal: caseActRoutes.prepareDecision.body.nullable() }),
    answer: z.strictObject({
      /** The decision first, then what is issued with it. */
      papers: z.array(paperSheet),
      /** Names these words, for `signDecision`. */
      shown: sha256,
    }),
  }),
} as const;
