/** Why a case fails: an expectation that is not met, or an act that went otherwise than written. */
export class Failure extends Error {}

/** The case needs an act, a parameter, a given or an expectation that does not exist yet. */
export class NotBuilt extends Failure {
  constructor(name: string) {
    super(`not built yet: ${name}`);
  }
}

/** `expected due.statutory 2025-10-24, got 2025-10-17`. */
export const unmet = (what: string, expected: unknown, got: unknown): Failure =>
  new Failure(`expected ${what ? `${what} ` : ''}${show(expected)}, got ${show(got)}`);

/** A value as it stands in a line for people. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Fails unless two plain values are the same. */
export function requireSame(what: string, expected: unknown, got: unknown): void {
  if (JSON.stringify(expected) !== JSON.stringify(got)) throw unmet(what, expected, got);
}

/** The named entry of a table; a name that the format knows and the table does not is not built yet. */
export function built<T>(table: Readonly<Record<string, T | undefined>>, name: string, called = name): T {
  const entry = Object.hasOwn(table, name) ? table[name] : undefined;
  if (entry === undefined) throw new NotBuilt(called);
  return entry;
}
