import { addDays, type Day } from '../../../domain/clock/day.ts';
import { singular, type Known } from './known.ts';
import { FREE_TEXTS, oneOf, type Dice, type JsonSchema } from './values.ts';

/** Of what a request is made that is likely to get through. */
export interface Making {
  readonly known: Known;
  readonly named: (ref: string) => JsonSchema;
  readonly dice: Dice;
  /** In what capacity it is sent. */
  readonly capacity: string;
  /** The zone's day; days in one request follow one another. */
  day: string;
  /** How many lists are in it already. */
  lists: number;
}

/** After so many lists all further ones are empty: a schema may hold itself. */
const LISTS = 40;

/** Fields that are called otherwise where the API tells of what may stand in them. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  checked: ['handedIn'],
  material: ['handedIn'],
  materials: ['openMaterial', 'laterPaper', 'material'],
  code: ['openMaterial', 'material'],
  files: ['file'],
  proof: ['file'],
  signature: ['file'],
  chair: ['hearingChair', 'colleague'],
  to: ['colleague', 'taker'],
  owner: ['bureau'],
  items: ['opened', 'item'],
  indicator: ['indicator'],
  record: ['record', 'lateRecord'],
};

/** A value that a schema takes and that is likely to be meant, for the field of this name. */
export function likelyFor(name: string, schema: JsonSchema, making: Making): unknown {
  if (schema.$ref !== undefined) return likelyFor(name, making.named(schema.$ref), making);
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices) return likelyFor(name, oneOf(choices, making.dice) ?? {}, making);
  if (schema.enum) return oneOf(making.dice(2) === 0 ? schema.enum.slice(0, 1) : schema.enum, making.dice);
  if (schema.type === 'null') return null;
  return schema.const ?? plainFor(name, schema, making);
}

const plainFor: Make = (name, schema, making) =>
  OF_TYPE[schema.type ?? '']?.(name, schema, making) ?? textFor(schema, making.dice);

type Make = (name: string, schema: JsonSchema, making: Making) => unknown;

const OF_TYPE: Readonly<Record<string, Make>> = {
  string: (name, schema, making) =>
    dayFor(schema, making) ?? toldFor(name, schema, making) ?? textFor(schema, making.dice),
  number: (name, schema, making) => toldFor(name, schema, making) ?? numberFor(schema, making.dice),
  integer: (name, schema, making) => toldFor(name, schema, making) ?? numberFor(schema, making.dice),
  boolean: (_name, _schema, { dice }) => dice(2) === 0,
  array: listFor,
  object: (_name, schema, making) => objectFor(schema, making, {}),
};

/** What was told under the field's name, or under a name that says the same. */
const toldUnder = (name: string, schema: JsonSchema, { known, capacity, dice }: Making): readonly unknown[] =>
  (dice(4) === 0 ? (known.beside ?? known) : known)
    .under(...(name === 'officers' ? [capacity] : []), ...(CALLED[name] ?? []), singular(name), name)
    .filter((value) => takes(schema, value));

function toldFor(name: string, schema: JsonSchema, making: Making): unknown {
  const told = toldUnder(name, schema, making);
  return told[making.dice(told.length || 1)];
}

function takes(schema: JsonSchema, value: unknown): boolean {
  if (typeof value === 'string') return schema.type === 'string' && takesText(schema, value);
  const { type = '', maximum = Infinity, minimum = -Infinity } = schema;
  return typeof value === 'number' && ['number', 'integer'].includes(type) && value >= minimum && value <= maximum;
}

const takesText = ({ pattern, maxLength = 4000, minLength = 0 }: JsonSchema, text: string): boolean =>
  text.length <= maxLength &&
  text.length >= minLength &&
  (pattern === undefined || new RegExp(pattern, 'u').test(text));

/** A day that is not before the one named last in this request. */
function dayFor({ format }: JsonSchema, making: Making): string | undefined {
  if (format === 'date-time') return `${making.day}T08:35:00.000+08:00`;
  if (format !== 'date') return undefined;
  making.day = addDays(making.day as Day, making.dice(3) === 0 ? making.dice(4) : making.dice(20));
  return making.day;
}

const textFor = (schema: JsonSchema, dice: Dice): string => {
  const fitting = FREE_TEXTS.filter((text) => takesText(schema, text));
  return fitting[dice(fitting.length || 1)] ?? '演练';
};

const numberFor = ({ minimum = 0, maximum = Infinity }: JsonSchema, dice: Dice): number =>
  Math.min(maximum, Math.max(minimum, 1) + dice(8));

function listFor(name: string, { items = {}, minItems = 0, maxItems = 60 }: JsonSchema, making: Making): unknown[] {
  const schema = items.$ref === undefined ? items : making.named(items.$ref);
  const { dice } = making;
  making.lists += 1;
  if (making.lists > LISTS) return [];
  const each = schema.type === 'object' ? eachOf(schema, making) : shuffled(toldUnder(name, schema, making), dice);
  const isSome = dice(3) === 0;
  if (each.length > 0 && dice(6) > 0)
    return each.filter((_, at) => !isSome || at < minItems || dice(2) === 0).slice(0, maxItems);
  const length = Math.max(minItems, Math.min(1 + dice(2), maxItems));
  return Array.from({ length }, () => likelyFor(name, schema, making));
}

/** One thing for each of all that may be named in it: each node, each material that is open. */
function eachOf(schema: JsonSchema, making: Making): unknown[] {
  for (const [name, one] of Object.entries(schema.properties ?? {})) {
    const field = one.$ref === undefined ? one : making.named(one.$ref);
    const names = field.enum ?? (field.type === 'string' ? toldUnder(name, field, making) : []);
    if (names.length > 1 || (names.length > 0 && CALLED[name]))
      return names.map((told) => objectFor(schema, making, { [name]: told }));
  }
  return [];
}

const shuffled = <T>(list: readonly T[], dice: Dice): T[] =>
  list
    .map((one) => ({ one, at: dice(1000) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);

/** What has to be there, and now and then what may be. */
function objectFor(
  { properties = {}, required = [] }: JsonSchema,
  making: Making,
  given: Readonly<Record<string, unknown>>,
): unknown {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => required.includes(name) || making.dice(4) === 0)
      .map(([name, schema]) => [name, given[name] ?? likelyFor(name, schema, making)]),
  );
}
