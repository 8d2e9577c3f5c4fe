import { z } from 'zod';
import { caseCard, clockName, light } from './case-card.ts';
import { day, id, instant, line, none, text } from './fields.ts';
import { route, type Rights } from './route.ts';

const params = z.strictObject({ case: id });

const dayRow = z.strictObject({
  date: day,
  counted: z.boolean(),
  n: z.number().int().nullable(),
  of: z.number().int().nullable(),
  why: z.enum(['start', 'workday', 'makeup', 'day', 'weekend', 'holiday', 'closure', 'paused', 'rolled']),
  article: z.string().nullable(),
  pause: z.number().int().nullable(),
});

const clock = z.strictObject({
  name: clockName,
  start: day,
  length: z.number().int(),
  unit: z.enum(['workingDays', 'calendarDays', 'months']),
  due: day,
  nominal: day,
  provisional: z.boolean(),
  end: day.nullable(),
  /** On the zone's day: what is used, what is left, the light. */
  consumed: z.number().int(),
  remaining: z.number().int(),
  light,
  state: z.enum(['running', 'paused', 'ended', 'lapsed']),
  days: z.array(dayRow),
});

const actor = z.strictObject({ name: z.string(), capacity: z.string(), unit: z.string() });

const happened = z.looseObject({
  seq: z.number().int(),
  type: z.string(),
  at: instant,
  recordedAt: instant,
  by: actor,
  hash: z.string(),
});

export const paperLine = z.strictObject({
  id,
  kind: z.string(),
  title: z.string(),
  number: z.string(),
  issuedOn: day,
  verifyCode: z.string(),
  /** The sealed PDF is there. */
  sealed: z.boolean(),
});

export const refusalFact = z.strictObject({
  code: z.string(),
  title: z.string(),
  remedy: z.string(),
  article: z.union([z.string(), z.array(z.string())]).optional(),
});

/** The case as both sides see it; only the acts differ. */
export const casePage = caseCard.extend({
  zone: z.strictObject({ id, name: z.string(), practice: z.boolean() }),
  now: instant,
  today: day,
  version: z.number().int(),
  project: z.strictObject({ id, code: z.string(), name: z.string() }),
  applicant: z.strictObject({ id, name: z.string(), uscc: z.string() }),
  bureau: z.strictObject({ code: z.string(), name: z.string() }),
  legalBasis: z.array(z.string()),
  result: z.string(),
  nature: z.enum(['permit', 'filing', 'review']),
  receivedAt: instant.nullable(),
  acceptedOn: day.nullable(),
  deemed: z.boolean(),
  form: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  materials: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      class: z.enum(['E', 'D', 'S']),
      safety: z.boolean(),
      state: z.enum(['handedIn', 'missing', 'deferred', 'toCorrect', 'shared']),
      files: z.array(
        z.strictObject({ id, name: z.string(), mediaType: z.string(), size: z.number(), pages: z.number().nullable() }),
      ),
      defects: z.array(z.strictObject({ text: z.string(), basis: z.string() })),
    }),
  ),
  openMaterials: z.array(z.string()),
  correction: z
    .strictObject({
      on: day,
      gaps: z.array(z.strictObject({ material: z.string(), defect: z.string(), basis: z.string(), fix: z.string() })),
      open: z.array(z.string()),
    })
    .nullable(),
  deferral: z.strictObject({ materials: z.array(z.string()), open: z.array(z.string()), until: day }).nullable(),
  standard: z
    .strictObject({
      version: z.string(),
      conditions: z.array(z.strictObject({ text: z.string(), basis: z.string() })),
      checks: z.string(),
    })
    .nullable(),
  library: z
    .looseObject({
      grantReasons: z.array(z.string()),
      refusalReasons: z.array(z.strictObject({ text: z.string(), basis: z.string() })),
      conditions: z.array(z.string()),
    })
    .nullable(),
  proposal: z
    .strictObject({
      outcome: z.enum(['grant', 'refuse']),
      reasons: z.array(z.string()),
      provisions: z.array(z.string()),
      conditions: z.array(z.string()),
      overrunReason: z.string().nullable(),
      by: actor,
      at: instant,
    })
    .nullable(),
  decision: z
    .strictObject({
      outcome: z.enum(['grant', 'refuse']),
      on: day,
      byCommitment: z.boolean(),
      servedAt: instant.nullable(),
    })
    .nullable(),
  check: z.looseObject({ state: z.enum(['due', 'met', 'rectify']) }).nullable(),
  closing: z.strictObject({ kind: z.string(), on: day }).nullable(),
  /** Who must act now: unit and, if somebody has taken the step in hand, who and since when. */
  holder: z.strictObject({ unit: z.string(), person: z.string().nullable(), since: instant.nullable() }).nullable(),
  tasks: z.array(
    z.strictObject({
      id,
      kind: z.enum(['accept', 'review', 'sign', 'serve', 'check']),
      unit: z.string(),
      due: day.nullable(),
      claimedBy: z.strictObject({ id, name: z.string(), since: instant, me: z.boolean() }).nullable(),
    }),
  ),
  clocks: z.array(clock),
  /** 谁的时间: working days from receipt to now, by side; they sum to the elapsed ones. */
  whoseTime: z.array(
    z.strictObject({
      side: z.enum(['organ', 'enterprise']),
      days: z.number().int(),
      from: day,
      to: day,
      reason: z.string(),
    }),
  ),
  calendar: z.array(
    z.strictObject({
      year: z.number().int(),
      version: z.string(),
      status: z.string(),
      source: z.string(),
      notice: z.string().nullable(),
    }),
  ),
  papers: z.array(paperLine),
  events: z.array(happened),
  /** Acts of the one who asks: possible now, or why not. */
  acts: z.array(z.strictObject({ act: z.string(), allowed: z.boolean(), why: refusalFact.nullable() })),
});

const acted = z.strictObject({ version: z.number().int(), page: casePage });

const act = <B extends z.ZodType>(name: string, summary: string, rights: Rights, body: B) =>
  route({
    method: 'POST',
    path: `/api/cases/:case/${name}`,
    tag: '办件',
    summary,
    rights,
    params,
    query: none,
    body,
    answer: acted,
  });

const applicants = ['legalRepresentative', 'staff', 'agent'] as const;
const signers = ['legalRepresentative', 'agent'] as const;
const gap = z.strictObject({ material: z.string(), defect: text, basis: line, fix: text });
const sentences = z.array(text).max(50);

export const caseRoutes = {
  readCase: route({
    method: 'GET',
    path: '/api/cases/:case',
    tag: '办件',
    summary: '一个办件：期限、材料、文书、记录和您可以做的事',
    rights: 'signedIn',
    params,
    query: none,
    body: null,
    answer: casePage,
  }),
  promiseDeferral: act(
    'deferral-promises',
    '签署容缺受理承诺',
    signers,
    z.strictObject({ materials: z.array(z.string()).min(1), until: day }),
  ),
  handIn: act(
    'hand-ins',
    '补交材料',
    applicants,
    z.strictObject({ materials: z.array(z.strictObject({ code: z.string(), files: z.array(id).min(1) })).min(1) }),
  ),
  withdraw: act('withdrawals', '撤回申请', signers, z.strictObject({ reason: text })),
  accept: act('acceptances', '受理', ['window'], z.strictObject({ checked: z.array(z.string()) })),
  notifyCorrection: act('correction-notices', '一次性告知补正', ['window'], z.strictObject({ gaps: z.array(gap) })),
  decline: act(
    'non-acceptances',
    '不予受理',
    ['window'],
    z.strictObject({
      ground: z.enum(['competence', 'falseMaterial']),
      facts: text,
      competentOrgan: line.nullable().default(null),
    }),
  ),
  markNotNeeded: act('not-needed-notices', '告知无须办理', ['window'], z.strictObject({ reason: text })),
  beginReview: act('reviews', '开始审查', ['reviewer'], none),
  prepareDecision: act(
    'decision-proposals',
    '拟出决定，送复核',
    ['reviewer'],
    z.strictObject({
      outcome: z.enum(['grant', 'refuse']),
      reasons: sentences,
      provisions: z.array(line).max(50).default([]),
      conditions: sentences.default([]),
      overrunReason: text.nullable().default(null),
    }),
  ),
  returnDecision: act('decision-returns', '退回拟出的决定', ['approver'], z.strictObject({ reason: text })),
  signDecision: act('decisions', '签发决定', ['approver'], none),
  serve: act(
    'services',
    '送达决定',
    ['window'],
    z.strictObject({ method: z.enum(['electronic', 'window', 'post']).default('electronic'), recipient: line }),
  ),
  recordCheck: act(
    'checks',
    '记录承诺核查结果',
    ['inspector'],
    z.strictObject({ result: z.enum(['met', 'rectify']), officers: z.array(line), findings: text }),
  ),
} as const;
