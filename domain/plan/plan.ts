import type { Facts } from '../catalogue/condition.ts';
import { oneForm, type OneForm } from '../catalogue/form.ts';
import type { Item, ItemCode } from '../catalogue/item.ts';
import { situate } from '../catalogue/situation.ts';
import { countWorkingDays, type WorkingCalendar } from '../clock/calendar.ts';
import { dayAt, ordinalOf, type Day } from '../clock/day.ts';
import { authorityDays, type Stretch } from './authority-days.ts';
import { strictestFacts } from './facts.ts';
import { spanOf, type Span } from './limits.ts';
import { needOf, type ItemNeed } from './need.ts';
import { isMilestone, networkOf, type Milestone, type Network, type NodeCode, type PlanEdge } from './network.ts';
import { criticalPath, scheduleOf, slackOf, type Fixed, type Placed, type ScheduleRequest } from './schedule.ts';

/** What is known of an item that was filed: granted, or by when its case is due. */
export type ItemProgress =
  | { readonly kind: 'done'; readonly from: Day; readonly on: Day }
  | { readonly kind: 'running'; readonly from: Day; readonly by: Day };

/** What a plan is asked for. */
export interface PlanRequest {
  /** The catalogue in force. */
  readonly items: readonly Item[];
  /** What is known of the project; what is absent nobody has answered. */
  readonly facts: Facts;
  readonly calendar: WorkingCalendar;
  /** The day on which everything that waits for nothing is filed. */
  readonly filingDay: Day;
  /** From when what has not begun can begin, if later than the filing: today, in a project under way. */
  readonly today?: Day;
  /** The land contract (A05): the day on which it was signed, or is taken to be; the filing day if absent. */
  readonly contract?: { readonly on: Day; readonly recorded: boolean } | undefined;
  /** Months of construction; counted only if the applicant gives them. */
  readonly worksMonths?: number | undefined;
  /** The zone's target from filing to construction permit, and the ceiling of the whole chain, in working days. */
  readonly targets: { readonly toPermit: number; readonly wholeChain: number };
  readonly progress?: ReadonlyMap<NodeCode, ItemProgress> | undefined;
  /** Working days by which something comes later than its limit. */
  readonly delays?: ReadonlyMap<NodeCode, number> | undefined;
}

/** Where something stands on the calendar. */
export interface PlanDates {
  readonly begin: Day;
  /** The review ends; before `on` only where it is decided with the land contract. */
  readonly reviewed: Day;
  readonly on: Day;
  /** Working days by which it may come later without moving the end; null: it is there already. */
  readonly slack: number | null;
  /** It lies on the path that decides the end. */
  readonly deciding: boolean;
}

/** An item of the plan, with the rule that put it there. `open`: it counts until the answer that is missing says otherwise. */
export interface PlanItem extends ItemNeed, PlanDates {
  readonly item: Item;
  readonly need: 'needed' | 'open';
  readonly span: Span;
  /** Reviewed ahead of the land contract, and decided with it. */
  readonly ahead: boolean;
}

/** An item that is not in the plan: not needed, or only if an open answer turns out that way. */
export interface LeftOut extends ItemNeed {
  readonly item: Item;
  readonly need: 'notNeeded' | 'open';
}

/** Working days of the authority against a target. */
export interface Measure {
  /** Days on which something lies with the authority; the works and the wait for the contract are not among them. */
  readonly days: number;
  /** Working days that go by, whoever has them. */
  readonly elapsed: number;
  readonly target: number;
  readonly within: boolean;
}

export interface Plan {
  readonly filingDay: Day;
  /** In the order of the chain. */
  readonly items: readonly PlanItem[];
  readonly leftOut: readonly LeftOut[];
  readonly steps: Readonly<Record<Milestone, PlanDates>>;
  readonly edges: readonly PlanEdge[];
  /** From its beginning to the end of the chain. */
  readonly criticalPath: readonly NodeCode[];
  readonly startOn: Day;
  readonly endOn: Day;
  readonly contract: { readonly on: Day; readonly recorded: boolean } | null;
  readonly worksMonths: number;
  /** Null: no construction permit is needed. */
  readonly toPermit: Measure | null;
  readonly wholeChain: Measure;
  /** The one form, and every material once. */
  readonly form: OneForm;
}

/**
 * The plan of a project (domain.md 3): which items apply and by which rule, what waits for what, when each is there at the
 * earliest, and what decides the end. Pure; takes well under 5 ms over the whole catalogue.
 */
export function planOf(request: PlanRequest): Plan {
  const judged = judgeItems(request);
  const chosen = judged.filter(isCounted);
  const network = networkOf(chosen.map(({ item }) => item));
  const asked = scheduleRequest(request, chosen, network);
  const schedule = scheduleOf(asked);
  const path = criticalPath(asked, schedule);
  const datesOf = dating(schedule.placed, slackOf(asked, schedule), new Set(path));
  const items = inOrderOf(network, chosen).map((one) => ({
    ...one,
    span: asked.spans.get(one.item.code) ?? null,
    ahead: asked.ahead.has(one.item.code),
    ...datesOf(one.item.code),
  }));
  const steps = { START: datesOf('START'), COMPLETION: datesOf('COMPLETION'), USE: datesOf('USE') };
  const endOn = dayAt(schedule.end);
  return {
    filingDay: request.filingDay,
    items,
    leftOut: judged.filter(isLeftOut),
    steps,
    edges: network.edges,
    criticalPath: path,
    startOn: steps.START.on,
    endOn,
    contract: contractIn(request, asked, items),
    worksMonths: asked.worksMonths,
    ...measured(request, items, endOn),
    form: oneForm(items.map(({ item }) => item)),
  };
}

/** An item as the facts judge it, and as it counts while answers are open. */
interface Judged extends ItemNeed {
  readonly item: Item;
  readonly counts: boolean;
}

function judgeItems({ items, facts }: PlanRequest): readonly Judged[] {
  const strict = strictestFacts(facts);
  return items.map((guide) => {
    const need = needOf(guide, facts);
    const counts = need.need === 'open' ? needOf(guide, strict).need !== 'notNeeded' : need.need === 'needed';
    return { item: situate(guide, facts), counts, ...need };
  });
}

const isCounted = (one: Judged): one is Judged & { readonly need: 'needed' | 'open' } =>
  one.counts && one.need !== 'notNeeded';

const isLeftOut = (one: Judged): one is Judged & LeftOut => !one.counts;

function inOrderOf<T extends Pick<Judged, 'item'>>({ order }: Network, judged: readonly T[]): readonly T[] {
  const byCode = new Map<NodeCode, T>(judged.map((one) => [one.item.code, one]));
  return order.flatMap((node) => byCode.get(node) ?? []);
}

function scheduleRequest(request: PlanRequest, chosen: readonly Judged[], network: Network): ScheduleRequest {
  const items = chosen.map(({ item }) => item);
  const from = ordinalOf(later(request.filingDay, request.today));
  const signed = items.find(({ nature }) => nature === 'contract');
  const { contract } = request;
  return {
    network,
    calendar: request.calendar,
    from,
    spans: new Map(items.map((item) => [item.code, spanOf(item)])),
    worksMonths: request.worksMonths ?? 0,
    contract:
      signed && !contract?.recorded ? { code: signed.code, on: contract ? ordinalOf(contract.on) : from } : null,
    ahead: request.facts['plan.landForm'] === 'standard' && signed ? aheadOf(signed.code, network) : new Set(),
    fixed: fixedOf(request, signed),
    delays: request.delays ?? new Map(),
  };
}

const later = (day: Day, other: Day | undefined): Day => (other !== undefined && other > day ? other : day);

/** What waits for the contract at any distance and not for the works can be reviewed before it is signed (标准地). */
function aheadOf(contract: ItemCode, network: Network): ReadonlySet<NodeCode> {
  const late = waitingFor('COMPLETION', network);
  return new Set([...waitingFor(contract, network)].filter((node) => !late.has(node) && !isMilestone(node)));
}

/** All that waits for a node, at any distance. */
function waitingFor(node: NodeCode, { outOf }: Network): ReadonlySet<NodeCode> {
  const found = new Set<NodeCode>();
  const open: NodeCode[] = [node];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const next = (outOf.get(at) ?? []).filter((one) => !found.has(one));
    open.push(...next);
    for (const one of next) found.add(one);
  }
  return found;
}

function fixedOf({ progress, contract }: PlanRequest, signed: Item | undefined): ReadonlyMap<NodeCode, Fixed> {
  const told = [...(progress ?? [])].map(([node, one]) => [node, fixed(one)] as const);
  if (!signed || !contract?.recorded) return new Map(told);
  const on = ordinalOf(contract.on);
  return new Map([...told, [signed.code, { kind: 'done', from: on, on }]]);
}

const fixed = (one: ItemProgress): Fixed =>
  one.kind === 'done'
    ? { kind: 'done', from: ordinalOf(one.from), on: ordinalOf(one.on) }
    : { kind: 'running', from: ordinalOf(one.from), by: ordinalOf(one.by) };

const dating =
  (
    placed: ReadonlyMap<NodeCode, Placed>,
    slack: ReadonlyMap<NodeCode, number>,
    path: ReadonlySet<NodeCode>,
  ): ((node: NodeCode) => PlanDates) =>
  (node) => {
    const { begin = 0, reviewed = 0, end = 0 } = placed.get(node) ?? {};
    return {
      begin: dayAt(begin),
      reviewed: dayAt(reviewed),
      on: dayAt(end),
      slack: slack.get(node) ?? null,
      deciding: path.has(node),
    };
  };

function contractIn({ contract }: PlanRequest, asked: ScheduleRequest, items: readonly PlanItem[]): Plan['contract'] {
  const signed = items.find(({ item }) => item.nature === 'contract');
  return signed ? { on: signed.on, recorded: asked.contract === null && contract?.recorded === true } : null;
}

/** Filing to construction permit, and the whole chain: what is with the authority, and what goes by. */
function measured({ calendar, filingDay, targets }: PlanRequest, items: readonly PlanItem[], endOn: Day) {
  const stretches = items.flatMap(({ item, begin, reviewed }): readonly Stretch[] =>
    item.nature === 'contract' || item.nature === 'notice' ? [] : [{ after: begin, through: reviewed }],
  );
  const until = (day: Day, target: number): Measure => {
    const days = authorityDays(stretches, day, calendar);
    return { days, elapsed: countWorkingDays(calendar, filingDay, day), target, within: days <= target };
  };
  const permit = items.find(({ item }) => item.code === 'A23');
  return {
    toPermit: permit ? until(permit.on, targets.toPermit) : null,
    wholeChain: until(endOn, targets.wholeChain),
  };
}
