import { z } from 'zod';
import { ITEM_NATURES } from '../../domain/catalogue/item.ts';
import { ASKED_FACTS, REGISTERED_FACTS } from '../../domain/plan/question.ts';
import { day, itemCode, limit } from './fields.ts';

export const wording = z.strictObject({ zh: z.string(), en: z.string() });

const answerValue = z.union([z.string().max(60), z.number(), z.boolean()]);

/** Answers by fact; `unsure` (还不确定) answers everything and takes the strictest branch. */
export const askedAnswers = z.partialRecord(z.enum(ASKED_FACTS), answerValue);
export const allAnswers = z.partialRecord(z.enum([...REGISTERED_FACTS, ...ASKED_FACTS]), answerValue);

/** An item, or a step of the project. */
export const node = z.union([z.enum(['START', 'COMPLETION', 'USE']), itemCode]);
const need = z.enum(['needed', 'notNeeded', 'open']);

const rule = z.strictObject({
  /** Names the rule of the catalogue that put it there. */
  id: z.string(),
  why: wording,
  /** In force on the day of filing. */
  basis: z.string(),
});

/** An answer or a registered fact on which a rule rests. */
const groundFact = z.strictObject({ fact: z.string(), label: wording, value: answerValue.nullable() });

const about = {
  code: itemCode,
  name: z.string(),
  english: z.string(),
  nature: z.enum(ITEM_NATURES),
  bureau: z.string(),
  stage: z.enum(['S0', 'S1', 'S2', 'S3', 'S4', 'S5']).nullable(),
  need,
  rule,
  /** What is known and decided, and what is missing. */
  ground: z.array(groundFact),
  missing: z.array(groundFact),
};

const dates = z.strictObject({
  begin: day,
  /** The review ends; before `on` only where it is decided with the land contract. */
  reviewed: day,
  on: day,
  /** Working days by which it may come later without moving the end; null: it is there already. */
  slack: z.number().int().nullable(),
  /** On the path that decides the end. */
  deciding: z.boolean(),
});

export const planLine = z.strictObject({
  ...about,
  dates,
  limit,
  /** Reviewed ahead of the land contract. */
  ahead: z.boolean(),
  /** Why it is there, and when it comes. */
  why: wording,
  when: wording,
});

const measure = z
  .strictObject({
    /** Working days on which something lies with the authority; works and the wait for the contract are not among them. */
    days: z.number().int(),
    elapsed: z.number().int(),
    target: z.number().int(),
    within: z.boolean(),
    sentence: wording,
  })
  .nullable();

const step = z.strictObject({ dates, sentence: wording });

const questionCode = z.enum(['industry', 'land', 'building', 'energy', 'environment', 'water', 'site', 'hazard']);

const askedQuestion = z.strictObject({
  code: questionCode,
  state: z.enum(['answered', 'open', 'idle']),
  /** Facts of it that something depends on and that nobody knows. */
  open: z.array(z.string()),
});

const use = z.strictObject({ item: itemCode, code: z.string(), class: z.enum(['E', 'D', 'S']) });

const form = z.strictObject({
  fields: z.array(z.strictObject({ key: z.string(), label: z.string(), usedBy: z.array(itemCode) })),
  materials: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      /** `asked`: handed in; `fetched`: by the system. */
      source: z.enum(['asked', 'fetched']),
      safety: z.boolean(),
      /** May come later for every item that uses it. */
      deferrable: z.boolean(),
      usedBy: z.array(use),
    }),
  ),
});

const changed = z.strictObject({
  code: itemCode,
  name: z.string(),
  /** The answers that did it. */
  answers: z.array(z.string()),
});
const move = { from: day, to: day, workingDays: z.number().int() };

export const planDelta = z.strictObject({
  added: z.array(changed),
  removed: z.array(changed),
  moved: z.array(changed.extend(move)),
  end: z.strictObject(move).nullable(),
  sentence: wording.nullable(),
});

export const planView = z.strictObject({
  filingDay: day,
  headline: wording,
  /** In the order of the chain. */
  items: z.array(planLine),
  /** Not needed, or only if an open answer turns out that way. */
  leftOut: z.array(z.strictObject({ ...about, why: wording })),
  steps: z.strictObject({ START: step, COMPLETION: step, USE: step }),
  edges: z.array(
    z.strictObject({ from: node, to: node, kind: z.enum(['beforeIssue', 'beforeStart', 'beforeUse', 'works']) }),
  ),
  criticalPath: z.array(node),
  startOn: day,
  endOn: day,
  contract: z.strictObject({ on: day, recorded: z.boolean() }).nullable(),
  worksMonths: z.number().int(),
  /** Null: no construction permit is needed. */
  toPermit: measure,
  wholeChain: measure,
  questions: z.array(askedQuestion),
  /** What is known, and from where. */
  facts: z.array(
    groundFact.extend({ source: z.enum(['register', 'layer', 'suggested', 'answer', 'unsure', 'derived']) }),
  ),
  form,
});
