import { conceal } from '../personal.ts';
import { personalKindOf } from '../permission/masking.ts';
import { ERASED } from './retention.ts';

/** What was chained as a commitment when its words went. */
const isConcealed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && typeof (value as { concealed?: unknown }).concealed === 'string';

/** The same value with words in the place of each commitment to a name: for whoever reads what was erased. */
export function tellErased(value: unknown): unknown {
  if (isConcealed(value)) return ERASED;
  if (Array.isArray(value)) return value.map(tellErased);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tellErased(part)]));
}

/** The same value without the names of natural persons in it (`conceal` says which): for what is no proof of anything. */
export const withoutNames = (value: unknown): unknown => tellErased(conceal(value, () => ''));

/** A form without what tells who a person is or how to reach one. */
export const formWithoutPersons = (form: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(form).map(([key, value]) => [key, personalKindOf({ key }) === null ? value : ERASED]),
  );
