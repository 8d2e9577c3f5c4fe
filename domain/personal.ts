/** The commitment to a text at a place (`officers.0.name`). */
export type Commit = (place: string, words: string) => string;

/** Fields that hold the names of natural persons, whatever stands beside them. */
const NAMES: ReadonlySet<string> = new Set(['recipient', 'objector', 'parties']);

/**
 * The same value, with a commitment in the place of each name of a natural person: of whoever acted, signed, went along as
 * an officer, received a paper, objected, or was told of a right (个人信息保护法 4, 51). What an act says about the matter
 * stays: it is the act.
 */
export function conceal(value: unknown, commit: Commit, place = ''): unknown {
  if (Array.isArray(value)) return value.map((part: unknown, at) => conceal(part, commit, join(place, String(at))));
  if (!isObject(value)) return value;
  const field = (key: string) => [key, concealField(value, key, value[key], { commit, place })] as const;
  return Object.fromEntries(Object.keys(value).map(field));
}

interface At {
  readonly commit: Commit;
  readonly place: string;
}

function concealField(of: Record<string, unknown>, key: string, part: unknown, { commit, place }: At): unknown {
  if (typeof part !== 'object' && !isNameOf(of, key)) return part;
  const at = join(place, key);
  if (!isNameOf(of, key)) return conceal(part, commit, at);
  if (typeof part === 'string') return { concealed: commit(at, part) };
  return Array.isArray(part) ? part.map((one: unknown, n) => concealOne(one, join(at, String(n)), commit)) : part;
}

const concealOne = (one: unknown, at: string, commit: Commit): unknown =>
  typeof one === 'string' ? { concealed: commit(at, one) } : one;

/** A name belongs to a person where it stands beside one; the law itself is no person. */
const isNameOf = (of: Record<string, unknown>, key: string): boolean =>
  NAMES.has(key) || (key === 'name' && typeof of['person'] === 'string' && of['person'] !== 'system');

const join = (place: string, part: string): string => (place === '' ? part : `${place}.${part}`);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
