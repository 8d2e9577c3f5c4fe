import type { z } from 'zod';
import { id } from '../../../api/contract/fields.ts';
import type { AnyRoute } from '../../../api/contract/route.ts';
import type { Def } from '../rights/sample.ts';

/** Where in a request an id stands: its part, and the keys that lead to it; 0 is the first of a list. */
export interface IdPlace {
  readonly part: 'params' | 'query' | 'body';
  readonly path: readonly (string | 0)[];
}

/** Every place of a route's address, query and body at which the contract takes an id. */
export function idPlaces({ params, query, body }: AnyRoute): readonly IdPlace[] {
  const within = (part: IdPlace['part'], schema: z.ZodType) => idsIn(schema).map((path) => ({ part, path }));
  return [...within('params', params), ...within('query', query), ...(body ? within('body', body) : [])];
}

function idsIn(schema: z.ZodType): readonly IdPlace['path'][] {
  if (schema === id) return [[]];
  const { shape = {}, element, innerType, in: before, options = [] } = (schema as Def).def;
  const same = [innerType, before, ...options].flatMap((part) => (part ? idsIn(part) : []));
  const inList = element ? idsIn(element).map((path) => [0, ...path] as const) : [];
  const inFields = Object.entries(shape).flatMap(([key, field]) => idsIn(field).map((path) => [key, ...path]));
  return [...same, ...inList, ...inFields];
}

/** A value with something else at a place; what leads there is laid where it is missing. */
export function withAt(value: unknown, [key, ...rest]: IdPlace['path'], given: unknown): unknown {
  if (key === undefined) return given;
  if (key === 0) {
    const [first, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
    return [withAt(first, rest, given), ...others];
  }
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: withAt(fields[key], rest, given) };
}

/** An object within a body: how one comes to it, what it is, and the fields that it knows. */
export interface ObjectPlace {
  readonly path: IdPlace['path'];
  readonly schema: z.ZodType;
  readonly fields: readonly string[];
}

/** Every object of a body that the contract describes, from the body itself inwards. */
export function objectPlaces(schema: z.ZodType, path: IdPlace['path'] = []): readonly ObjectPlace[] {
  const { shape, element, innerType, in: before, options = [] } = (schema as Def).def;
  const same = [innerType, before, ...options].flatMap((part) => (part ? objectPlaces(part, path) : []));
  const inList = element ? objectPlaces(element, [...path, 0]) : [];
  const inFields = Object.entries(shape ?? {}).flatMap(([key, field]) => objectPlaces(field, [...path, key]));
  const itself = shape ? [{ path, schema, fields: Object.keys(shape) }] : [];
  return [...itself, ...same, ...inList, ...inFields];
}
