import { sumTrees, textOf, type ByProcess } from './process-tree.ts';

/** Milliseconds of processor time, by process. It says the same on a busy machine as on a quiet one, or nearly. */
export type ProcessorTime = ByProcess & {
  /** What sends the requests: this process. */
  readonly client: number;
};

/** What the processes that run now have used since they began. */
export function processorTimeOf(pids: ByProcess): ProcessorTime {
  const { user, system } = process.cpuUsage();
  return { ...sumTrees(pids, usedBy), client: (user + system) / 1000 };
}

/** A tick of /proc is a hundredth of a second on every Linux that Node runs on. */
const TICK_MS = 10;

/** User and system time of one process: fields 14 and 15; its name, the second, may hold anything. */
function usedBy(pid: number): number {
  const fields = textOf(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK_MS;
}

/** What was used between two moments by each of `count` requests. */
export const usedForEach = (before: ProcessorTime, after: ProcessorTime, count: number): ProcessorTime => ({
  api: each(after.api - before.api, count),
  worker: each(after.worker - before.worker, count),
  temporal: each(after.temporal - before.temporal, count),
  postgres: each(after.postgres - before.postgres, count),
  client: each(after.client - before.client, count),
});

const each = (ms: number, count: number): number => Math.round((ms / count) * 100) / 100;
