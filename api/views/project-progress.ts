import type { z } from 'zod';
import { planFactsOf } from '../../db/read/planned-items.ts';
import type { ProjectRecord } from '../../db/read/project-record.ts';
import type { ProjectRow } from '../../db/read/projects.ts';
import { itemsOn } from '../../db/zone-world.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { allInForce } from '../../domain/law/in-force.ts';
import { chainOf, stateOfProject, type ChainFacts } from '../../domain/project/chain.ts';
import { admissionOf, hasGreenChannel } from '../../domain/project/gate.ts';
import { chainFactsOf } from '../../domain/project/items-of-project.ts';
import { landToPermit } from '../../domain/project/land-to-permit.ts';
import { owedBefore, type Owed } from '../../domain/project/owed.ts';
import { refuseReport } from '../../domain/project/report.ts';
import type { ProjectCommitment } from '../../domain/project-commitment/project-commitment.ts';
import { refuseReportOnPromise } from '../../domain/project-commitment/report-bar.ts';
import { areSpecialWorks } from '../../domain/project/special-works.ts';
import type { projectProgressRoutes } from '../contract/project-progress.ts';
import { whoseTime } from '../../domain/case/whose-time.ts';
import { filingDues } from '../../domain/project/filing-due.ts';
import { projectTime, wholeChainClock } from '../../domain/project/whole-chain.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import type { JointRecord } from '../../db/read/joints.ts';
import type { PresentZone } from '../zone.ts';
import { jointView, viewProjectClock } from './joint.ts';

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
  { world, now }: Pick<PresentZone, 'world' | 'now'>,
  { record, events, joints: handled, promise }: ProgressFacts,
): ProgressView {
  const today = dayOf(now);
  const { reports, landContract, works } = record;
  const facts = chainFactsIn(project, { world, now }, record);
  const { cases } = facts;
  const owed = (what: 'start' | 'use') => owedBefore(what, facts.items, cases).map((one) => tellOwed(one, today));
  const joints = handled.map((one) => jointView(one, today, world.calendar));
  const state = stateOfProject(facts);
  const chain = { openedOn: openedOn(project), days: world.rules.wholeChainDays, doneOn: doneOn(state, cases) };
  const wholeChain = viewProjectClock(wholeChainClock(chain), today, world.calendar);
  return {
    today,
    state,
    chain: chainOf(facts),
    owed: { start: owed('start'), use: owed('use') },
    reports: reports.map(({ event, at, by }) => ({ event, at: instantFromMs(at.getTime()), by })),
    reportable: (['start', 'completion', 'use'] as const).filter(
      (event) => refuseReport(event, facts) === null && refuseReportOnPromise(event, promise) === null,
    ),
    landContract,
    works: { special: areSpecialWorks(works), proven: works.designReviewed },
    landToPermit: landToPermit(landContract?.signedOn ?? null, cases, world.calendar),
    admission: admissionOf(project, world.industries),
    greenChannel: hasGreenChannel(project, world.industries),
    wholeChain,
    joints,
    due: { joint: joints[0]?.clock?.due ?? null, wholeChain: wholeChain?.due ?? null },
    filingDue: { ...filingDues(facts.items, cases, world.calendar) },
    time: projectTime(
      events.map((one) => whoseTime(one, chain.doneOn ?? today, world.calendar)),
      { from: chain.openedOn, to: chain.doneOn ?? today },
      world.calendar,
    ),
  };
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
/** The chain of a project of a zone as it stands now. */
export const chainFactsIn = (
  project: ProjectRow,
  { world, now }: Pick<PresentZone, 'world' | 'now'>,
  { cases, reports, landContract, answers }: ProjectRecord,
): ChainFacts =>
  chainFactsOf({
    items: itemsOn(world, dayOf(now)),
    facts: planFactsOf({ ...project, landContract: landContract !== null, answers }, world),
    cases,
    reported: reports.map((one) => one.event),
    contractOn: landContract?.signedOn ?? null,
  });

const tellOwed = ({ articles, ...owed }: Owed, today: Day) => ({ ...owed, articles: [...allInForce(articles, today)] });
