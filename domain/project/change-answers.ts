import type { Facts } from '../catalogue/condition.ts';
import type { ItemCode } from '../catalogue/item.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { absentItems, type PlannedItem } from './items-of-project.ts';
import { isOpen, type ProjectCase } from './project-case.ts';

/** What is known when the answers of a project change. */
export interface ChangedAnswers {
  readonly items: readonly PlannedItem[];
  /** The facts as they would be then. */
  readonly facts: Facts;
  readonly cases: readonly ProjectCase[];
  /** An officer corrects what the enterprise answered. */
  readonly byOfficer: boolean;
  readonly reason: string | null;
}

/**
 * May the answers of a project be changed to these? Refuses a correction by an officer without a reason, and an answer by which
 * an item would not be needed of which a case is open or granted: that case is to be ended first. `null`: they may.
 */
export function refuseAnswerChange({ items, facts, cases, byOfficer, reason }: ChangedAnswers): Refusal | null {
  if (byOfficer && !reason?.trim()) return refuse('E-ANSWER-REASON', { field: 'reason' });
  const absent = absentItems(items, facts);
  const alive = [...new Set(cases.filter(isAlive).map(({ item }) => item))].filter((code) => absent.has(code));
  return alive.length === 0
    ? null
    : refuse('E-ANSWER-FILED', { field: 'answers', facts: { items: alive, why: whyNot(alive, absent) } });
}

/** Open, or granted and not revoked. What the window marked as not needed agrees with the answer. */
const isAlive = (one: ProjectCase): boolean => isOpen(one) || one.status === 11 || one.status === 12;

const whyNot = (codes: readonly ItemCode[], absent: ReturnType<typeof absentItems>): readonly string[] =>
  codes.flatMap((code) => absent.get(code)?.why ?? []);
