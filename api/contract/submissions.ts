import { z } from 'zod';
import { day, id, instant, itemCode, none, sha256 } from './fields.ts';
import { FAULT } from './faults.ts';
import { machineFinding } from './item-rules.ts';
import { projectResult } from './project-result.ts';
import { works, worksNumber } from './works.ts';
import { type BodyOf, route } from './route.ts';

/** What is filed, as the contract takes it. */
export type Filing = BodyOf<typeof submissionRoutes.submit>;

const filedItem = z.strictObject({
  item: itemCode,
  way: z.enum(['ordinary', 'commitment']).default('ordinary'),
  /**
   * A further application for an item that stands in this submission already; without it a repetition is refused. Of all items of a
   * submission: another application that asks the very same as one that is under way or of the same day; if it is not of each, the
   * receipt of that one is answered and nothing is filed anew.
   */
  again: z.boolean().default(false),
  /** Conditions of the commitment that were read, by number from 1. Needed for `commitment`. */
  read: z.array(z.number().int().positive()).optional(),
  /** Of the commitment that was read (`readForm`); if by now it reads otherwise, nothing is signed. */
  textHash: sha256.optional(),
  /** Materials of the guide that are not handed in now, by code. Whatever is neither handed in nor named here is refused. */
  missing: z.array(z.string()).default([]),
  /** The promise of missing secondary materials by a day (容缺受理承诺). */
  deferral: z.strictObject({ materials: z.array(z.string()).min(1), until: day }).optional(),
  /** The works (单体、标段) for which it is filed, by number; the whole project if absent. Items from A16 on. */
  works: z.array(worksNumber).min(1).max(100).optional(),
  /** Renewal (许可法 50) or change (许可法 49) of what that case granted. */
  succeeds: z.strictObject({ kind: z.enum(['renewal', 'change']), case: id }).optional(),
});

/** Values of the one form, by field key. */
const formValues = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** The same in an address. */
const formValuesInQuery = z
  .string()
  .max(4000)
  .transform((text, context): z.infer<typeof formValues> => {
    const read = formValues.safeParse(jsonOf(text));
    if (read.success) return read.data;
    context.addIssue(FAULT.formValues);
    return z.NEVER;
  })
  .meta({ type: 'string', example: '{"defence.way":"elsewhere"}' });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const submissionBody = z.strictObject({
  project: id,
  items: z.array(filedItem).min(1).max(40),
  /** 联合办理: the items are handled jointly, under one common limit beside their own (许可法 26(2), 42(2)). */
  joint: z.boolean().default(false),
  /** 电子送达: the applicant agrees to be served in the account of the enterprise; the signed text says which it is. */
  electronicService: z.boolean().default(true),
  form: formValues,
  /** Files for materials: `material` is the key in the one form (a material used by several items is handed in once). */
  materials: z.array(z.strictObject({ material: z.string(), files: z.array(id).min(1) })),
});

/** 收件凭证 of a submission. */
export const receipt = z.strictObject({
  id,
  number: z.string(),
  contentHash: z.string(),
  receivedAt: instant,
  cases: z.array(
    z.strictObject({
      id,
      number: z.string(),
      item: itemCode,
      itemName: z.string(),
      stage: z.string(),
      /** The last day by which one hears whether it is accepted; null for what is decided or waits for a predecessor. */
      hearBy: day.nullable(),
    }),
  ),
});

/**
 * What came of a filing. `earlier`: the very same had been filed before, this is the receipt of then, and nothing was filed anew;
 * absent in answers that were kept before it was told.
 */
export const filed = receipt.extend({ earlier: z.boolean().default(false) });

const problem = z.strictObject({
  code: z.string(),
  title: z.string(),
  remedy: z.string(),
  field: z.string().optional(),
  article: z.union([z.string(), z.array(z.string())]).optional(),
  item: itemCode.nullable(),
});

const fieldPart = z.looseObject({ key: z.string(), label: z.string(), type: z.string(), required: z.boolean() });

/** The one form of several items. */
export const filingForm = z.strictObject({
  today: day,
  /** Keys of the fields whose answer changes what else is asked, and the limits. */
  decides: z.array(z.string()),
  /** 单体、标段 of the project; empty: it names none. */
  works: z.array(works),
  fields: z.array(
    z.strictObject({
      field: fieldPart,
      usedBy: z.array(itemCode),
      known: z.union([z.string(), z.number()]).nullable(),
    }),
  ),
  materials: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      guide: z.string().nullable(),
      asked: z.boolean(),
      safety: z.boolean(),
      usedBy: z.array(
        z.strictObject({
          item: itemCode,
          code: z.string(),
          class: z.enum(['E', 'D', 'S']),
          /** 承诺后补: where this item goes the way of commitment, it may come now and must come only after the decision. */
          later: z.boolean(),
        }),
      ),
      /** What earlier cases of the project granted that the material is: fetched, and asked of nobody. */
      results: z.array(projectResult),
      /** Such a case would grant it, and none has yet: it is fetched as soon as one does. */
      toCome: z.boolean(),
    }),
  ),
  items: z.array(
    z.strictObject({
      code: itemCode,
      name: z.string(),
      bureau: z.string(),
      /** May be filed for some of the works; what is not is filed for the whole project. */
      perWorks: z.boolean(),
      statutory: z.looseObject({ length: z.number(), unit: z.string(), from: z.string() }).nullable(),
      promised: z.looseObject({ length: z.number(), unit: z.string() }).nullable(),
      acceptance: z.looseObject({ length: z.number(), unit: z.string() }),
      instant: z.boolean(),
      after: z.array(itemCode),
      /** Situations of the guide that hold for the project. */
      situations: z.array(z.strictObject({ code: z.string(), name: z.string() })),
      /** May it be decided on a commitment, and if not, why: the gravest reason, and all of them. */
      commitment: z.strictObject({ possible: z.boolean(), why: problem.nullable(), reasons: z.array(problem) }),
      standard: z
        .strictObject({
          version: z.string(),
          conditions: z.array(z.strictObject({ text: z.string(), basis: z.string() })),
          checks: z.string(),
          consequences: z.array(z.string()),
          publicity: z.string(),
          needsLand: z.boolean().optional(),
          textHash: sha256,
        })
        .nullable(),
      /** May secondary papers come later, until when at the latest, and if not, why. */
      deferral: z.strictObject({ possible: z.boolean(), latest: day.nullable(), why: problem.nullable() }),
      checkDays: z.number(),
    }),
  ),
});

/** What is still wrong with a filing, what the machine finds, and the text that would be signed. */
export const checkedFiling = z.strictObject({
  problems: z.array(problem),
  checks: z.array(machineFinding),
  text: z.string(),
});

export const submissionRoutes = {
  readForm: route({
    act: 'readForm',
    method: 'GET',
    path: '/api/projects/:project/form',
    tag: '申报',
    summary: '几个事项合成的一张表单、共用材料、承诺条件和可容缺的最迟日期',
    params: z.strictObject({ project: id }),
    query: z.strictObject({
      items: z.string().regex(/^A\d{2}[a-e]?(,A\d{2}[a-e]?)*$/),
      /** What was answered already of `decides`: the guides are those of that situation (情形). */
      form: formValuesInQuery.optional(),
    }),
    body: null,
    answer: filingForm,
  }),
  checkSubmission: route({
    act: 'checkSubmission',
    keyless: true,
    method: 'POST',
    path: '/api/submission-checks',
    tag: '申报',
    summary: '检查一次申报，不提交',
    params: none,
    query: none,
    body: submissionBody,
    /** `earlier`: the number of the submission that asked the very same, of which `submit` would answer the receipt. */
    answer: checkedFiling.extend({ earlier: z.string().nullable() }),
  }),
  submit: route({
    act: 'submit',
    method: 'POST',
    path: '/api/submissions',
    tag: '申报',
    summary: '签名并提交申报，得到收件凭证；内容与先前的申报完全相同的，得到那一次的凭证（earlier）',
    params: none,
    query: none,
    body: submissionBody,
    answer: filed,
    status: 201,
  }),
  readSubmission: route({
    act: 'readSubmission',
    method: 'GET',
    path: '/api/submissions/:submission',
    tag: '申报',
    summary: '一次申报的收件凭证',
    params: z.strictObject({ submission: id }),
    query: none,
    body: null,
    answer: receipt,
  }),
} as const;
