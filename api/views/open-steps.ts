import type { Case } from '../../domain/case/case.ts';
import { APPLICANT_NAME, inHandsOf, nameOfUnit, openDuties } from '../../domain/case/duty.ts';
import type { ServedNotice } from '../../domain/case/state/service.ts';
import { parseInstant, type Instant } from '../../domain/clock/instant.ts';
import type { CaseRecord } from '../../db/read/case-page.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import { handOf } from '../act/actor.ts';
import type { CasePage } from '../contract/case-page.ts';
import type { Who } from '../right/who.ts';

/** Who has a case now: the applicant, or who takes its first open step; null: nobody. */
export function holderOf({ state, world }: PresentCase, record: CaseRecord): CasePage['holder'] {
  if (inHandsOf(state) === 'enterprise') return { unit: APPLICANT_NAME, person: null, since: null };
  const [task] = record.tasks;
  if (!task) return null;
  return {
    unit: nameOfUnit(task.unit, world.bureaus),
    person: task.claim?.name ?? null,
    since: instantOrNull(task.claim?.since),
  };
}

/** An open step as the page of its case tells it to who looks. */
export function taskOf(
  task: CaseRecord['tasks'][number],
  { state, world: { bureaus } }: PresentCase,
  who: Who,
): CasePage['tasks'][number] {
  const { id, kind, due, claim } = task;
  const claimedBy = claim && {
    id: claim.id,
    name: claim.name,
    since: instantOrNull(claim.since) ?? '',
    me: claim.id === handOf(who),
    givenBy: claim.givenBy,
    askedBy: claim.id === handOf(who) ? [...claim.askedBy] : [],
  };
  const paper = paperOfTask(state, task);
  return { id, kind, due, unit: nameOfUnit(task.unit, bureaus), claimedBy, ...(paper && { paper }) };
}

/** Which notice a service is of. */
const paperOfTask = (state: Case, { kind, round }: CaseRecord['tasks'][number]): ServedNotice | undefined =>
  openDuties(state).find((duty) => duty.kind === kind && duty.round === round)?.paper;

const instantOrNull = (text: string | undefined): Instant | null => (text ? parseInstant(text) : null);
