import { readAnswers, type AnswerRow, type PlannedDays } from '../../db/desk/project-answer.ts';
import { factsWith } from '../../db/read/planned-items.ts';
import { readProjectRecord, type ProjectRecord } from '../../db/read/project-record.ts';
import { cardsOfProjects, type ProjectCard, type ProjectRow } from '../../db/read/projects.ts';
import type { Queryable } from '../../db/pool.ts';
import { itemsOn, worldAt, type ZoneWorld } from '../../db/zone-world.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { MILESTONES, type NodeCode } from '../../domain/plan/network.ts';
import type { ItemProgress, Plan, PlanRequest } from '../../domain/plan/plan.ts';
import type { KnownFacts } from '../../domain/plan/facts.ts';
import type { Answers } from '../../domain/plan/question.ts';
import type { ChainFacts } from '../../domain/project/chain.ts';
import { targetsOf } from './plan-targets.ts';
import { chainFactsIn, registeredOf } from '../views/project-progress.ts';
import type { PresentZone } from '../zone/zone.ts';

/** What the plan of a project is made from. */
export interface PlannedProjectDesk {
  readonly project: ProjectRow;
  readonly world: ZoneWorld;
  readonly today: Day;
  readonly record: ProjectRecord;
  /** The project as its chain and bars see it. */
  readonly chain: ChainFacts;
  readonly cards: readonly ProjectCard[];
  /** The newest first. */
  readonly answers: readonly AnswerRow[];
}

/** Reads it, as the zone stands now. */
export async function readPlanDesk(
  db: Queryable,
  project: ProjectRow,
  { world: zoneWorld, now }: Pick<PresentZone, 'world' | 'now'>,
): Promise<PlannedProjectDesk> {
  const world = worldAt(zoneWorld, project.park?.code);
  const today = dayOf(now);
  const on = { day: today, calendars: world };
  const [record, cards, answers] = await Promise.all([
    readProjectRecord(db, project.id),
    cardsOfProjects(db, { projects: [project], seer: 'all' }, () => on),
    readAnswers(db, project.id),
  ]);
  const chain = chainFactsIn(project, { world, now }, record);
  return { project, world, today, record, chain, cards: cards.get(project.id) ?? [], answers };
}

/** The facts of a project as if these answers had been given. */
export const factsIn = ({ project, record, world }: PlannedProjectDesk, answers: Answers): KnownFacts =>
  factsWith(answers, registeredOf(project, record), world);

/** Answers, and the months of construction that were given with them. */
type Given = Pick<AnswerRow, 'answers' | 'worksMonths'>;

/** The question of a project's plan as it stands: what is granted and what is due are as they are, the rest is expected. */
export function planRequestOf(desk: PlannedProjectDesk, given: Given | undefined): PlanRequest {
  const { project, world, today, record } = desk;
  const signedOn = record.landContract?.signedOn;
  return {
    items: itemsOn(world, today),
    facts: factsIn(desk, given?.answers ?? {}).facts,
    calendar: world.calendar,
    filingDay: dayOf(instantFromMs(project.openedAt.getTime())),
    today,
    ...(signedOn ? { contract: { on: signedOn, recorded: true } } : {}),
    worksMonths: given?.worksMonths ?? 0,
    targets: targetsOf(world),
    progress: progressOf(desk),
  };
}

/** What is there already, and by when the rest of what was filed is due; a promise that has passed is due today. */
export function progressOf({ cards, record, today }: PlannedProjectDesk): ReadonlyMap<NodeCode, ItemProgress> {
  const items = cards.flatMap((card) => {
    const progress = progressOfCard(card, today);
    return progress ? [[card.item.code, progress] as const] : [];
  });
  const reports = record.reports.map(({ event, at }) => {
    const on = dayOf(instantFromMs(at.getTime()));
    return [STEP_OF[event], { kind: 'done', from: on, on }] as const;
  });
  // Of several cases of one item the granted one tells, else the last.
  const granted = items.filter(([, { kind }]) => kind === 'done');
  return new Map<NodeCode, ItemProgress>([...items, ...granted, ...reports.toReversed()]);
}

/** The case that tells of each item: of several the granted one, else the last. */
export function tellingCases({ cards }: PlannedProjectDesk): ReadonlyMap<NodeCode, ProjectCard> {
  const granted = cards.filter(({ status }) => GRANTED.includes(status ?? 0));
  return new Map([...cards, ...granted].map((card) => [card.item.code, card]));
}

const STEP_OF = { start: 'START', completion: 'COMPLETION', use: 'USE' } as const;

/** Nothing is known of what is filed ahead, not accepted yet, or over without a grant: it is expected as if filed anew. */
function progressOfCard(card: ProjectCard, today: Day): ItemProgress | null {
  if (GRANTED.includes(card.status ?? 0)) return grantedAs(card, today);
  const due = card.promisedDue ?? card.statutoryDue;
  if (OVER.includes(card.stage) || card.receivedOn === null || due === null) return null;
  return { kind: 'running', from: card.receivedOn, by: due > today ? due : today };
}

const GRANTED: readonly number[] = [11, 12, 4];
const OVER: readonly ProjectCard['stage'][] = ['decided', 'closed'];

function grantedAs({ receivedOn, decidedOn }: ProjectCard, today: Day): ItemProgress {
  const on = decidedOn ?? receivedOn ?? today;
  return { kind: 'done', from: receivedOn ?? on, on };
}

/** The day on which each item and step of a plan is expected. */
export const plannedDays = ({ items, steps }: Plan): PlannedDays =>
  Object.fromEntries([
    ...items.map(({ item, on }) => [item.code, on] as const),
    ...MILESTONES.map((step) => [step, steps[step].on] as const),
  ]);
