import type { JsonSchema } from './form-schema.ts';

/** What there is in a zone: units and parks with their codes as a line, and upper organs by name. */
interface Known {
  readonly bureau: string;
  readonly park: string;
  readonly organs: readonly string[];
}

/** The form of a capacity, alone or among others: a code is asked beside the codes that there are, an organ among those that were entered. */
export function hatForm(known: Known): (schema: JsonSchema) => JsonSchema {
  const ofHat = (schema: JsonSchema): JsonSchema => ({
    ...schema,
    properties: Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, field]) => [name, fieldOf(name, field)]),
    ),
  });
  const fieldOf = (name: string, field: JsonSchema): JsonSchema => {
    if (name === 'hats' && field.items) return { ...field, items: ofHat(field.items) };
    if (name === 'organ') return known.organs.length === 0 ? field : { enum: known.organs };
    const codes = name === 'bureau' || name === 'park' ? known[name] : '';
    return codes === '' ? field : { ...field, description: codes };
  };
  return ofHat;
}
