import { z } from 'zod';
import { SERVED_NOTICES } from '../../domain/case/state/service.ts';
import { caseMaterial } from './case-material.ts';
import { machineFinding } from './item-rules.ts';
import { ITEM_NATURES } from '../../domain/catalogue/item.ts';
import { caseCard, clockName, light } from './case-card.ts';
import { extensionAsked } from './extension.ts';
import { DECISION_PAPERS } from '../../domain/paper/basis.ts';
import { PAUSE_KINDS } from '../../domain/clock/clock.ts';
import { actor, deferral, outcome, revocation, servedNotice, serviceConsent, stance } from './case-words.ts';
import { day, id, instant, limit } from './fields.ts';
import { toldGap } from './frame.ts';
import { joint } from './joint.ts';
import { above } from './organs.ts';
import { permit } from './permit.ts';
import { openStep } from './tasks.ts';

const dayRow = z.strictObject({
  date: day,
  counted: z.boolean(),
  n: z.number().int().nullable(),
  of: z.number().int().nullable(),
  why: z.enum(['start', 'workday', 'makeup', 'day', 'weekend', 'holiday', 'closure', 'paused', 'rolled', 'kept']),
  article: z.string().nullable(),
  pause: z.number().int().nullable(),
});

/** A clock of a case with the reason of each day. */
export const pageClock = z.strictObject({
  name: clockName,
  start: day,
  length: z.number().int(),
  unit: z.enum(['workingDays', 'calendarDays', 'months']),
  /** Sets the length; null where the guide named none. */
  article: z.string().nullable(),
  due: day,
  nominal: day,
  provisional: z.boolean(),
  end: day.nullable(),
  /** On the zone's day: what is used, what is left, what a pause has taken out, the light. */
  consumed: z.number().int(),
  remaining: z.number().int(),
  excluded: z.number().int(),
  light,
  state: z.enum(['running', 'paused', 'ended', 'lapsed']),
  days: z.array(dayRow),
});

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
  /** The park at whose desk it was filed, and by whose closures its clocks count; null: at that of the zone. */
  park: z.string().nullable(),
  /** 已按期清除: the day on which names, numbers and files in it were erased; null: they were not. */
  erasedOn: day.nullable(),
  now: instant,
  today: day,
  version: z.number().int(),
  project: z.strictObject({ id, code: z.string(), name: z.string() }),
  /** `unconfirmed`: 未核验, it registered itself and nobody has confirmed yet who it is. */
  applicant: z.strictObject({ id, name: z.string(), uscc: z.string(), unconfirmed: z.boolean() }),
  bureau: z.strictObject({ code: z.string(), name: z.string() }),
  legalBasis: z.array(z.string()),
  result: z.string(),
  nature: z.enum(ITEM_NATURES),
  receivedAt: instant.nullable(),
  acceptedOn: day.nullable(),
  deemed: z.boolean(),
  /** The limits of its guide in the situations in which it was filed; null: the law sets none, or none is promised. */
  limits: z.strictObject({ promised: limit, statutory: limit }),
  /** 前置事项: what must still be granted before a case that was filed ahead is received. */
  waitsFor: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  /** `masked`: a value that tells how to reach a person, hidden from whoever does not need it. */
  form: z.array(z.strictObject({ label: z.string(), value: z.string(), masked: z.boolean() })),
  /** Situations (情形) of the guide in which it was filed. */
  situations: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  /** What the machine finds of the application as it stands. */
  checks: z.array(machineFinding),
  materials: z.array(caseMaterial),
  openMaterials: z.array(z.string()),
  /** Came in after the review had begun; the review may be reopened for them. */
  laterPapers: z.array(z.string()),
  correction: z
    .strictObject({
      on: day,
      gaps: z.array(toldGap),
      open: z.array(z.string()),
    })
    .nullable(),
  deferral: deferral.nullable(),
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
      outcome,
      facts: z.string().optional(),
      reasons: z.array(z.string()),
      provisions: z.array(z.string()),
      conditions: z.array(z.string()),
      overrunReason: z.string().nullable(),
      citesMinutes: z.boolean(),
      by: actor,
      at: instant,
    })
    .nullable(),
  decision: z
    .strictObject({
      outcome: z.enum(['grant', 'refuse']),
      on: day,
      byCommitment: z.boolean(),
      supplement: z.array(z.string()).nullable(),
      servedAt: instant.nullable(),
    })
    .nullable(),
  check: z.looseObject({ state: z.enum(['due', 'met', 'rectify', 'revocationProposed']) }).nullable(),
  /** 公告送达: the papers whose days run (null: what was decided), each with the day with which it counts as served. */
  announced: z.array(z.strictObject({ paper: servedNotice.nullable(), until: day })),
  /**
   * 延续、变更 (许可法 49, 50): of which permit this is asked, by its case; `deemed`: that one was renewed on this by silence
   * (许可法 50(2)), `lastBeforeSilence`: the last day before it will be. Null: of none.
   */
  succeeds: z
    .strictObject({
      kind: z.enum(['renewal', 'change']),
      case: id,
      deemed: z.boolean(),
      lastBeforeSilence: day.nullable(),
    })
    .nullable(),
  procedures: z.array(
    z.strictObject({
      kind: z.enum(PAUSE_KINDS),
      noticeOn: day,
      days: z.number().int(),
      plannedEnd: day,
      endedOn: day.nullable(),
      overCap: z.boolean(),
    }),
  ),
  hearing: z
    .strictObject({
      /** Null: the organ called it of its own motion (许可法 46) and told nobody of a right to ask. */
      notifiedOn: day.nullable(),
      /** The first request, from which the twenty days to hold it count. */
      requestedOn: day.nullable(),
      /** Who asked, in order: the applicant and each third party may ask once (许可法 47). */
      requests: z.array(z.strictObject({ by: z.enum(['applicant', 'thirdParty']), on: day })),
      on: day.nullable(),
      chair: z.string().nullable(),
      heldOn: day.nullable(),
      /** The latest day for the notice of the hearing (许可法 48). */
      noticeBy: day.nullable(),
    })
    .nullable(),
  /** What an officer has asked the head for, to lengthen the legal limit; null: nothing. */
  extensionAsked: extensionAsked.nullable(),
  opinions: z.array(
    z.strictObject({
      id: z.number().int(),
      bureau: z.strictObject({ code: z.string(), name: z.string() }),
      question: z.string(),
      askedOn: day,
      due: day,
      light,
      lapsed: z.boolean(),
      /** How often the lead urged, and when last; null: never. */
      urged: z.strictObject({ times: z.number().int(), on: day }).nullable(),
      answer: z.strictObject({ stance, text: z.string(), by: actor, on: day }).nullable(),
      weighed: z.strictObject({ adopted: z.boolean(), reason: z.string() }).nullable(),
    }),
  ),
  permit: permit.nullable(),
  revocation,
  /** Permits on which this one rests and that were revoked: it stands, and the bureau looks at it again. */
  basisDefects: z.array(z.strictObject({ item: z.string(), case: id, on: day })),
  /** What other systems and reports ask of a case; each follows from the events. */
  flags: z.record(z.string(), z.boolean()),
  cards: z.array(z.strictObject({ colour: z.enum(['red']), to: z.enum(['window', 'bureau']) })),
  turn: z.enum(['window', 'enterprise', 'reviewer', 'upperOrgan', 'nobody']),
  onTime: z.boolean().nullable(),
  authority: z.string(),
  /** Another organ decides (直报, or since the zone lost its power): which, and since when it has the case; null: the zone. */
  above,
  /** The organ to be named where the zone is not competent (许可法 32(2)), by the zone's data; null: not entered. */
  competentOrgan: z.string().nullable(),
  /** Where one applies to it, by the zone's data; null: not entered. */
  competentAddress: z.string().nullable(),
  serviceConsent,
  closing: z.strictObject({ kind: z.string(), on: day }).nullable(),
  /** Who must act now: unit and, if somebody has taken the step in hand, who and since when. */
  holder: z.strictObject({ unit: z.string(), person: z.string().nullable(), since: instant.nullable() }).nullable(),
  tasks: z.array(openStep),
  /** 待送达的决定: what was decided and is still to be served, in order; one service brings all of it. */
  unserved: z.array(z.enum(DECISION_PAPERS)),
  /** 待送达的告知书: each notice that waits for its service; one service brings all of a kind. */
  unservedNotices: z.array(z.enum([...SERVED_NOTICES, 'deferralNotice'])),
  clocks: z.array(pageClock),
  /** 联合办理: the common limit under which the case stands with others; null: it is handled alone. */
  joint: joint.nullable(),
  /** 谁的时间: working days from receipt to now, by side; they sum to the elapsed ones. */
  whoseTime: z.array(
    z.strictObject({
      side: z.enum(['organ', 'enterprise', 'third']),
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

export type CasePage = z.input<typeof casePage>;
