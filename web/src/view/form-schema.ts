/** The part of JSON Schema 2020-12 that bodies of the contract use. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly contentMediaType?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** One choice of a list of choices. */
export interface Choice {
  readonly value: string | number;
  readonly label: string;
}

/** How a field is asked. */
export type FieldKind =
  | { readonly kind: 'text' | 'longText' | 'number' | 'boolean' | 'date' | 'file' }
  | { readonly kind: 'fixed'; readonly value: unknown }
  | { readonly kind: 'choice' | 'several'; readonly choices: readonly Choice[] }
  | { readonly kind: 'group'; readonly fields: readonly Field[] }
  | { readonly kind: 'list'; readonly item: Field }
  | { readonly kind: 'variant'; readonly tag: string; readonly options: readonly Variant[] };

/** One shape that a union may take, told by the value of its tag. */
export interface Variant {
  readonly value: string;
  readonly label: string;
  readonly fields: readonly Field[];
}

/** One field of a form. `limits` is the schema it came from, with its least and most. */
export type Field = FieldKind & {
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly required: boolean;
  readonly limits: JsonSchema;
};

/** A secret is not shown while it is typed, and every sign of it counts. */
export const isSecret = ({ name }: Pick<Field, 'name'>): boolean =>
  /password|passphrase/i.test(name) || name === 'current';

/** Words for names and values of a schema: `reasons` → 理由, `outcome.grant` → 准予. */
export type Labels = Readonly<Record<string, string>>;

/** The form of a body: one field that is a group (an object) or a variant (a union of objects). */
export function formOf(schema: JsonSchema, labels: Labels = {}): Field {
  return fieldOf('', schema, { required: true, labels, root: schema });
}

interface Context {
  readonly required: boolean;
  readonly labels: Labels;
  readonly root: JsonSchema;
}

function fieldOf(name: string, raw: JsonSchema, context: Context): Field {
  const schema = resolve(raw, context.root);
  return {
    ...kindOf(name, schema, context),
    name,
    label: schema.title ?? context.labels[name] ?? name,
    hint: schema.description ?? null,
    required: context.required,
    limits: schema,
  };
}

/** Follows references, and takes the one shape of `X or null`. */
function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.$ref !== undefined) return resolve(root.$defs?.[schema.$ref.split('/').at(-1) ?? ''] ?? {}, root);
  const shapes = (schema.anyOf ?? schema.oneOf ?? []).filter((shape) => shape.type !== 'null');
  const [only] = shapes;
  return shapes.length === 1 && only !== undefined ? { ...resolve(only, root), ...named(schema) } : schema;
}

function named({ title, description }: JsonSchema): JsonSchema {
  return { ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }) };
}

function kindOf(name: string, schema: JsonSchema, context: Context): FieldKind {
  if (schema.const !== undefined) return { kind: 'fixed', value: schema.const };
  if (schema.enum !== undefined) return { kind: 'choice', choices: choicesOf(name, schema.enum, context.labels) };
  if (schema.oneOf !== undefined || schema.anyOf !== undefined) return variantOf(schema, context);
  if (schema.type === 'object') return { kind: 'group', fields: fieldsOf(schema, context) };
  if (schema.type === 'array') return listOf(name, schema, context);
  return simpleKind(schema);
}

function simpleKind(schema: JsonSchema): FieldKind {
  if (schema.type === 'boolean') return { kind: 'boolean' };
  if (schema.type === 'number' || schema.type === 'integer') return { kind: 'number' };
  if (schema.format === 'date') return { kind: 'date' };
  if (schema.format === 'binary' || schema.contentMediaType !== undefined) return { kind: 'file' };
  return { kind: (schema.maxLength ?? 0) > 200 ? 'longText' : 'text' };
}

function fieldsOf(schema: JsonSchema, context: Context): Field[] {
  return Object.entries(schema.properties ?? {}).map(([name, property]) =>
    fieldOf(name, property, { ...context, required: schema.required?.includes(name) ?? false }),
  );
}

function listOf(name: string, schema: JsonSchema, context: Context): FieldKind {
  const item = fieldOf(name, schema.items ?? {}, { ...context, required: true });
  return item.kind === 'choice' ? { kind: 'several', choices: item.choices } : { kind: 'list', item };
}

function choicesOf(name: string, values: readonly unknown[], labels: Labels): Choice[] {
  const plain = values.filter((value) => typeof value === 'string' || typeof value === 'number');
  return plain.map((value) => ({ value, label: labels[`${name}.${value}`] ?? labels[value] ?? String(value) }));
}

function variantOf(schema: JsonSchema, context: Context): FieldKind {
  const shapes = (schema.oneOf ?? schema.anyOf ?? []).map((shape) => resolve(shape, context.root));
  const tag = tagOf(shapes);
  if (tag === null) return { kind: 'text' };
  const options = shapes.map((shape) => {
    const value = String(shape.properties?.[tag]?.const);
    return { value, label: context.labels[`${tag}.${value}`] ?? value, fields: fieldsOf(shape, context) };
  });
  return { kind: 'variant', tag, options };
}

function tagOf(shapes: readonly JsonSchema[]): string | null {
  const names = Object.keys(shapes[0]?.properties ?? {});
  return names.find((name) => shapes.every((shape) => shape.properties?.[name]?.const !== undefined)) ?? null;
}
