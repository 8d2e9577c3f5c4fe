import { outcomeTold } from '../../domain/case/outcome-told.ts';
import { isOver } from '../../domain/case/over.ts';
import type { ItemNature } from '../../domain/catalogue/item.ts';
import type { z } from 'zod';
import { nameOfUnit } from '../../domain/case/duty.ts';
import { completeState } from '../../domain/case/complete-state.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { isToBeChecked } from '../../domain/case/permit.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { clockOfNotice, isUnserved } from '../../domain/case/notice-service.ts';
import { stateOfProject } from '../../domain/project/chain.ts';
import { calendarAt, type Calendars } from '../../db/calendar-editions.ts';
import type { ProjectCard } from '../../db/read/projects.ts';
import { dueClock } from '../../db/read/due-clock.ts';
import type { CaseHands, RecentRow } from '../../db/read/home.ts';
import type { homeRoutes } from '../contract/home.ts';
import type { PlannedProjectDesk } from '../plan/project-plan.ts';
import { projectPlanView } from './project-plan.ts';

type Home = z.input<typeof homeRoutes.readHome.answer>;
type HomeCase = Home['projects'][number]['cases'][number];
/** The day of a zone, and its calendars. */
interface OnDay {
  readonly world: Calendars;
  readonly today: Day;
}
type HomePlan = NonNullable<Home['projects'][number]['plan']>;

/** Whether nothing more is to be done for a project: all that it needs is granted, or it is in use, and no case is open. */
export const isFinished = ({ chain, cards }: Pick<PlannedProjectDesk, 'chain' | 'cards'>): boolean =>
  cards.every(isOver) && (chain.reported.includes('use') || (cards.length > 0 && stateOfProject(chain) === 'done'));

/** The plan of a project as its panel on the home shows it: the same figures as on the page of the project. */
export function homePlanOf(desk: PlannedProjectDesk, events: ReadonlyMap<string, readonly CaseEvent[]>): HomePlan {
  const plan = projectPlanView(desk, events);
  return {
    today: plan.today,
    filingDay: plan.filingDay,
    steps: plan.steps,
    edges: plan.edges,
    criticalPath: plan.criticalPath,
    startPath: plan.startPath,
    startOn: plan.startOn,
    endOn: plan.endOn,
    first: plan.first,
    late: plan.late,
    items: plan.items.map(lineOnHome),
  };
}

const lineOnHome = (line: ReturnType<typeof projectPlanView>['items'][number]): HomePlan['items'][number] => ({
  code: line.code,
  name: line.name,
  english: line.english,
  nature: line.nature,
  need: line.need,
  dates: line.dates,
  state: line.state,
  first: line.first,
  late: line.late,
  case: line.case,
  progress: line.progress,
  delay: line.delay,
});

/** The cases of a project with who must act on each. */
export const homeCases = (
  { cards, world, today }: Pick<PlannedProjectDesk, 'cards' | 'world' | 'today'>,
  hands: ReadonlyMap<string, CaseHands>,
): Home['projects'][number]['cases'] =>
  cards.map((card) => {
    const held = hands.get(card.id);
    return {
      ...card,
      holder: heldBy(card, hands, world),
      points: held?.points ?? 0,
      notice: held?.notice ?? null,
      mending: held ? mendingIn(held, { world, today }) : null,
      heard: held ? heardIn(held, { world, today }) : null,
    };
  });

/** Is something of it for the enterprise to complete or to say? What was once asked in a case that has ended is not. */
export const isAsked = ({ stage, mending, heard }: HomeCase): boolean =>
  stage === 'correcting' || mending !== null || heard !== null;

/** What is to be mended as long as something rests on the promise, from the day on which it is ordered. */
function mendingIn({ asked, park }: CaseHands, { world, today }: OnDay): HomeCase['mending'] {
  const state = asked && completeState(asked);
  if (state?.stage !== 'decided' || state.check?.state !== 'rectify' || !isToBeChecked(state)) return null;
  const due = dueClock(state, ['rectify'], today, calendarAt(world, park));
  return {
    due: due && { day: due.day, remaining: due.remaining },
    lapsed: state.check.lapsed,
  };
}

/** What its enterprise may say, as long as it may: against what is to be revoked, or that it wants a hearing. */
function heardIn({ asked, park }: CaseHands, { world, today }: OnDay): HomeCase['heard'] {
  const state = asked && completeState(asked);
  if (!state) return null;
  for (const paper of ['revocationPriorNotice', 'hearingRightNotice'] as const) {
    const clock = clockOfNotice(paper) as 'statement' | 'hearingRequest';
    if (isUnserved(state, paper)) return { clock, due: null };
    const due = dueClock(state, [clock], today, calendarAt(world, park));
    if (due !== null && due.remaining >= 0) return { clock, due: { day: due.day, remaining: due.remaining } };
  }
  return null;
}

/** The unit and the officer who have a case in hand; null: nobody, or the enterprise while it corrects. */
export function heldBy(
  { id, stage, nearest }: Pick<ProjectCard, 'id' | 'stage' | 'nearest'>,
  hands: ReadonlyMap<string, CaseHands>,
  { bureaus }: Pick<PlannedProjectDesk['world'], 'bureaus'>,
): Home['projects'][number]['cases'][number]['holder'] {
  const held = hands.get(id);
  // Until its notice has been served the window has it.
  if (!held?.unit || (stage === 'correcting' && nearest?.clock !== 'service')) return null;
  return { unit: nameOfUnit(held.unit, bureaus), person: held.person };
}

/** A line of what happened lately; `world`: the zone, by whose guide the item is a permit or a filing. */
export const recentLine = (
  { case: id, item, event }: RecentRow,
  world: Pick<PlannedProjectDesk['world'], 'items'> | undefined,
): Home['recent'][number] => ({
  case: id,
  item: { ...item },
  type: typeTold(event, world?.items.get(item.code)?.[0]?.nature),
  on: dayOf(event.at),
  kind: 'kind' in event && typeof event.kind === 'string' ? event.kind : null,
  count: countOf(event),
});

function typeTold({ type }: CaseEvent, nature: ItemNature | undefined): string {
  if (type !== 'granted' && type !== 'refused') return type;
  const told = outcomeTold(type === 'granted' ? 'grant' : 'refuse', nature);
  return told === 'grant' || told === 'refuse' ? type : told;
}

function countOf(event: CaseEvent): number | null {
  if (event.type === 'correctionNotified') return event.gaps.length;
  if (event.type === 'deferralPromised' || event.type === 'handedIn') return event.materials.length;
  if (event.type === 'procedureStarted') return event.days;
  return event.type === 'extended' ? event.length : null;
}
