/** An item as somebody drafts it: the fields of the interface, as far as they are put in. */
export type Draft = Readonly<Record<string, unknown>>;

/**
 * How a value is typed: in a line; in several; one a line; codes with blanks between them; a number, or one of months; `value label`
 * a line; yes or no; one of a list.
 */
export type EntryKind = 'line' | 'text' | 'lines' | 'codes' | 'number' | 'months' | 'pairs' | 'flag' | 'choice';

/** One value of a draft, or of a row in it. */
export interface Entry {
  readonly key: string;
  readonly kind: EntryKind;
  readonly choices?: readonly string[];
}

interface Pair {
  readonly value: string;
  readonly label: string;
}

/** How a value is read from what was typed, and written; nothing typed is no value. */
interface Writing {
  readonly read: (typed: string) => unknown;
  readonly write: (value: unknown) => string;
}

const LINE: Writing = { read: (typed) => typed, write: String };
const NUMBER: Writing = { read: numberIn, write: String };

const WRITINGS: Readonly<Record<EntryKind, Writing>> = {
  line: LINE,
  text: LINE,
  choice: LINE,
  flag: { read: (typed) => typed === 'true', write: String },
  lines: { read: (typed) => parts(typed, /\n/), write: (value) => (value as string[]).join('\n') },
  codes: { read: (typed) => parts(typed, /[\s,，、]+/), write: (value) => (value as string[]).join(' ') },
  number: NUMBER,
  months: {
    read: (typed) => withUnit(numberIn(typed)),
    write: (value) => String((value as { readonly length: number }).length),
  },
  pairs: {
    read: (typed) => parts(typed, /\n/)?.map(pairIn),
    write: (value) => (value as Pair[]).map((pair) => `${pair.value} ${pair.label}`).join('\n'),
  },
};

/** What was typed as a value; undefined: nothing. */
export const readTyped = (kind: EntryKind, typed: string): unknown =>
  typed.trim() === '' ? undefined : WRITINGS[kind].read(typed);

/** A value as it is typed. */
export const typedOf = (kind: EntryKind, value: unknown): string =>
  value === undefined || value === null ? '' : WRITINGS[kind].write(value);

function numberIn(typed: string): number | undefined {
  const value = Number(typed);
  return Number.isNaN(value) ? undefined : value;
}

const withUnit = (length: number | undefined) => (length === undefined ? undefined : { length, unit: 'months' });

function parts(typed: string, between: RegExp): readonly string[] | undefined {
  const found = typed.split(between).map((part) => part.trim());
  return found.some(Boolean) ? found.filter(Boolean) : undefined;
}

function pairIn(line: string): Pair {
  const [value = '', ...label] = line.split(/\s+/);
  return { value, label: label.join(' ') };
}

/** The draft, or a row of it, with another value; undefined takes it out. What is not there stands at its end. */
export function withValue(draft: Draft, key: string, value: unknown): Draft {
  if (value !== undefined) return { ...draft, [key]: value };
  const { [key]: _, ...rest } = draft;
  return rest;
}

/** Whether two values of drafts say the same. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The rows of a list in a draft; none if it is no list. */
export const rowsIn = (draft: Draft, key: string): readonly Draft[] =>
  Array.isArray(draft[key]) ? (draft[key] as readonly Draft[]) : [];

/** The draft that a text holds; null: it is none. */
export function draftIn(text: string): Draft | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? (value as Draft | null) : null;
  } catch {
    return null;
  }
}

/** A draft as text. */
export const draftText = (draft: Draft): string => JSON.stringify(draft, null, 2);
