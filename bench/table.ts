import type { Mark, Measured } from './marks.ts';
import type { Memory } from './memory.ts';

/** What the run found, for people. */
export function tableOf(measured: Measured, memory: Readonly<Record<string, Memory>>, marks: readonly Mark[]): string {
  const head = row(['', 'p50 ms', 'p95 ms', 'p99 ms', 'per second']);
  const rows = Object.entries(measured).map(([name, { p50Ms, p95Ms, p99Ms, perSecond }]) =>
    row([name, p50Ms, p95Ms, p99Ms, perSecond]),
  );
  const cpuRows = Object.entries(measured).flatMap(([name, { cpuMs }]) =>
    cpuMs ? [row([name, cpuMs.api, cpuMs.worker, cpuMs.temporal, cpuMs.postgres, cpuMs.client])] : [],
  );
  const memoryRows = Object.entries(memory).map(([when, { api, worker, temporal, postgres }]) =>
    row([when, api, worker, temporal, postgres]),
  );
  return [
    head,
    ...rows,
    '',
    row(['processor ms each', 'api', 'worker', 'temporal', 'postgres', 'client']),
    ...cpuRows,
    '',
    row(['memory, MiB', 'api', 'worker', 'temporal', 'postgres']),
    ...memoryRows,
    '',
    ...marks.map(({ wanted, measured: value, met }) => `${met ? 'met   ' : 'MISSED'}  ${wanted}: ${value}`),
    '',
  ].join('\n');
}

const row = ([first = '', ...cells]: readonly (string | number)[]): string =>
  [String(first).padEnd(22), ...cells.map((cell) => String(cell).padStart(11))].join('');
