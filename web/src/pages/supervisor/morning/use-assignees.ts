import { useQueries } from '@tanstack/react-query';
import { taskMoveRoutes } from '../../../../../api/contract/task-moves.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { client } from '../../../asking/client.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import type { TriageRow } from '../../../view/triage-words.ts';

/** Somebody of the unit, with the load, and why some of the steps cannot be given to that person. */
export interface Assignee {
  readonly id: string;
  readonly name: string;
  readonly open: number;
  readonly late: number;
  /** The first reason, as the server would refuse; null: all can be given. */
  readonly barred: string | null;
}

/** To whom these steps could be given, the least loaded first; each person is tried without doing anything. Null: not known yet. */
export function useAssignees(rows: readonly TriageRow[]): readonly Assignee[] | null {
  const units = new Set(rows.map(({ unit }) => unit.code));
  const [unit] = units;
  const tasks = rows.map(({ task }) => task);
  const load = useAsk(taskMoveRoutes.readLoad, {}, { enabled: units.size === 1 });
  const takers = useAsk(
    taskMoveRoutes.listAssignees,
    { params: { task: tasks[0] ?? '' } },
    { enabled: units.size === 1 },
  );
  const people = peopleOf(load.data?.units, unit, takers.data?.colleagues);
  const tries = useQueries({
    queries: people.map(({ id }) => ({
      queryKey: ['GET', taskMoveRoutes.actInBulk.path, {}, { tasks, to: id }],
      queryFn: () =>
        client(taskMoveRoutes.actInBulk, {
          body: { act: 'assign', items: tasks.map((task) => ({ task })), to: id, reason: 'dry run', dryRun: true },
        }),
      enabled: tasks.length > 0,
    })),
  });
  const isKnown = load.data !== undefined && takers.data !== undefined && !tries.some(({ isPending }) => isPending);
  if (units.size !== 1 || !isKnown) return null;
  return people
    .map((person, at) => ({ ...person, barred: firstProblem(tries[at]?.data?.results) }))
    .toSorted((one, other) => one.open - other.open);
}

type Loaded = Omit<Assignee, 'barred'>;

type Units = AnswerOf<typeof taskMoveRoutes.readLoad>['units'];

/** Who has something of the unit in hand, and who could have; whoever has nothing is free. */
function peopleOf(
  units: Units = [],
  unit: string | undefined,
  takers: readonly Pick<Assignee, 'id' | 'name'>[] = [],
): readonly Loaded[] {
  const loaded = units.find((one) => one.unit === unit)?.people ?? [];
  const known = new Set(loaded.map(({ id }) => id));
  return [...loaded, ...takers.filter(({ id }) => !known.has(id)).map((one) => ({ ...one, open: 0, late: 0 }))];
}

const firstProblem = (
  results: readonly { readonly problem: { readonly title: string } | null }[] = [],
): string | null => results.find(({ problem }) => problem !== null)?.problem?.title ?? null;
