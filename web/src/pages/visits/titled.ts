import type { JsonSchema } from '../../view/form-schema.ts';

/** A schema whose fields have these titles, and whose enterprise is chosen among those that are known. */
export function titled(
  schema: JsonSchema,
  titles: Readonly<Record<string, string>>,
  enterprises: readonly string[],
): JsonSchema {
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]): [string, JsonSchema] => {
    const title = titles[name];
    const named = title === undefined ? field : { ...field, title };
    return [name, name === 'enterprise' ? { title: title ?? name, enum: enterprises } : named];
  });
  return { ...schema, properties: Object.fromEntries(fields) };
}
