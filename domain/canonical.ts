/**
 * JSON with sorted keys: a database does not keep the order of keys, and neither a proof nor a signature may depend on it.
 * Every event is written so while its case waits, which is why it is put together here and not by sorted copies.
 */
export const canonical = (value: unknown): string => written(value) ?? 'null';

/** Undefined where JSON leaves a field out. */
function written(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (hasOwnText(value)) return written(value.toJSON());
  return Array.isArray(value) ? `[${value.map(canonical).join()}]` : `{${fieldsOf(value)}}`;
}

const hasOwnText = (value: object): value is { toJSON(): unknown } =>
  'toJSON' in value && typeof value.toJSON === 'function';

function fieldsOf(value: object): string {
  const fields: Readonly<Record<string, unknown>> = { ...value };
  let text = '';
  for (const key of keysOf(fields)) {
    const part = written(fields[key]);
    if (part !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${part}`;
  }
  return text;
}

/** Sorted as text; keys that are whole numbers come first and as numbers, as every object of JavaScript has them. */
function keysOf(fields: Readonly<Record<string, unknown>>): readonly string[] {
  const keys = Object.keys(fields);
  return /^\d/.test(keys[0] ?? '') ? Object.keys(sorted(fields)) : keys.sort();
}

const sorted = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1)));
