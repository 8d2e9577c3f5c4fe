import type { CaseCard } from '../../db/read/case-card.ts';
import { readProject } from '../../db/read/projects.ts';
import type { Pool, Queryable } from '../../db/pool.ts';
import { addWork } from '../../domain/clock/calendar.ts';
import { seenCases, type Looking, type Values } from '../../db/read/seen.ts';
import type { PlanRequest } from '../../domain/plan/plan.ts';
import { startEffect, type LateCase, type StartEffect } from '../../domain/supervision/start-effect.ts';
import { planRequestOf, readPlanDesk } from './project-plan.ts';
import { presentZone, type PresentZone } from '../zone/zone.ts';

interface EffectOfCase {
  readonly case: string;
  readonly effect: StartEffect['effect'];
  readonly days: number;
}

/** What lateness of each of these cases of a zone does to the start of its project; what whoever looks may not read is left out. */
export async function effectsOfCases(
  pool: Pool,
  { zone, seer }: Looking,
  cases: readonly string[],
): Promise<readonly EffectOfCase[]> {
  const values: Values = [zone, cases];
  const { rows } = await pool.query<{ project: string; cases: readonly string[] }>(
    `SELECT project_id AS project, array_agg(case_id) AS cases FROM case_row r
     WHERE zone_id = $1 AND case_id = ANY ($2) AND ${seenCases(seer, 'r', values)} GROUP BY project_id`,
    values,
  );
  const present = await presentZone(pool, zone);
  const found: EffectOfCase[] = [];
  // Not side by side: a page of a supervisor must not take all connections from those who act.
  for (const row of rows) found.push(...(await effectsInProject(pool, row, present)));
  return found;
}

async function effectsInProject(
  db: Queryable,
  { project: id, cases }: { readonly project: string; readonly cases: readonly string[] },
  present: PresentZone,
): Promise<readonly EffectOfCase[]> {
  const project = await readProject(db, id);
  if (!project) return [];
  const desk = await readPlanDesk(db, project, present);
  const request = planRequestOf(desk, desk.answers[0]);
  return desk.cards
    .filter((card) => cases.includes(card.id))
    .map((card) => {
      const late = lateCase(card, request);
      const effect: StartEffect = late ? startEffect(request, late) : { effect: 'none' };
      return { case: card.id, effect: effect.effect, days: effect.effect === 'none' ? 0 : effect.days };
    });
}

/** A case that is to be decided, with the day by which it is due; one that is to be accepted is due that much later. */
function lateCase(card: CaseCard, { items, calendar }: PlanRequest): LateCase | null {
  const { item, receivedOn, nearest, stage } = card;
  if (receivedOn === null || !['received', 'accepted'].includes(stage)) return null;
  const due = card.promisedDue ?? card.statutoryDue;
  if (due !== null) return { item: item.code, from: receivedOn, due };
  if (nearest === null) return null;
  const promised = items.find(({ code }) => code === item.code)?.promised;
  return { item: item.code, from: receivedOn, due: addWork(calendar, nearest.due, promised?.length ?? 0) };
}
