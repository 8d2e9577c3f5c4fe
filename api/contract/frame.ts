import { z } from 'zod';
import { id } from './fields.ts';

const part = z.number().min(0).max(1);

/** A frame on a page of a file, as parts of its width and height from above left. */
export const frame = z.strictObject({
  file: id,
  page: z.number().int().min(1).max(5000),
  x: part,
  y: part,
  width: part.positive(),
  height: part.positive(),
});

/** A point of the one-time notice, as it was told. */
export const toldGap = z.strictObject({
  material: z.string(),
  defect: z.string(),
  basis: z.string(),
  fix: z.string(),
  frame: frame.optional(),
});
