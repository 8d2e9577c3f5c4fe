import { faultsIn, type Problem } from './field-words.ts';
import type { Texts } from '../texts/texts.ts';
import type { Field } from './form-schema.ts';
import { entryOf, type FieldFault, type FormValue } from './form-values.ts';

/**
 * What the server found wrong in what was sent, at the fields of the form, so that it is told as what the form itself finds. Empty:
 * nothing was refused, or some of it stands at no field of this form and is told as a whole.
 */
export function toldFaults(thrown: unknown, form: Field, { life, ledger }: Texts): readonly FieldFault[] {
  const problem = (thrown as { readonly problem?: Problem } | null)?.problem;
  const told = problem === undefined ? [] : faultsIn(problem);
  const placed = told.flatMap(({ path, words }) => {
    const at = placeOf(form, path.split('.'));
    return at === null ? [] : [{ ...at, words }];
  });
  if (placed.length < told.length) return [];
  // Of several at one field all is told there, in one sentence.
  const wordsAt = (place: string) => placed.filter(({ path }) => path === place).map(({ words }) => words);
  const places = new Map(placed.map(({ path, label }) => [path, label]));
  return [...places].map(([path, label]) => {
    const words = [...new Set(wordsAt(path))].join(ledger.comma);
    return { path, message: life.eventOf(label, words) };
  });
}

/** What was told and may be wrong still: nothing was typed there since. */
export const stillTold = (told: readonly FieldFault[], before: FormValue, now: FormValue): readonly FieldFault[] =>
  told.filter(({ path }) => valueAt(before, path) === valueAt(now, path));

const valueAt = (value: FormValue, path: string): FormValue =>
  path
    .split('.')
    .reduce((at, name) => (Array.isArray(at) ? ((at[Number(name)] as FormValue) ?? null) : entryOf(at, name)), value);

interface At {
  readonly path: string;
  readonly label: string;
}

/** The field at a path, or the nearest around it; null: the form has no such field. */
function placeOf(field: Field, [name, ...rest]: readonly string[], before = ''): At | null {
  if (name === undefined) return null;
  const inner = innerOf(field, name);
  if (inner === undefined) return null;
  const path = before === '' ? name : `${before}.${name}`;
  return placeOf(inner, rest, path) ?? { path, label: inner.label };
}

function innerOf(field: Field, name: string): Field | undefined {
  if (field.kind === 'group') return field.fields.find((one) => one.name === name);
  if (field.kind === 'variant') return field.options.flatMap(({ fields }) => fields).find((one) => one.name === name);
  return field.kind === 'list' && /^\d+$/.test(name) ? field.item : undefined;
}
