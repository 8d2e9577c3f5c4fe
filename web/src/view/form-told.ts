import { faultsIn } from './field-words.ts';
import type { Texts } from '../texts/texts.ts';
import type { Field } from './form-schema.ts';
import type { FieldFault } from './form-values.ts';
import type { Problem } from './problem.ts';

/**
 * What the server found wrong in what was sent, at the fields of the form, so that it is told as what the form itself finds. Empty:
 * nothing was refused, or some of it stands at no field of this form and is told as a whole.
 */
export function toldFaults(thrown: unknown, form: Field, { life }: Texts): readonly FieldFault[] {
  const problem = (thrown as { readonly problem?: Problem } | null)?.problem;
  const told = problem === undefined ? [] : faultsIn(problem);
  const placed = told.flatMap(({ path, words }) => {
    const at = placeOf(form, path.split('.'));
    return at === null ? [] : [{ path: at.path, message: life.eventOf(at.label, words) }];
  });
  return placed.length === told.length ? placed : [];
}

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
