import { z } from 'zod';
import { effect, nodeKind, standard } from './access-standards.ts';
import { light } from './case-card.ts';
import { day, id, instant, itemCode, line } from './fields.ts';

/** The commitment of a project as its page shows it. */

export const requirement = z.strictObject({ text: line, basis: line });

const stage = z.enum(['consulting', 'listed', 'publicity', 'committed', 'registered', 'accepted', 'revoked', 'closed']);

const waiting = z.strictObject({
  who: z.enum(['bureaus', 'window', 'enterprise', 'public', 'approver', 'inspector']),
  /** Names of the departments that are waited for. */
  units: z.array(z.string()),
  until: day.nullable(),
  why: z.enum([
    'advice',
    'list',
    'commitment',
    'publicity',
    'objection',
    'registration',
    'nodeCheck',
    'nodeMending',
    'nodeFailed',
    'acceptance',
    'shortfall',
    'measuring',
    'broken',
    'statement',
    'revocation',
  ]),
  /** The node of which `why` speaks. */
  node: nodeKind.nullable(),
  otherwise: z
    .enum(['listIssued', 'listExpired', 'publicityEnded', 'urged', 'nodeFailed', 'shortfallLapsed'])
    .nullable(),
});

export const commitmentEntry = z.strictObject({
  id,
  number: z.string(),
  stage,
  project: z.strictObject({ id, code: z.string(), name: z.string() }),
  enterprise: z.strictObject({ id, name: z.string() }),
  standard: z.string(),
  openedAt: instant,
  waiting: waiting.nullable(),
});

/** What the law holds against an act or a project, as it would be refused. */
export const reason = z.strictObject({
  code: z.string(),
  title: z.string(),
  remedy: z.string(),
  articles: z.array(z.string()),
});

/** A commitment in a work list: the step that it waits for, and how near its last day is. */
export const turn = commitmentEntry.extend({
  waiting,
  light,
  /** Days left; below 0: so many have passed since; null: no day runs. */
  remaining: z.number().int().nullable(),
  /** The office was urged to take the step (督办). */
  urged: z.boolean(),
});

const listedItem = z.strictObject({
  item: itemCode,
  name: z.string(),
  effect: effect.nullable(),
  ground: z.enum(['excludedClass', 'notOpened']).nullable(),
  committed: z.boolean(),
  /** The pilot instrument that opens an excluded class for it. */
  pilot: z.string().nullable(),
  /** The permit itself, which only its own case grants. */
  permit: z.strictObject({ case: id, number: z.string(), decidedOn: day.nullable() }).nullable(),
});

const node = z.strictObject({
  kind: nodeKind,
  owner: z.strictObject({ code: z.string(), name: z.string() }),
  on: day,
  state: z.enum(['planned', 'met', 'rectify', 'failed']),
  until: day.nullable(),
  reported: z.boolean(),
  findings: z.string().nullable(),
});

export const commitmentPage = commitmentEntry.extend({
  today: day,
  zone: id,
  terms: standard,
  landUse: z.string(),
  items: z.array(listedItem),
  advice: z.array(z.strictObject({ bureau: z.string(), on: day, requirements: z.array(requirement) })),
  listedOn: day.nullable(),
  promisedOn: day.nullable(),
  figures: z.array(
    z.strictObject({
      name: z.string(),
      standard: z.string(),
      promised: z.string().nullable(),
      measured: z.string().nullable(),
    }),
  ),
  objections: z.array(
    z.strictObject({
      id: z.number().int(),
      by: z.string(),
      text: z.string(),
      answer: z.strictObject({ upheld: z.boolean(), reason: z.string() }).nullable(),
    }),
  ),
  registeredOn: day.nullable(),
  nodes: z.array(node),
  shortfall: z
    .strictObject({ indicators: z.array(z.string()), until: day, lapsed: z.boolean(), reported: z.boolean() })
    .nullable(),
  revocation: z
    .strictObject({ facts: z.string(), noticeOn: day, until: day, statement: z.string().nullable() })
    .nullable(),
  closing: z.strictObject({ kind: z.enum(['withdrawn', 'expired', 'refused']), on: day }).nullable(),
  events: z.array(
    z.strictObject({
      seq: z.number().int(),
      type: z.string(),
      /** What whoever did it said for it; null: nothing is to be said. */
      reason: z.string().nullable(),
      at: instant,
      recordedAt: instant,
      by: z.string(),
      /** 代理: for whom it was done. */
      byFor: z.string().nullable(),
      hash: z.string(),
    }),
  ),
  papers: z.array(
    z.strictObject({ id, kind: z.string(), title: z.string(), number: z.string(), issuedOn: day, sealed: z.boolean() }),
  ),
  /** Who may be named for a check; nobody for the enterprise. */
  inspectors: z.array(z.strictObject({ id, name: z.string() })),
  /** Acts of whoever looks; `refusal`: why it cannot be done now. */
  possible: z.array(
    z.strictObject({
      act: z.string(),
      refusal: reason.nullable(),
    }),
  ),
});
