import fc from 'fast-check';

/** A schema of the document, as far as values are made from it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly default?: unknown;
}

/** What attackers and accidents send in the place of anything. */
const HOSTILE: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  '\u0000',
  '\u202e全链',
  "' OR 1=1; DROP TABLE person; --",
  '%27%20OR%201%3D1',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '<script>alert(1)</script>',
  '值\r\nset-cookie: a=b',
  '2026-02-30',
  '9999-12-31T23:59:59.999+08:00',
  '+275760-09-14',
  'x'.repeat(20_000),
  '😀'.repeat(300),
  { __proto__: null, constructor: { prototype: { admin: true } }, isAdmin: true },
  Array.from({ length: 2000 }, () => 1),
  deep(400),
];

/** What many fields take. */
const USUAL: readonly string[] = [
  'x1',
  '演练',
  '2026-10-12',
  '2026-10-12T08:00:00.000+08:00',
  'A06',
  'C3584',
  '91320505MA1GXQ012R',
  'case-own',
  'project-own',
  'approval',
  'a'.repeat(64),
];

/** What free text says, and words of the law, of a day and of a catalogue where nothing was told. */
export const FREE_TEXTS: readonly string[] = [
  '经核对，符合条件。',
  '另行说明',
  '09:30',
  'A06',
  'C3584',
  'x1',
  'a'.repeat(64),
];

function deep(levels: number): unknown {
  return levels === 0 ? 1 : { a: [deep(levels - 1)] };
}

/** Numbers below a bound, the same in every run. */
export type Dice = (below: number) => number;

/** Throws the same dice for the same seed. */
export function diceOf(seed: number): Dice {
  const thrown = fc.sample(fc.noBias(fc.nat({ max: 2 ** 30 })), { seed, numRuns: 20_000 });
  let at = 0;
  return (below) => (thrown[at++ % thrown.length] ?? 0) % below;
}

/** One of several; undefined of none. */
export const oneOf = <T>(list: readonly T[], dice: Dice): T | undefined => list[dice(list.length || 1)];

/** Something that a schema may take, or, one time in six, something that nobody ought to send there. */
export function valueFor(schema: JsonSchema, named: (ref: string) => JsonSchema, dice: Dice): unknown {
  if (dice(6) === 0) return oneOf(HOSTILE, dice);
  if (schema.$ref !== undefined) return valueFor(named(schema.$ref), named, dice);
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  return choices ? valueFor(oneOf(choices, dice) ?? {}, named, dice) : plainValue(schema, named, dice);
}

function plainValue(schema: JsonSchema, named: (ref: string) => JsonSchema, dice: Dice): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return oneOf(schema.enum, dice);
  return OF_TYPE[schema.type ?? '']?.(schema, named, dice) ?? oneOf(USUAL, dice);
}

type Make = (schema: JsonSchema, named: (ref: string) => JsonSchema, dice: Dice) => unknown;

const number: Make = ({ minimum = 0 }, _named, dice) => minimum + dice(40);

const OF_TYPE: Readonly<Record<string, Make>> = {
  string: (_schema, _named, dice) => oneOf(USUAL, dice),
  number,
  integer: number,
  boolean: (_schema, _named, dice) => dice(2) === 0,
  null: () => null,
  array: ({ items, minItems = 0 }, named, dice) =>
    Array.from({ length: minItems + dice(2) }, () => valueFor(items ?? {}, named, dice)),
  object: ({ properties = {}, required = [] }, named, dice) =>
    Object.fromEntries([
      ...Object.entries(properties)
        .filter(([name]) => required.includes(name) || dice(2) === 0)
        .map(([name, one]) => [name, valueFor(one, named, dice)] as const),
      ...(dice(12) === 0 ? [['isAdmin', true] as const] : []),
    ]),
};

/** The same with something in the place of one of its fields that nobody ought to send there. */
export function spoilt(value: unknown, dice: Dice): unknown {
  if (typeof value !== 'object' || value === null || dice(4) === 0) return oneOf(HOSTILE, dice);
  const fields = Object.keys(value);
  const at = oneOf(fields, dice);
  if (at === undefined) return { isAdmin: true };
  const inside = (value as Record<string, unknown>)[at];
  if (Array.isArray(value)) return value.with(Number(at), spoilt(inside, dice));
  return { ...value, [at]: spoilt(inside, dice) };
}
