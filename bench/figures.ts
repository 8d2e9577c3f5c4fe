import type { ProcessorTime } from './processor-time.ts';

/** What is told of a scenario: latencies from the open loop, the rate from the sixteen clients. */
export interface Figures {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly perSecond: number;
  /** How many requests the latencies are of, and how many the rate. */
  readonly requests: readonly [open: number, closed: number];
  /** Processor time for one request of the sixteen clients, with what it leaves to be done in the background. */
  readonly cpuMs?: ProcessorTime;
}

/** Sums measurements up. `rate` is how many were answered in how many milliseconds. */
export function figuresOf(latencies: readonly number[], rate: { count: number; ms: number }): Figures {
  const sorted = latencies.toSorted((a, b) => a - b);
  return {
    p50Ms: rounded(percentile(sorted, 0.5)),
    p95Ms: rounded(percentile(sorted, 0.95)),
    p99Ms: rounded(percentile(sorted, 0.99)),
    perSecond: rounded(rate.ms > 0 ? (rate.count / rate.ms) * 1000 : 0),
    requests: [latencies.length, rate.count],
  };
}

/** The smallest value that is not exceeded by this part of all (nearest rank). */
export const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? NaN;

export const rounded = (value: number): number => Math.round(value * 10) / 10;
