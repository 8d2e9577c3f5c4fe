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
  if (!isObject(value)) return value;
  const at = { commit, place };
  return Array.isArray(value)
    ? changed(value, (part, n) => conceal(part, commit, join(place, String(n))))
    : concealFields(value, at);
}

interface At {
  readonly commit: Commit;
  readonly place: string;
}

/** What holds no name is given back as it is: of most events that is nearly all. */
function concealFields(value: Record<string, unknown>, at: At): unknown {
  let found: Record<string, unknown> | undefined;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const concealed = concealField(value, key, at);
    if (concealed !== part) found = { ...(found ?? value), [key]: concealed };
  }
  return found ?? value;
}

function concealField(of: Record<string, unknown>, key: string, { commit, place }: At): unknown {
  const part = of[key];
  const named = isNameOf(of, key);
  if (!named) return isObject(part) ? conceal(part, commit, join(place, key)) : part;
  const at = join(place, key);
  if (typeof part === 'string') return { concealed: commit(at, part) };
  return Array.isArray(part) ? part.map((one: unknown, n) => concealOne(one, join(at, String(n)), commit)) : part;
}

const concealOne = (one: unknown, at: string, commit: Commit): unknown =>
  typeof one === 'string' ? { concealed: commit(at, one) } : one;

/** The same list if no part of it is another one. */
function changed(parts: readonly unknown[], change: (part: unknown, n: number) => unknown): readonly unknown[] {
  const now = parts.map(change);
  return now.some((part, n) => part !== parts[n]) ? now : parts;
}

/** A name belongs to a person where it stands beside one; the law itself is no person. */
const isNameOf = (of: Record<string, unknown>, key: string): boolean =>
  NAMES.has(key) || (key === 'name' && typeof of['person'] === 'string' && of['person'] !== 'system');

const join = (place: string, part: string): string => (place === '' ? part : `${place}.${part}`);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
