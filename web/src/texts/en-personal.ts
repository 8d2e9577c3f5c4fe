import { enLate } from './en-late.ts';
import { enErasures, enReads } from './en-reads.ts';
import { enTracing } from './en-tracing.ts';
import type { Texts } from './zh.ts';

/** The words of what is kept of persons, and of what was told late, English. */
export const enPersonal: Pick<Texts, 'erasures' | 'late' | 'reads' | 'tracing'> = {
  erasures: enErasures,
  late: enLate,
  reads: enReads,
  tracing: enTracing,
};
