import { useState } from 'react';
import type { BodyOf } from '../../../../../api/contract/route.ts';
import { taskMoveRoutes } from '../../../../../api/contract/task-moves.ts';
import { useAct } from '../../../asking/use-act.ts';
import { useKnownMe } from '../../../session/me.ts';
import type { Trial } from './accept-trial.tsx';
import { forgetLooks, keptLooks, type Looks } from './kept-looks.ts';
import type { BulkAnswer } from './refused-rows.tsx';
import type { WorkRow } from './work-groups.ts';

/** What moves many tasks at once, and to whom. */
export interface Moved {
  readonly act: 'claim' | 'release' | 'return' | 'handOver';
  readonly to?: string;
}

/** What an officer does with many tasks at once. */
export type BulkAct = Moved['act'] | 'accept';

interface Done {
  readonly asked: Moved | { readonly act: 'accept' };
  readonly rows: readonly WorkRow[];
  readonly answer: BulkAnswer;
}

type Body = BodyOf<typeof taskMoveRoutes.actInBulk>;
type Sending = (input: { readonly body: Body }) => Promise<BulkAnswer | null>;

/** Acts on many tasks: moves at once; acceptance in two steps, since it cannot be taken back: what would come of it, then it. */
export function useBulk(onDone: () => void) {
  const { act, busy, error, clear } = useAct(taskMoveRoutes.actInBulk);
  const [done, keep] = useState<Done | null>(null);
  const finish = (made: Done) => {
    keep(made);
    onDone();
  };
  const { trial, tryAccepting, accept, stop } = useAcceptance(act, finish);
  const send = async (rows: readonly WorkRow[], asked: Moved) => {
    const answer = await act({ body: { ...asked, items: rows.map(({ task }) => ({ task })), dryRun: false } });
    if (answer !== null) finish({ asked, rows, answer });
  };
  const again = (rows: readonly WorkRow[], { asked }: Done) =>
    asked.act === 'accept' ? tryAccepting(rows) : send(rows, asked);
  return {
    busy,
    error,
    clear,
    trial,
    done,
    send: (rows: readonly WorkRow[], moved: Moved) => void send(rows, moved),
    tryAccepting: (rows: readonly WorkRow[]) => void tryAccepting(rows),
    accept: (rows: readonly WorkRow[]) => void accept(rows),
    again: (rows: readonly WorkRow[]) => void (done && again(rows, done)),
    close: (what: 'trial' | 'done') => (what === 'trial' ? stop() : keep(null)),
  };
}

/** Acceptance by what the officer found on the page of each case. */
function useAcceptance(act: Sending, finish: (done: Done) => void) {
  const person = useKnownMe().person.id;
  const [trial, setTrial] = useState<Trial | null>(null);
  const tryAccepting = async (rows: readonly WorkRow[]) => {
    const tasks = rows.map(({ task }) => task);
    const looks = await keptLooks(person, tasks);
    const answer = await act({ body: acceptanceOf(rows, looks, true) });
    if (answer !== null) setTrial({ rows, looks, answer });
  };
  const accept = async (rows: readonly WorkRow[]) => {
    const answer = await act({ body: acceptanceOf(rows, trial?.looks ?? new Map(), false) });
    if (answer === null) return;
    setTrial(null);
    const accepted = answer.results.flatMap((one) => (one.done ? [one.task] : []));
    forgetLooks(person, accepted);
    finish({ asked: { act: 'accept' }, rows, answer });
  };
  return { trial, tryAccepting, accept, stop: () => setTrial(null) };
}

const acceptanceOf = (rows: readonly WorkRow[], looks: Looks, dryRun: boolean): Body => ({
  act: 'accept',
  items: rows.map(({ task }) => ({ task, checked: [...(looks.get(task) ?? [])] })),
  dryRun,
});
