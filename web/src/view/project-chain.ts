import type { planRoutes } from '../../../api/contract/plans.ts';
import type { AnswerOf } from '../../../api/contract/route.ts';
import { addWork, countWorkingDays, type WorkingCalendar } from '../../../domain/clock/calendar.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { isMilestone, networkFrom, type Milestone, type NodeCode } from '../../../domain/plan/network.ts';
import type { Texts } from '../texts/texts.ts';
import type { GanttBar, GanttRow } from './gantt.ts';

export type ProjectPlan = AnswerOf<typeof planRoutes.readPlan>;
export type PlanLine = ProjectPlan['items'][number];
export type Delay = NonNullable<ProjectPlan['late']>;

const SIDES = ['enterprise', 'organ', 'third', 'plan'] as const;

/** Items and steps in an order in which each stands after all for which it waits. */
export const nodesOf = ({
  items,
  edges,
}: {
  readonly items: readonly Pick<PlanLine, 'code'>[];
  readonly edges: ProjectPlan['edges'];
}): readonly NodeCode[] =>
  networkFrom(
    items.map(({ code }) => code),
    edges,
  ).order;

/** The edges that a picture needs: without those that a longer way says as well. The list has them all. */
export function drawnEdges({ edges }: Pick<ProjectPlan, 'edges'>): ProjectPlan['edges'] {
  const leads = (from: NodeCode, to: NodeCode): boolean =>
    from === to || edges.some((edge) => edge.from === from && leads(edge.to, to));
  return edges.filter(({ from, to }) => !edges.some((one) => one.from === from && one.to !== to && leads(one.to, to)));
}

/**
 * The nodes of the picture: until works begin those that come before, as in the picture of the working days; the others are
 * drawn when they are asked for, and once works have begun.
 */
export function picturedNodes(plan: ProjectPlan, whole: boolean): readonly NodeCode[] {
  if (whole || isReached(plan, 'START')) return nodesOf(plan);
  const items = new Set<NodeCode>(shownItems(plan).map(({ code }) => code));
  return nodesOf(plan).filter((node) => node === 'START' || items.has(node));
}

/** What decides the end; with what led to it, as long as the start of works lies on that way. */
export function decidingNodes({
  criticalPath,
  startPath,
}: Pick<ProjectPlan, 'criticalPath' | 'startPath'>): ReadonlySet<NodeCode> {
  return new Set(criticalPath.includes('START') ? [...startPath, ...criticalPath] : criticalPath);
}

/** Have works begun, or is what was built in use? */
export const isReached = ({ steps }: Pick<ProjectPlan, 'steps'>, step: Milestone): boolean =>
  steps[step].dates.slack === null;

/** What each node waits for, by its code. */
export const waitsFor = ({ edges }: ProjectPlan, node: NodeCode): readonly NodeCode[] =>
  edges.filter(({ to }) => to === node).map(({ from }) => from);

export const lineOf = ({ items }: ProjectPlan, node: NodeCode): PlanLine | undefined =>
  isMilestone(node) ? undefined : items.find(({ code }) => code === node);

/** Where the picture of the working days ends: with the start of works until they begin, then with the whole chain. */
export function shownThrough(plan: ProjectPlan, calendar: WorkingCalendar): Day {
  const end = isReached(plan, 'START') ? plan.endOn : plan.startOn;
  return addWork(calendar, end > plan.today ? end : plan.today, 2);
}

/** The longest picture, in working days; what lies before it is left out. */
const MOST_DAYS = 130;

/** Where it begins: with the day of filing, if that is not too long ago. */
export function shownFrom({ filingDay }: ProjectPlan, through: Day, calendar: WorkingCalendar): Day {
  const least = addWork(calendar, through, -MOST_DAYS);
  return filingDay > least ? filingDay : least;
}

/** The items whose days the picture shows: those that begin before it ends. */
export const shownItems = (plan: ProjectPlan): readonly PlanLine[] =>
  isReached(plan, 'START') ? plan.items : plan.items.filter(({ dates }) => dates.begin < plan.startOn);

interface Drawing {
  readonly plan: ProjectPlan;
  readonly calendar: WorkingCalendar;
  readonly texts: Texts;
  /** How wide a day is at least, in px: a label that does not fit is its number alone. */
  readonly dayWidth: number;
}

/** One item as its bars: the days that went by, those that are expected, and the slack. */
export function rowOf(line: PlanLine, drawing: Drawing, nameOf: (line: PlanLine) => string): GanttRow {
  const { plan, texts } = drawing;
  return {
    code: line.code,
    name: nameOf(line),
    deciding: decidingNodes(plan).has(line.code),
    bars: barsOf(line, drawing),
    aside: asideOf(line, plan, texts),
  };
}

function barsOf(line: PlanLine, drawing: Drawing): readonly GanttBar[] {
  const gone = line.time.map(({ side, from, to, reason, days }): GanttBar => ({
    tone: side === 'organ' && line.progress === 'done' ? 'done' : side,
    after: from,
    through: to,
    label: labelOf(side === 'organ' && line.progress === 'done' ? '' : wordOf(reason, drawing.texts), days, drawing),
  }));
  return [...gone, ...comingBars(line, gone.length === 0, drawing)];
}

/** What is not there yet, as expected; of what is done on the day itself, that day. */
function comingBars(line: PlanLine, isBare: boolean, drawing: Drawing): readonly GanttBar[] {
  const { plan, calendar, texts } = drawing;
  const { begin, on, slack } = line.dates;
  if (slack === null) return isBare ? [{ tone: 'done', after: on, through: on, label: '' }] : [];
  const after = line.progress === 'running' && begin < plan.today ? plan.today : begin;
  const days = countWorkingDays(calendar, after, on);
  const forecast: GanttBar = { tone: 'forecast', after, through: on, label: days > 0 ? String(days) : '' };
  const spare: GanttBar = {
    tone: 'slack',
    after: on,
    through: addWork(calendar, on, slack),
    label: texts.chain.slack(slack),
  };
  return [...(after < on || line.progress === null ? [forecast] : []), ...(slack > 0 ? [spare] : [])];
}

/** Chinese signs are about 12 px wide. */
const labelOf = (word: string, days: number, { dayWidth }: Drawing): string =>
  word !== '' && (word.length + 2) * 12 + 14 <= days * dayWidth ? `${word} ${days}` : String(days);

/** The reason of a stretch in the language of the page. */
export const wordOf = (reason: string, { chain }: Texts): string =>
  new Map<string, string>(Object.entries(chain.reasons)).get(reason) ?? reason;

/** The last column: what an item adds to the delay, by side; what does not lie on the way to the start says so. */
function asideOf({ code, delay, first }: PlanLine, plan: ProjectPlan, { chain }: Texts): string {
  if (plan.first === null || delay === null) return '';
  if (!plan.startPath.includes(code)) return isReached(plan, 'START') ? '' : chain.offPath;
  if (first === null) return chain.unplanned;
  const parts = SIDES.filter((side) => delay[side] !== 0).map((side) =>
    delay[side] > 0 ? chain.late(chain.sides[side], delay[side]) : chain.early(chain.sides[side], -delay[side]),
  );
  return parts.length === 0 ? '0' : parts.join(chain.and);
}

export const sumOf = (delay: Delay): number => SIDES.reduce((sum, side) => sum + delay[side], 0);

/** Whose the delay of the start is, each side with the items that made it: 企业 +14（A19 13，A16 1）. */
export function splitText({ late, startPath, items }: ProjectPlan, { chain }: Texts): string {
  if (late === null) return '';
  const sides = SIDES.filter((side) => late[side] !== 0);
  return sides
    .map((side) => {
      const made = startPath.flatMap((node) => {
        const days = items.find(({ code }) => code === node)?.delay?.[side] ?? 0;
        return days === 0 ? [] : [{ node, days }];
      });
      const isOne = made.every(({ days }) => days > 0 === late[side] > 0);
      const of = made.toSorted((a, b) => Math.abs(b.days) - Math.abs(a.days));
      return chain.lateSum(
        chain.sides[side],
        signed(late[side]),
        of.map(({ node, days }) => `${node} ${isOne ? Math.abs(days) : signed(days)}`).join(chain.and),
      );
    })
    .join(chain.and);
}

const signed = (days: number): string => (days > 0 ? `+${days}` : `−${-days}`);
