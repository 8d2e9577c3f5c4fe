import type { Facts } from '../../domain/catalogue/condition.ts';
import { dayOf, type Instant } from '../../domain/clock/instant.ts';
import type { AskedItem, AskedSubmission, SubmissionFacts } from '../../domain/project/asked.ts';
import { admissionOf, listOf } from '../../domain/project/gate.ts';
import { contextAt } from '../../domain/case/context.ts';
import { refuseSuccession } from '../../domain/case/permit.ts';
import type { Signatory } from '../../domain/mandate/mandate.ts';
import { formFacts } from '../../domain/project/facts-of-filing.ts';
import type { Answers } from '../../domain/plan/question.ts';
import { absentItems, itemsOfProject } from '../../domain/project/items-of-project.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { readPresentCase } from '../../db/read/present-case.ts';
import { readFilingFacts, type FilingFacts } from '../../db/read/filing-facts.ts';
import type { ProjectRow } from '../../db/read/projects.ts';
import { planFactsOf, registersOf } from '../../db/read/planned-items.ts';
import type { Queryable } from '../../db/pool.ts';
import { itemsOn, worldAt, type ZoneWorld } from '../../db/zone-world.ts';
import { signatoryOf } from '../right/mandates.ts';
import { Problem } from '../http/problem.ts';
import { projectFor } from '../routes/projects.ts';
import type { Who } from '../right/who.ts';
import { requireOpen, zoneOfProject } from '../zone/zone.ts';

/** Everything by which a submission is judged and recorded. */
export interface SubmissionDesk {
  readonly project: ProjectRow;
  readonly world: ZoneWorld;
  readonly now: Instant;
  /** Who files. */
  readonly person: string;
  /** What was answered of the plan; null: nothing. */
  readonly answers: Answers | null;
  /** What the registers know of the project, for the machine's checks. */
  readonly registers: Facts;
  readonly facts: SubmissionFacts;
}

/** Officers only look at what could be filed. */
const NOBODY: Signatory = { capacity: 'staff' };

/** What is filed and for which project; at the counter also who came, since that person files and not who is signed in. */
export interface AskedFacts extends Pick<AskedSubmission, 'items' | 'form'> {
  readonly inPerson?: { readonly name: string; readonly signatory: Signatory };
}

/** Reads what is known about a project when something is filed for it. */
export async function factsOfSubmission(
  db: Queryable,
  projectId: string,
  who: Who,
  asked: AskedFacts = { items: [], form: {} },
): Promise<SubmissionDesk> {
  const [project, known, zone] = await Promise.all([
    projectFor(db, projectId, who),
    readFilingFacts(db, projectId),
    zoneOfProject(db, projectId),
  ]);
  if (!zone) throw new Problem(404, { code: 'E-NOT-FOUND' });
  const { now, ...open } = requireOpen(zone);
  // What is filed counts by the calendar of the desk at which it is filed.
  const world = worldAt(open.world, project.park?.code);
  const today = dayOf(now);
  const { landContract, specialWorks, answers } = known;
  const registered = { ...project, landContract, specialWorks, answers };
  const planned = planFactsOf(registered, world);
  const registers = registersOf(registered, world);
  const catalogue = itemsOn(world, today);
  const facts = {
    items: itemsOfProject(catalogue, planned),
    known: { ...registers, ...formFacts(asked.form) },
    notNeeded: absentItems(catalogue, planned),
    commitment: commitmentOf(project, world, { ...known, specialWorks: areSpecial(known, planned) }),
    today,
    calendar: world.calendar,
    signatory: asked.inPerson?.signatory ?? (await signatoryOf(db, who, project.zone)) ?? NOBODY,
    project: project.id,
    successions: await successionsOf(db, project.enterprise.id, asked.items),
    ...known,
  };
  const person = asked.inPerson?.name ?? who.person.name;
  return { project, world, now, person, answers, registers, facts };
}

/** Are its works special ones (消防法 11)? As was said of them; else as the plan's question on fire was answered. */
function areSpecial({ specialWorks }: FilingFacts, planned: Facts | null): boolean | null {
  const answered = planned?.['plan.specialFire'];
  return specialWorks ?? (typeof answered === 'boolean' ? answered : null);
}

/** What of the project decides about commitments: land that is there already, or none that is needed, is settled. */
const commitmentOf = (
  project: ProjectRow,
  { industries, pilots }: ZoneWorld,
  { verified, landContract, areaAssessed, specialWorks }: FilingFacts,
): SubmissionFacts['commitment'] => ({
  admission: admissionOf(project, industries),
  listed: verified ? 'verification' : listOf(project, industries),
  landSettled: landContract || project.landHa === 0,
  pilots,
  industry: project.industry,
  areaAssessed,
  specialWorks,
});

/** What stands against each renewal or change that is asked for; a case of another enterprise is not there. */
async function successionsOf(
  db: Queryable,
  enterprise: string,
  items: readonly AskedItem[],
): Promise<ReadonlyMap<string, Refusal | null>> {
  const found = new Map<string, Refusal | null>();
  for (const { item, succeeds } of items) {
    const open = succeeds ? await readPresentCase(db, succeeds.case) : null;
    if (!succeeds || !open || open.row.enterprise_id !== enterprise || open.state.item.code !== item) continue;
    const context = contextAt(open.now, open.world.calendar, open.facts);
    found.set(succeeds.case, refuseSuccession(open.state, succeeds.kind, context));
  }
  return found;
}
