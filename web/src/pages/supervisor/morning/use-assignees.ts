import { useQueries } from '@tanstack/react-query';
import { taskMoveRoutes } from '../../../../../api/contract/task-moves.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { client } from '../../../asking/client.ts';
import { keyOf, useAsk } from '../../../asking/use-ask.ts';
import type { TriageRow } from '../../../view/triage-words.ts';
import { byUnit, type RowsOfUnit } from './rows-of-unit.ts';

/** Somebody of the unit, with the load, and why some of the steps cannot be given to that person. */
export interface Assignee {
  readonly id: string;
  readonly name: string;
  readonly open: number;
  readonly late: number;
  /** How many of the steps cannot be given, and the first reason, as the server would refuse; null: all can. */
  readonly barred: { readonly steps: number; readonly why: string } | null;
}

/** The steps of one unit, and to whom of it they could be given, the least loaded first. */
export interface Giving extends RowsOfUnit {
  readonly assignees: readonly Assignee[];
}

/** To whom these steps could be given, unit by unit; each person is tried without doing anything. Null: not known yet. */
export function useAssignees(rows: readonly TriageRow[]): readonly Giving[] | null {
  const units = byUnit(rows);
  const load = useAsk(taskMoveRoutes.readLoad, {});
  const takers = useTakers(units);
  const loaded = load.data?.units ?? [];
  const people = units.map(({ code }, at) => peopleOf(loaded, code, takers[at]?.data?.colleagues));
  const trials = units.flatMap((unit, at) => (people[at] ?? []).map((person) => ({ unit, person })));
  const tries = useTries(trials);
  const isPending = load.data === undefined || [...takers, ...tries].some((one) => one.isPending);
  if (isPending) return null;
  const tried = trials.map(({ unit, person }, at) => ({
    unit: unit.code,
    assignee: { ...person, barred: barredBy(tries[at]?.data?.results) },
  }));
  return units.map((unit) => ({
    ...unit,
    assignees: tried
      .flatMap(({ unit: code, assignee }) => (code === unit.code ? [assignee] : []))
      .toSorted((one, other) => one.open - other.open),
  }));
}

const useTakers = (units: readonly RowsOfUnit[]) =>
  useQueries({
    queries: units.map(({ rows }) => {
      const params = { task: rows[0]?.task ?? '' };
      return {
        queryKey: keyOf(taskMoveRoutes.listAssignees, { params }),
        queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
          client(taskMoveRoutes.listAssignees, { params, signal }),
      };
    }),
  });

interface Trial {
  readonly unit: RowsOfUnit;
  readonly person: Loaded;
}

const useTries = (trials: readonly Trial[]) =>
  useQueries({
    queries: trials.map(({ unit, person: { id } }) => {
      const items = unit.rows.map(({ task }) => ({ task }));
      return {
        queryKey: ['GET', taskMoveRoutes.actInBulk.path, {}, { items, to: id }],
        queryFn: () =>
          client(taskMoveRoutes.actInBulk, { body: { act: 'assign', items, to: id, reason: 'dry run', dryRun: true } }),
      };
    }),
  });

type Loaded = Omit<Assignee, 'barred'>;

type Units = AnswerOf<typeof taskMoveRoutes.readLoad>['units'];

/** Who has something of the unit in hand, and who could have; whoever has nothing is free. */
function peopleOf(
  units: Units,
  unit: string,
  takers: readonly Pick<Assignee, 'id' | 'name'>[] = [],
): readonly Loaded[] {
  const loaded = units.find((one) => one.unit === unit)?.people ?? [];
  const known = new Set(loaded.map(({ id }) => id));
  return [...loaded, ...takers.filter(({ id }) => !known.has(id)).map((one) => ({ ...one, open: 0, late: 0 }))];
}

function barredBy(
  results: readonly { readonly problem: { readonly title: string } | null }[] = [],
): Assignee['barred'] {
  const problems = results.flatMap(({ problem }) => problem ?? []);
  const [first] = problems;
  return first === undefined ? null : { steps: problems.length, why: first.title };
}
