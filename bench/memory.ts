import { field, sumTrees, type ByProcess } from './process-tree.ts';

/** Resident memory in MiB by process. */
export type Memory = ByProcess;

/** What the processes with all their children take. */
export function memoryOf(pids: ByProcess): Memory {
  const { api, worker, temporal, postgres } = sumTrees(pids, kibOf);
  return { api: mib(api), worker: mib(worker), temporal: mib(temporal), postgres: mib(postgres) };
}

const mib = (kib: number): number => Math.round(kib / 1024);

/** The proportional share: pages that PostgreSQL's processes have in common are counted once. */
const kibOf = (pid: number): number =>
  Number(field(`/proc/${pid}/smaps_rollup`, 'Pss') ?? field(`/proc/${pid}/status`, 'VmRSS') ?? 0);
