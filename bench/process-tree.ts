import { readdirSync, readFileSync } from 'node:fs';

/** What is measured, by the part of the system. */
export type ByProcess = Readonly<Record<'api' | 'worker' | 'temporal' | 'postgres', number>>;

/** Sums `of` over each process and all its children. Linux only: elsewhere NaN. */
export function sumTrees(pids: ByProcess, of: (pid: number) => number): ByProcess {
  const parents = parentsOfAll();
  const sum = (pid: number): number => treeOf(pid, parents).reduce((total, one) => total + of(one), 0);
  return { api: sum(pids.api), worker: sum(pids.worker), temporal: sum(pids.temporal), postgres: sum(pids.postgres) };
}

function treeOf(pid: number, parents: ReadonlyMap<number, number>): readonly number[] {
  const children = [...parents].filter(([, parent]) => parent === pid).map(([child]) => child);
  return [pid, ...children.flatMap((child) => treeOf(child, parents))];
}

function parentsOfAll(): ReadonlyMap<number, number> {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(pids.map((pid) => [Number(pid), Number(field(`/proc/${pid}/status`, 'PPid'))]));
}

/** The number of a line `NAME: 123 kB`; undefined if the process or the line is not there. */
export const field = (file: string, name: string): string | undefined =>
  new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(textOf(file))?.[1];

/** A file of /proc; empty if the process has ended. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
