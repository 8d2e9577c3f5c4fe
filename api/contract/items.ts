import { z } from 'zod';
import { FIELD_SOURCES, ITEM_NATURES } from '../../domain/catalogue/item.ts';
import { PAUSE_KINDS, SIGNERS, UNITS } from '../../domain/clock/clock.ts';
import { day, id, itemCode, line, none, text } from './fields.ts';
import { appliesRule, condition, consultation, machineCheck } from './item-rules.ts';
import { route } from './route.ts';
import { bureauCode, inZone } from './zones.ts';
import { FAULT } from './faults.ts';

const count = z.number().int().min(0).max(1000);
const length = z.strictObject({ length: count.min(1), unit: z.enum(['workingDays', 'calendarDays']) });
/** Which article sets a limit. */
const article = line.optional();
const statutory = z.strictObject({ ...length.shape, from: z.enum(['acceptance', 'receipt']), article });
const window = z.strictObject({ ...length.shape, length: count });
const code = z.string().regex(/^[A-Za-z][A-Za-z0-9.-]{0,39}$/, FAULT.itemCodeOfZone);
const lines = (most: number) => z.array(line).max(most);
const based = z.strictObject({ text, basis: line });

const material = z.strictObject({
  code,
  name: line,
  class: z.enum(['E', 'D', 'S']),
  safety: z.boolean().default(false),
  sameAs: code.optional(),
  guide: text.optional(),
  defects: z.array(based).max(50).optional(),
});

const formField = z.strictObject({
  key: code,
  label: line,
  type: z.enum(['text', 'longText', 'number', 'integer', 'choice', 'boolean']),
  required: z.boolean().default(false),
  unit: line.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  options: z
    .array(z.strictObject({ value: line, label: line }))
    .max(200)
    .optional(),
  from: z.enum(FIELD_SOURCES).optional(),
  help: text.optional(),
});

const standard = z.strictObject({
  version: line,
  conditions: z.array(based).min(1).max(50),
  checks: text,
  consequences: z.array(text).max(20),
  publicity: text,
  /** Promised only once the land of the project is settled. */
  needsLand: z.boolean().optional(),
});

const library = z.strictObject({
  grantReasons: z.array(text).max(50),
  refusalReasons: z.array(based).max(50),
  conditions: z.array(text).max(50),
});

const pauseKind = z.enum(PAUSE_KINDS);
const months = z.strictObject({ length: count.min(1), unit: z.literal('months') });

const extensionRule = z.strictObject({
  by: z.enum(SIGNERS),
  max: count.min(1),
  times: count.min(1),
  article: line,
});

const permitExtension = z.strictObject({
  max: count.min(1),
  unit: z.literal('months'),
  times: count.min(1),
  article: line,
  askBefore: window.optional(),
});

const situation = z.strictObject({
  code,
  name: line,
  english: line,
  when: condition,
  sets: z.strictObject({
    statutory: statutory.nullable().optional(),
    promised: window.nullable().optional(),
    alsoPausedBy: z.array(pauseKind).max(PAUSE_KINDS.length).optional(),
    commitment: z.boolean().optional(),
    adds: z.array(material).max(50).optional(),
    drops: z.array(code).max(50).optional(),
  }),
});

const guide = z.strictObject({
  name: line,
  shortName: z.string().trim().min(2).max(12).optional(),
  english: line,
  nature: z.enum(ITEM_NATURES),
  bureau: bureauCode,
  legalBasis: lines(30),
  statutory: statutory.nullable(),
  promised: window.nullable(),
  acceptance: z.strictObject({ ...window.shape, article }),
  materials: z.array(material).max(100),
  after: z.array(itemCode).max(40),
  instant: z.boolean(),
  commitment: z.boolean(),
  standard: standard.optional(),
  yellow: count.optional(),
  alsoPausedBy: z.array(pauseKind).max(PAUSE_KINDS.length).optional(),
  /** By which article each of these kinds stops the limits. */
  pauseArticles: z.partialRecord(pauseKind, line).optional(),
  caps: z.partialRecord(pauseKind, count).optional(),
  extensionRule: extensionRule.optional(),
  supplementAfterGrant: z.strictObject({ before: itemCode }).optional(),
  validity: months.optional(),
  renewalAsk: window.optional(),
  startWithin: months.optional(),
  permitExtension: permitExtension.optional(),
  /** Works may not start, or what was built may not be used, before the item is granted. */
  beforeStart: z.boolean().optional(),
  beforeUse: z.boolean().optional(),
  stage: z.enum(['S0', 'S1', 'S2', 'S3', 'S4', 'S5']).optional(),
  applies: z.array(appliesRule).max(50).optional(),
  situations: z.array(situation).max(50).optional(),
  checks: z.array(machineCheck).max(100).optional(),
  consults: z.array(consultation).max(30).optional(),
  afterWorks: z.boolean().optional(),
  perWorks: z.boolean().optional(),
  /** 超时默认: overrun of the promised limit lets what waits for the item be received; it grants nothing. */
  tacit: z.enum(['NONE', 'POLICY']).optional(),
  /** The enterprise must file this item within the time after that other one is granted. */
  fileWithin: z
    .strictObject({ of: itemCode, length: count.min(1), unit: z.enum(['workingDays', 'calendarDays']) })
    .optional(),
  fields: z.array(formField).max(200),
  result: line,
  /** Under which key (`sameAs`) other guides list what a grant yields. */
  yields: code.optional(),
  library: library.optional(),
  /** What its own texts are in English, by the Chinese text. */
  inEnglish: z.record(text, text).optional(),
});

/** One version of an item's guide, as it is put in. Only the two limits must be given; what is absent has a default. */
export const itemBody = z.strictObject({
  ...guide.partial().shape,
  statutory: guide.shape.statutory,
  promised: guide.shape.promised,
  materials: z
    .array(z.strictObject({ ...material.shape, name: line.optional() }))
    .max(100)
    .optional(),
  /** First day on which this version is in force; today if absent. */
  effectiveFrom: day.optional(),
});

const { effectiveFrom: _, ...inFile } = itemBody.shape;

/** An item as a file of a catalogue has it: its day is that of the whole edition. */
export const catalogueFileItem = z.strictObject({ code: itemCode, ...inFile });

/** One version of a guide as it is in force. */
export const catalogueItem = z.strictObject({
  ...guide.shape,
  code: itemCode,
  version: z.number().int().positive(),
  effectiveFrom: day,
  standard: standard.optional(),
});

/** What the lint found and did not refuse: the law refuses it when somebody acts on it. */
const warning = z.strictObject({ code: z.string(), path: z.string(), text: z.string() });

const tag = '事项目录';

export const itemRoutes = {
  putItem: route({
    act: 'putItem',
    method: 'PUT',
    path: '/api/zones/:zone/items/:code',
    tag,
    summary: '事项的新版本，自生效日起施行，至已定的下一版本施行时止；已收的办件按收件时的版本办理（许可法 30）',
    params: z.strictObject({ ...inZone.shape, code: itemCode }),
    query: none,
    body: itemBody,
    answer: z.strictObject({
      item: catalogueItem,
      /** The day from which a version that is to come already takes over; null: none. */
      until: day.nullable(),
      warnings: z.array(warning),
    }),
  }),
  listItems: route({
    act: 'listItems',
    method: 'GET',
    path: '/api/zones/:zone/items',
    tag,
    summary: '某日有效的事项目录；没有写明哪一日的，为今天',
    params: inZone,
    query: z.strictObject({ on: day.optional() }),
    body: null,
    answer: z.strictObject({ items: z.array(catalogueItem) }),
  }),
  listItemNames: route({
    act: 'listItemNames',
    method: 'GET',
    path: '/api/zones/:zone/item-names',
    tag,
    summary: '事项的全称、简称和英文名；每个事项取最新的版本，办件按旧版本收件的也认得',
    params: inZone,
    query: none,
    body: null,
    answer: z.strictObject({
      names: z.array(
        z.strictObject({ code: itemCode, name: line, short: line, english: line, nature: z.enum(ITEM_NATURES) }),
      ),
    }),
  }),
  listEnglish: route({
    act: 'listEnglish',
    method: 'GET',
    path: '/api/zones/:zone/english',
    tag,
    summary:
      '目录文字的英文：事项、情形、材料、表单、承诺条件、补正和不予许可的理由；另有文书和常见单位的名称。没有列出的以中文为准',
    params: inZone,
    query: none,
    body: null,
    answer: z.strictObject({ words: z.record(z.string(), z.string()) }),
  }),
  simulatePromise: route({
    act: 'simulatePromise',
    method: 'GET',
    path: '/api/zones/:zone/items/:code/simulation',
    tag,
    summary: '模拟：用过去一年已决定的办件，算另一个承诺时限下会有几件超期；在办的仍按收件时的版本办理',
    params: z.strictObject({ ...inZone.shape, code: itemCode }),
    query: z.strictObject({
      length: z.coerce.number().int().min(1).max(400),
      unit: z.enum(UNITS).default('workingDays'),
    }),
    body: null,
    answer: z.strictObject({
      since: day,
      /** Decided since then with a promise; late by what was promised; late by the other one. */
      cases: z.number().int(),
      lateNow: z.number().int(),
      lateThen: z.number().int(),
      /** Those that only the other one makes late, the newest first; at most fifty. */
      examples: z.array(z.strictObject({ case: id, number: z.string(), decidedOn: day, otherDue: day })),
      /** Open cases: they go on by the version under which they were filed (许可法 30). */
      open: z.number().int(),
    }),
  }),
  readItem: route({
    act: 'readItem',
    method: 'GET',
    path: '/api/zones/:zone/items/:code',
    tag,
    summary: '一个事项的各版本，后施行的在前',
    params: z.strictObject({ ...inZone.shape, code: itemCode }),
    query: none,
    body: null,
    answer: z.strictObject({ versions: z.array(catalogueItem) }),
  }),
} as const;
