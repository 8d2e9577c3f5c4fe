import type { Facts } from '../../domain/catalogue/condition.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import { knownOfProject, type KnownFacts, type Registered } from '../../domain/plan/facts.ts';
import type { PlanRule } from '../../domain/plan/need.ts';
import type { Answers } from '../../domain/plan/question.ts';
import { projectFacts, type RegisteredProject } from '../../domain/project/facts-of-filing.ts';
import { absentItems } from '../../domain/project/items-of-project.ts';
import { itemOn, type ZoneWorld } from '../zone-world.ts';

/** What of a project says which items it has to do with. */
export interface PlannedProject extends Registered {
  /** Null: nobody has answered, and the whole catalogue counts. */
  readonly answers: Answers | null;
}

/** Column for the newest answers of the project `p`; null: none were given. */
export const ANSWERS = `(SELECT a.answers FROM project_answer a WHERE a.project_id = p.id ORDER BY a.seq DESC LIMIT 1)`;

/** The facts by which the items of a project are judged; null: nobody has answered. */
export const planFactsOf = (project: PlannedProject, world: ZoneWorld): Facts | null =>
  project.answers === null ? null : factsWith(project.answers, project, world).facts;

/**
 * What the machine knows of a project beside what is applied for: with its answers, or where nobody has answered what is
 * registered alone. A check finds the same before it is filed, at the window and at the review.
 */
export const registersOf = (project: PlannedProject & RegisteredProject, world: ZoneWorld): Facts =>
  planFactsOf(project, world) ?? projectFacts(project, world.industries, project);

/** The facts by which items are judged with other answers, as if they had been given. */
export const factsWith = (answers: Answers, registered: Registered, world: ZoneWorld): KnownFacts =>
  knownOfProject({
    registered,
    zone: { class: world.class, industries: world.industries, layers: world.planRules.layers },
    answers,
  });

/** Which of these items of the day's catalogue the answers of a project show not to be needed. */
export const absentAmong = (
  codes: readonly ItemCode[],
  project: PlannedProject,
  { world, day }: { readonly world: ZoneWorld; readonly day: Day },
): ReadonlyMap<ItemCode, PlanRule> =>
  project.answers === null || codes.length === 0
    ? NOTHING
    : absentItems(
        codes.flatMap((code) => itemOn(world, code, day) ?? []),
        planFactsOf(project, world),
      );

const NOTHING: ReadonlyMap<ItemCode, PlanRule> = new Map();
