import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory in MiB by process. */
export type Memory = Readonly<Record<'api' | 'worker' | 'temporal' | 'postgres', number>>;

/** What the processes with all their children take. Linux only: elsewhere NaN. */
export function memoryOf(pids: Readonly<Record<keyof Memory, number>>): Memory {
  const parents = parentsOfAll();
  const of = (pid: number): number => Math.round(treeOf(pid, parents).reduce((sum, one) => sum + kibOf(one), 0) / 1024);
  return { api: of(pids.api), worker: of(pids.worker), temporal: of(pids.temporal), postgres: of(pids.postgres) };
}

function treeOf(pid: number, parents: ReadonlyMap<number, number>): readonly number[] {
  const children = [...parents].filter(([, parent]) => parent === pid).map(([child]) => child);
  return [pid, ...children.flatMap((child) => treeOf(child, parents))];
}

function parentsOfAll(): ReadonlyMap<number, number> {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(pids.map((pid) => [Number(pid), Number(field(`/proc/${pid}/status`, 'PPid'))]));
}

/** The proportional share: pages that PostgreSQL's processes have in common are counted once. */
const kibOf = (pid: number): number =>
  Number(field(`/proc/${pid}/smaps_rollup`, 'Pss') ?? field(`/proc/${pid}/status`, 'VmRSS') ?? 0);

/** The number of a line `NAME: 123 kB`; undefined if the process or the line is not there. */
function field(file: string, name: string): string | undefined {
  try {
    return new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(file, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
