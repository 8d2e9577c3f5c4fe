import { z } from 'zod';
import { day, id, itemCode } from './fields.ts';

/** What an earlier case of the project granted, and its paper; of the land contract (A05) there is neither case nor paper. */
export const projectResult = z.strictObject({
  item: itemCode,
  works: z.array(z.string()).nullable(),
  on: day,
  case: z.strictObject({ id, number: z.string() }).nullable(),
  /** `sealed`: the sealed PDF is there. */
  paper: z.strictObject({ id, title: z.string(), number: z.string(), sealed: z.boolean() }).nullable(),
});
