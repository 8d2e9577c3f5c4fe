import type { z } from 'zod';
import { inForce } from '../../domain/law/in-force.ts';
import type { Facts } from '../../domain/catalogue/condition.ts';
import type { Item } from '../../domain/catalogue/item.ts';
import { asksPresence, type MachineFinding } from '../../domain/catalogue/machine-check.ts';
import { measuredBy } from '../../domain/catalogue/measured.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { machineFinding } from '../contract/item-rules.ts';

type Told = z.input<typeof machineFinding>;

/** By what a finding was made: the facts, and the day whose law counts. */
interface FoundBy {
  readonly facts: Facts;
  readonly today: Day;
}

/** Tells what a machine check found, with its law as of that day, and the value of the form of which it speaks. */
export const tellFinding = (
  item: Pick<Item, 'code' | 'fields'>,
  { check, found }: MachineFinding,
  { facts, today }: FoundBy,
): Told => ({
  item: item.code,
  code: check.code,
  text: check.text,
  found,
  basis: inForce(check.basis, today),
  sentence: check.sentence,
  material: check.material ?? null,
  presence: asksPresence(check),
  settles: check.settles ?? false,
  measured: tellMeasured(item, measuredBy(check, facts)),
});

/** Facts of the form by the labels of their fields; what stands in no field of the guide is not told. */
function tellMeasured({ fields }: Pick<Item, 'fields'>, measured: ReturnType<typeof measuredBy>): Told['measured'] {
  const fieldOf = (fact: string | null) => fields.find(({ key }) => `form.${key}` === fact);
  const field = fieldOf(measured?.fact ?? null);
  if (measured === null || field === undefined) return null;
  const bounds = measured.bounds.map((one) => ({ ...one, of: fieldOf(one.of)?.label ?? null }));
  return { label: field.label, unit: field.unit ?? null, bounds };
}
