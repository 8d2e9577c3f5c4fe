import { zhLate } from './zh-late.ts';
import { zhErasures, zhReads } from './zh-reads.ts';
import { zhTracing } from './zh-tracing.ts';

/** The words of what is kept of persons, and of what was told late, Chinese. */
export const zhPersonal = { erasures: zhErasures, late: zhLate, reads: zhReads, tracing: zhTracing };
