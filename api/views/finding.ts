import type { z } from 'zod';
import { inForce } from '../../domain/law/in-force.ts';
import type { Item } from '../../domain/catalogue/item.ts';
import type { MachineFinding } from '../../domain/catalogue/machine-check.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { machineFinding } from '../contract/item-rules.ts';

/** Tells what a machine check found, with its law as of that day. */
export const tellFinding = (
  { code }: Pick<Item, 'code'>,
  { check, found }: MachineFinding,
  today: Day,
): z.input<typeof machineFinding> => ({
  item: code,
  code: check.code,
  text: check.text,
  found,
  basis: inForce(check.basis, today),
  sentence: check.sentence,
  material: check.material ?? null,
});
