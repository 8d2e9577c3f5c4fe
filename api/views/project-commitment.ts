import type { z } from 'zod';
import type { Actor } from '../../domain/case/actor.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import { allInForce } from '../../domain/law/in-force.ts';
import { refuseUnmandated } from '../../domain/permission/may.ts';
import type { PromiseActKind } from '../../domain/project-commitment/command.ts';
import { promiseAct } from '../../domain/project-commitment/permission.ts';
import type { Signatory } from '../../domain/mandate/mandate.ts';
import { promiseContext } from '../../domain/project-commitment/context.ts';
import { evolvePromise } from '../../domain/project-commitment/evolve.ts';
import { whatPromiseLivesBy } from '../../domain/project-commitment/moments.ts';
import { figuresOf } from '../../domain/project-commitment/papers/papers-of.ts';
import { possiblePromiseActs } from '../../domain/project-commitment/possible.ts';
import type { ProjectCommitment, Shortfall } from '../../domain/project-commitment/project-commitment.ts';
import type { AccessStandard } from '../../domain/project-commitment/standard.ts';
import { turnOf } from '../../domain/project-commitment/turn.ts';
import { waitingOf, type Waiting } from '../../domain/project-commitment/waiting.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { CommitmentEntry, CommitmentRecord } from '../../db/read/commitments.ts';
import type { Colleague } from '../../db/read/officers.ts';
import type { PresentCommitment } from '../../db/read/present-commitment.ts';
import type { commitmentEntry, commitmentPage, reason, turn } from '../contract/promise-page.ts';
import type { Language } from '../words/language.ts';
import { deedFor, factsOf } from '../right/mandates.ts';
import { promiseThing } from '../act/promise-act.ts';
import { wordsOf } from '../words/words.ts';
import type { Who } from '../right/who.ts';

type PageView = z.input<typeof commitmentPage>;
type EntryView = z.input<typeof commitmentEntry>;
type TurnView = z.input<typeof turn>;

/** With what the days have brought about by now, recorded or not. */
export const livedPromise = (c: ProjectCommitment, now: Instant, calendar: WorkingCalendar): ProjectCommitment =>
  whatPromiseLivesBy(c, now, calendar).reduce<ProjectCommitment>(evolvePromise, c);

/** The zone as a view of its commitments asks it. */
interface Seen {
  readonly now: Instant;
  readonly world: { readonly calendar: WorkingCalendar; readonly bureaus: ReadonlyMap<string, string> };
}

/** A commitment in a list: how far it is, and whose turn it is until when. */
export function entryView(
  { state, project, enterprise }: Omit<CommitmentEntry, 'zone'>,
  { now, world }: Seen,
): EntryView {
  const c = livedPromise(state, now, world.calendar);
  return {
    id: c.id,
    number: c.number,
    stage: c.stage,
    project,
    enterprise,
    standard: c.standard.name,
    openedAt: c.openedAt,
    waiting: waitingView(c, world),
  };
}

/** The same in a work list, if it waits for somebody who is asked for; null: it does not. */
export function turnView(entry: CommitmentEntry, seen: Seen, isWanted: (waiting: Waiting) => boolean): TurnView | null {
  const { calendar } = seen.world;
  const turn = turnOf(livedPromise(entry.state, seen.now, calendar), calendar, dayOf(seen.now));
  const view = entryView(entry, seen);
  if (!turn || !view.waiting || !isWanted(turn.waiting)) return null;
  const { light, remaining, urged } = turn;
  return { ...view, waiting: view.waiting, light, remaining, urged };
}

function waitingView(c: ProjectCommitment, { calendar, bureaus }: Seen['world']): EntryView['waiting'] {
  const waiting = waitingOf(c, calendar);
  return waiting && { ...waiting, units: waiting.units.map((code) => bureaus.get(code) ?? code) };
}

/** Whoever looks; an agent with all mandates. */
type Looking = Who & { readonly by: Actor; readonly signatory: Signatory | null; readonly language: Language };

/** The page of a commitment for whoever asks. */
export function commitmentView(
  open: PresentCommitment,
  record: CommitmentRecord,
  who: Looking & { readonly inspectors: readonly Colleague[] },
): PageView {
  const { world, now, row } = open;
  const c = livedPromise(open.state, now, world.calendar);
  const project = { id: row.project_id, code: row.project.code, name: row.project.name };
  const enterprise = { id: row.enterprise_id, name: row.applicant.name };
  return {
    ...entryView({ state: c, project, enterprise }, open),
    today: dayOf(now),
    zone: world.id,
    terms: standardView(c.standard),
    landUse: c.landUse,
    ...contentView(c, record, world.bureaus),
    ...buildingView(c, world.bureaus),
    events: record.events.map(({ seq, data, recordedAt, hash }) => ({
      seq,
      type: data.type,
      reason: 'reason' in data ? data.reason : null,
      at: data.at,
      recordedAt: instantFromMs(Date.parse(recordedAt)),
      by: data.by.name,
      byFor: data.by.for?.name ?? null,
      hash,
    })),
    // An urging order is the office's own.
    papers: record.papers.filter(({ kind }) => kind !== 'urgingOrder' || !who.hat?.enterprise),
    inspectors: who.inspectors.map(({ person, name }) => ({ id: person, name })),
    possible: possibleView(c, open, who),
  };
}

type Content = Pick<PageView, 'items' | 'advice' | 'listedOn' | 'promisedOn' | 'figures' | 'objections' | 'closing'>;

function contentView(c: ProjectCommitment, { cases }: CommitmentRecord, bureaus: ReadonlyMap<string, string>): Content {
  const { promise, measured } = promiseIn(c);
  return {
    items: itemsView(c, promise?.items ?? [], cases),
    advice: c.advice.map(({ bureau, on, requirements }) => ({
      bureau: bureaus.get(bureau) ?? bureau,
      on,
      requirements: requirements.map((asked) => ({ ...asked })),
    })),
    listedOn: 'listedOn' in c ? c.listedOn : null,
    promisedOn: promise?.on ?? null,
    figures: figuresOf(c, promise?.figures, measured?.figures).map((one) => ({ ...one })),
    objections: 'objections' in c ? c.objections.map((one) => ({ ...one })) : [],
    closing: c.stage === 'closed' ? c.closing : null,
  };
}

const promiseIn = (c: ProjectCommitment) => ({
  promise: 'promise' in c ? c.promise : null,
  measured: 'measured' in c ? c.measured : null,
});

/** Each item with its effect and, beside it, the permit itself, which only a case of its own grants. */
const itemsView = (
  { items }: ProjectCommitment,
  committed: readonly string[],
  cases: CommitmentRecord['cases'],
): Content['items'] =>
  items.map((one) => {
    const permit = cases.findLast(({ item, status }) => item === one.item && (status === 11 || status === 12));
    return {
      ...one,
      pilot: one.pilot ?? null,
      committed: committed.includes(one.item),
      permit: permit ? { case: permit.id, number: permit.number, decidedOn: permit.decidedOn } : null,
    };
  });

type Building = Pick<PageView, 'registeredOn' | 'nodes' | 'shortfall' | 'revocation'>;

function buildingView(c: ProjectCommitment, bureaus: ReadonlyMap<string, string>): Building {
  if (!('nodes' in c)) return { registeredOn: null, nodes: [], shortfall: null, revocation: null };
  const named = (key: string): string => c.standard.indicators.find((one) => one.key === key)?.name ?? key;
  return {
    registeredOn: c.registeredOn,
    nodes: c.nodes.map(({ owner, by: _by, ...node }) => ({
      ...node,
      owner: { code: owner, name: bureaus.get(owner) ?? owner },
    })),
    shortfall: c.shortfall && shortfallView(c.shortfall, named),
    revocation: c.revocation,
  };
}

const shortfallView = (shortfall: Shortfall, named: (key: string) => string): Building['shortfall'] => ({
  ...shortfall,
  indicators: shortfall.indicators.map(named),
  reported: shortfall.reported ?? false,
});

/** A standard as plain data that may be changed. */
export const standardView = ({
  industries,
  landUses,
  indicators,
  items,
  bureaus,
  consequences,
  ...rest
}: AccessStandard) => ({
  ...rest,
  industries: [...industries],
  landUses: [...landUses],
  indicators: indicators.map((one) => ({ ...one })),
  items: items.map((one) => ({ ...one })),
  bureaus: [...bureaus],
  consequences: [...consequences],
});

/** A refusal as a page tells it, with the law of that day. */
export function reasonView(refusal: Refusal, today: Day, language: Language): z.input<typeof reason> {
  const { title, remedy } = wordsOf(refusal, language);
  return { code: refusal.code, title, remedy, articles: [...allInForce([refusal.article ?? []].flat(), today)] };
}

/** What an agent's mandate does not cover is told at the act, as it would be refused. */
const unmandated = (act: PromiseActKind, open: PresentCommitment, { hat, signatory }: Looking): Refusal | null =>
  refuseUnmandated(hat, promiseAct(act), {
    mandate: signatory && factsOf(signatory, deedFor(open.row.project_id, open)),
  });

function possibleView(c: ProjectCommitment, open: PresentCommitment, who: Looking): PageView['possible'] {
  const { hat, by } = who;
  if (!hat || open.row.zone_closed) return [];
  const context = promiseContext(open.now, open.world.calendar, open.facts);
  return possiblePromiseActs(c, { hat, by }, promiseThing(open), context).map(({ act, refusal: byLaw }) => {
    const refusal = byLaw ?? unmandated(act, open, who);
    return { act, refusal: refusal && reasonView(refusal, dayOf(open.now), who.language) };
  });
}
