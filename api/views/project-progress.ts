import type { z } from 'zod';
import type { ProjectRecord } from '../../db/read/project-record.ts';
import type { ProjectRow } from '../../db/read/projects.ts';
import { itemsOn } from '../../db/zone-world.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs } from '../../domain/clock/instant.ts';
import { allInForce } from '../../domain/law/in-force.ts';
import { chainOf, stateOfProject } from '../../domain/project/chain.ts';
import { admissionOf, hasGreenChannel } from '../../domain/project/gate.ts';
import { landToPermit } from '../../domain/project/land-to-permit.ts';
import { owedBefore, type Owed } from '../../domain/project/owed.ts';
import { refuseReport } from '../../domain/project/report.ts';
import type { ProjectCommitment } from '../../domain/project-commitment/project-commitment.ts';
import { refuseReportOnPromise } from '../../domain/project-commitment/report-bar.ts';
import type { projectProgressRoutes } from '../contract/project-progress.ts';
import type { PresentZone } from '../zone.ts';

type ProgressView = z.input<typeof projectProgressRoutes.readProgress.answer>;

/** A project's progress as its page shows it, with the law of the day. */
export function progressView(
  project: ProjectRow,
  { world, now }: PresentZone,
  { record, promise }: { readonly record: ProjectRecord; readonly promise: ProjectCommitment | null },
): ProgressView {
  const today = dayOf(now);
  const { cases, reports, landContract } = record;
  const facts = { items: itemsOn(world, today), cases, reported: reports.map((one) => one.event) };
  const owed = (what: 'start' | 'use') => owedBefore(what, facts.items, cases).map((one) => tellOwed(one, today));
  return {
    today,
    state: stateOfProject(facts),
    chain: chainOf(facts),
    owed: { start: owed('start'), use: owed('use') },
    reports: reports.map(({ event, at, by }) => ({ event, at: instantFromMs(at.getTime()), by })),
    reportable: (['start', 'completion', 'use'] as const).filter(
      (event) => refuseReport(event, facts) === null && refuseReportOnPromise(event, promise) === null,
    ),
    landContract,
    landToPermit: landToPermit(landContract?.signedOn ?? null, cases, world.calendar),
    admission: admissionOf(project, world.industries),
    greenChannel: hasGreenChannel(project, world.industries),
  };
}

const tellOwed = ({ articles, ...owed }: Owed, today: Day) => ({ ...owed, articles: [...allInForce(articles, today)] });
