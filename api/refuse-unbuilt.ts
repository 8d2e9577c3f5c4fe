import { Problem } from './problem.ts';

/** Refuses by name (422 `E-NOT-BUILT`) a field whose rule is not built yet. */
export function refuseUnbuilt<N extends string>(
  body: Readonly<Partial<Record<N, unknown>>>,
  names: readonly N[],
): void {
  const name = names.find((field) => body[field] !== undefined);
  if (name !== undefined) throw notBuilt(name);
}

/** The refusal of a field, or of one value of it, whose rule is not built yet. */
export const notBuilt = (field: string, value?: string): Problem =>
  new Problem(422, { code: 'E-NOT-BUILT', field, facts: { name: value === undefined ? field : `${field}: ${value}` } });
