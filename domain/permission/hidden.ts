import { actsForOrgan, type Capacity } from '../case/actor.ts';
import { masked, type PersonalKind } from './masking.ts';

/** Words that tell who a person is or how to reach one, and what stands in their place for whoever does not need them. */
export interface Hidden {
  readonly words: string;
  readonly shown: string;
}

/** How long a reason that was given opens what is hidden [A]: long enough to look at it, too short to forget that one did. */
export const REASON_HOLDS_MINUTES = 15;

/** Of one sign: it would hide that sign wherever it stands. */
const SHORTEST = 2;

/** What is hidden of these values, longest first, so that no part of one stays; equal ones once. */
export function hiddenOf(values: readonly (readonly [kind: PersonalKind, words: string])[]): readonly Hidden[] {
  const found = new Map(values.filter(([, words]) => words.length >= SHORTEST).map(([kind, words]) => [words, kind]));
  return [...found]
    .map(([words, kind]) => ({ words, shown: masked(kind, words) }))
    .toSorted((one, other) => other.words.length - one.words.length);
}

/** Fields that name persons of the applicant's side, or beside it, whoever acts. */
const NAMED: ReadonlySet<string> = new Set(['recipient', 'objector', 'parties']);

/**
 * The names of natural persons in something recorded who acted for the applicant or for themselves, received a paper, or
 * were told of a right. Whoever acted for an organ did so in public, and is not among them.
 */
export function personsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(personsIn);
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value);
  return [...ownName(value), ...parts.flatMap(([key, part]) => (NAMED.has(key) ? textsIn(part) : personsIn(part)))];
}

const textsIn = (part: unknown): readonly string[] =>
  (Array.isArray(part) ? part : [part]).filter((one): one is string => typeof one === 'string');

function ownName(of: { readonly name?: unknown; readonly capacity?: unknown; readonly person?: unknown }) {
  const { name, capacity, person } = of;
  if (typeof name !== 'string' || typeof person !== 'string' || typeof capacity !== 'string') return [];
  return actsForOrgan({ capacity: capacity as Capacity }) || capacity === 'system' ? [] : [name];
}

/** Fields that hold codes of the system and no words, in papers and in what is recorded. */
const CODES: ReadonlySet<string> = new Set([
  'type',
  'kind',
  'field',
  'capacity',
  'unit',
  'id',
  'code',
  'hash',
  'file',
  'stage',
  'state',
  'status',
  'method',
]);

/** The same value with these words hidden wherever they stand in a text of it. */
export function withHidden<T>(value: T, hidden: readonly Hidden[]): T {
  return hidden.length === 0 ? value : (hide(value, hidden) as T);
}

function hide(value: unknown, hidden: readonly Hidden[]): unknown {
  if (typeof value === 'string') return hidden.reduce((text, { words, shown }) => text.replaceAll(words, shown), value);
  if (Array.isArray(value)) return value.map((part: unknown) => hide(part, hidden));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, isCode(key, part) ? part : hide(part, hidden)]),
  );
}

const isCode = (key: string, part: unknown): boolean => CODES.has(key) && typeof part === 'string';
