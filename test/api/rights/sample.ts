import type { z } from 'zod';

/** Texts of which each kind of field takes one. */
const TEXTS = [
  'x1',
  'x2',
  '演练',
  '2026-10-12',
  '2026-09',
  '2026-10-12T08:00:00.000+08:00',
  '91320505MA1GXQ012R',
  'C3584',
  'A06',
  '320505',
  '09:30',
  '2609-320505-89-01-481207',
  'a'.repeat(64),
  '许可法 69(1)',
  '一'.repeat(12),
  '0',
];

const NUMBERS = [1, 10, 2026, 100, 0];

/** A value that a schema takes, with what is optional left out; throws where none of what is tried here is taken. */
export function sampleOf(schema: z.ZodType): unknown {
  const found = candidates(schema).find((value) => schema.safeParse(value).success);
  if (found === undefined) throw new Error('no sample of this schema: give its route a body of its own');
  return found;
}

/** A schema with what it is made of. */
export type Def = z.ZodType & {
  readonly def: {
    readonly type: string;
    readonly shape?: Readonly<Record<string, z.ZodType>>;
    readonly element?: z.ZodType;
    readonly innerType?: z.ZodType;
    readonly in?: z.ZodType;
    readonly options?: readonly z.ZodType[];
    readonly entries?: Readonly<Record<string, string>>;
    readonly values?: readonly unknown[];
    readonly items?: readonly z.ZodType[];
  };
};

function candidates(schema: z.ZodType): readonly unknown[] {
  const { def } = schema as Def;
  return OF_TYPE[def.type]?.(def) ?? [...TEXTS, ...NUMBERS, {}, null];
}

type Of = Def['def'];

const within = ({ innerType }: Of): readonly unknown[] => (innerType ? candidates(innerType) : []);

/** What is tried for each type of schema. */
const OF_TYPE: Readonly<Record<string, (def: Of) => readonly unknown[]>> = {
  object: ({ shape }) => [objectOf(shape ?? {})],
  array: ({ element }) => (element ? [[], [sampleOf(element)], twice(element)] : [[]]),
  tuple: ({ items }) => [(items ?? []).map(sampleOf)],
  union: ({ options }) => (options ?? []).flatMap(candidates),
  enum: ({ entries }) => Object.values(entries ?? {}),
  literal: ({ values }) => values ?? [],
  boolean: () => [false, true],
  number: () => NUMBERS,
  int: () => NUMBERS,
  record: () => [{}],
  pipe: (def) => (def.in ? [...candidates(def.in), ...TEXTS, ...NUMBERS] : TEXTS),
  optional: within,
  default: within,
  prefault: within,
  nullable: within,
  readonly: within,
};

const twice = (element: z.ZodType): unknown[] => candidates(element).slice(0, 2);

function objectOf(shape: Readonly<Record<string, z.ZodType>>): Record<string, unknown> {
  const needed = Object.entries(shape).filter(([, field]) => !field.safeParse(undefined).success);
  return Object.fromEntries(needed.map(([name, field]) => [name, sampleOf(field)]));
}
