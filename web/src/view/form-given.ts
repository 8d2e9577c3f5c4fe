import type { Field } from './form-schema.ts';
import { emptyValue, variantFields, type FormValue } from './form-values.ts';

/** What a form shows of a body that is there already, so that it is changed and not begun anew; what is absent is empty. */
export function givenValue(field: Field, body: unknown): FormValue {
  if (body === undefined || body === null) return emptyValue(field);
  if (field.kind === 'group') return groupOf(field.fields, body);
  if (field.kind === 'variant') {
    const tag = { [field.tag]: String(memberOf(body, field.tag)) };
    return { ...groupOf(variantFields(field, tag), body), ...tag };
  }
  if (field.kind === 'list') return (body as readonly unknown[]).map((item) => givenValue(field.item, item));
  if (field.kind === 'several') return (body as readonly unknown[]).map(String);
  if (field.kind === 'boolean') return body === true;
  return typeof body === 'string' || typeof body === 'number' ? String(body) : emptyValue(field);
}

const groupOf = (fields: readonly Field[], body: unknown): Readonly<Record<string, FormValue>> =>
  Object.fromEntries(fields.map((inner) => [inner.name, givenValue(inner, memberOf(body, inner.name))]));

const memberOf = (body: unknown, name: string): unknown => (body as Readonly<Record<string, unknown>>)[name];
