import type { z } from 'zod';
import { planFactsOf } from '../../db/read/planned-items.ts';
import type { ProjectRecord } from '../../db/read/project-record.ts';
import type { ProjectRow } from '../../db/read/projects.ts';
import { itemsOn, worldAt } from '../../db/zone-world.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import type { Registered } from '../../domain/plan/facts.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { allInForce } from '../../domain/law/in-force.ts';
import type { ChainFacts } from '../../domain/project/chain.ts';
import {
  chainOfProject,
  chainsOfWorks,
  owedOfWorks,
  refuseReportOf,
  stateOfWorks,
  type OwedOfWorks,
  type WorksFacts,
} from '../../domain/project/works-chain.ts';
import { admissionOf, hasGreenChannel } from '../../domain/project/gate.ts';
import { chainFactsOf } from '../../domain/project/items-of-project.ts';
import { landToPermit } from '../../domain/project/land-to-permit.ts';
import type { ProjectCommitment } from '../../domain/project-commitment/project-commitment.ts';
import { refuseReportOnPromise } from '../../domain/project-commitment/report-bar.ts';
import { areSpecialWorks } from '../../domain/project/special-works.ts';
import type { projectProgressRoutes } from '../contract/project-progress.ts';
import { whoseTime } from '../../domain/case/whose-time.ts';
import { filingDues } from '../../domain/project/filing-due.ts';
import { projectTime, wholeChainClock, type WholeChain } from '../../domain/project/whole-chain.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import type { JointRecord } from '../../db/read/joints.ts';
import type { PresentZone } from '../zone/zone.ts';
import { jointView, viewProjectClock } from './joint.ts';

const EVENTS = ['start', 'completion', 'use'] as const;

type ProgressView = z.input<typeof projectProgressRoutes.readProgress.answer>;

/** What is recorded of a project beside itself. */
export interface ProgressFacts {
  readonly record: ProjectRecord;
  readonly events: readonly (readonly CaseEvent[])[];
  readonly joints: readonly JointRecord[];
  readonly promise: ProjectCommitment | null;
}

/** A project's progress as its page shows it, with the law of the day. */
export function progressView(
  project: ProjectRow,
  { world: zoneWorld, now }: Pick<PresentZone, 'world' | 'now'>,
  { record, events, joints: handled, promise }: ProgressFacts,
): ProgressView {
  const world = worldAt(zoneWorld, project.park?.code);
  const today = dayOf(now);
  const { reports, landContract, works } = record;
  const facts = worksFactsIn(project, { world, now }, record);
  const { cases } = facts;
  const owed = (what: 'start' | 'use') => owedOfWorks(what, facts).map((one) => tellOwed(one, today));
  const state = stateOfWorks(facts);
  const chain = { openedOn: openedOn(project), days: world.rules.wholeChainDays, doneOn: doneOn(state, cases) };
  return {
    today,
    state,
    chain: { ...chainOfProject(facts) },
    units: unitsView(facts),
    owed: { start: owed('start'), use: owed('use') },
    reports: reports.map(({ event, at, by, works: of }) => ({
      event,
      at: instantFromMs(at.getTime()),
      by,
      works: of && [...of],
    })),
    reportable: EVENTS.filter(
      (event) => refuseReportOf(event, undefined, facts) === null && refuseReportOnPromise(event, promise) === null,
    ),
    landContract,
    works: { special: areSpecialWorks(works), proven: works.designReviewed },
    landToPermit: landToPermit(landContract?.signedOn ?? null, cases, world.calendar),
    admission: admissionOf(project, world.industries),
    greenChannel: hasGreenChannel(project, world.industries),
    ...limitsOf(chain, handled, today, world.calendar),
    filingDue: { ...filingDues(facts.items, cases, world.calendar) },
    time: timeOf(chain, events, today, world.calendar),
  };
}

/** The limits that no case of the project has by itself. */
function limitsOf(chain: WholeChain, handled: ProgressFacts['joints'], today: Day, calendar: WorkingCalendar) {
  const joints = handled.map((one) => jointView(one, today, calendar));
  const wholeChain = viewProjectClock(wholeChainClock(chain), today, calendar);
  const due = { joint: joints[0]?.clock?.due ?? null, wholeChain: wholeChain?.due ?? null };
  return { wholeChain, joints, due };
}

/** Whose time went by, up to the end of the chain. */
function timeOf(chain: WholeChain, events: ProgressFacts['events'], today: Day, calendar: WorkingCalendar) {
  const to = chain.doneOn ?? today;
  const spans = events.map((one) => whoseTime(one, to, calendar));
  return projectTime(spans, { from: chain.openedOn, to }, calendar);
}

const openedOn = ({ openedAt }: ProjectRow): Day => dayOf(instantFromMs(openedAt.getTime()));

/** The day of the last grant of a chain that is done; the time of its permits goes on, its own does not. */
const doneOn = (state: string, cases: ProjectRecord['cases']): Day | null =>
  state === 'done'
    ? (cases
        .flatMap((one) => one.decidedOn ?? [])
        .toSorted()
        .at(-1) ?? null)
    : null;

/** What is on record of a project for its plan. */
export const registeredOf = (project: ProjectRow, { landContract, works }: ProjectRecord): Registered => ({
  ...project,
  landContract: landContract !== null,
  // Not what was answered: a plan is also made for other answers.
  specialWorks: works.onRecord,
});

/** The chain of a project of a zone as it stands now. */
export const chainFactsIn = (
  project: ProjectRow,
  { world, now }: Pick<PresentZone, 'world' | 'now'>,
  record: ProjectRecord,
): ChainFacts =>
  chainFactsOf({
    items: itemsOn(world, dayOf(now)),
    facts: planFactsOf({ ...registeredOf(project, record), answers: record.answers }, world),
    cases: record.cases,
    reported: record.reports.map((one) => one.event),
    contractOn: record.landContract?.signedOn ?? null,
  });

/** The same as its works see it. */
export const worksFactsIn = (
  project: ProjectRow,
  zone: Pick<PresentZone, 'world' | 'now'>,
  record: ProjectRecord,
): WorksFacts => ({ ...chainFactsIn(project, zone, record), reports: record.reports, works: record.units });

const tellOwed = ({ articles, works, ...owed }: OwedOfWorks, today: Day) => ({
  ...owed,
  articles: [...allInForce(articles, today)],
  works: works && [...works],
});

/** Each of the works with its own chain, and what can be reported for it. */
function unitsView(facts: WorksFacts): ProgressView['units'] {
  const chains = chainsOfWorks(facts);
  return facts.works.map(({ number, name, phase }) => ({
    number,
    name,
    phase,
    chain: { ...chains[number] },
    reportable: EVENTS.filter((event) => refuseReportOf(event, [number], facts) === null),
  }));
}
