/** What somebody was told, by the names under which it was told, the newest last. */
export interface Known {
  /** What is known beside, of other things. */
  readonly beside: Known | undefined;
  readonly note: (name: string, value: unknown) => void;
  /** What is known under the first of these names under which anything is. */
  readonly under: (...names: readonly string[]) => readonly unknown[];
}

/** So much is kept under one name; what was told first is forgotten. */
const KEPT = 60;

/** Nothing is known yet; what another knows is asked where nothing is. */
export function knowing(beside?: Known): Known {
  const told = new Map<string, Set<unknown>>();
  return {
    beside,
    note: (name, value) => {
      const values = told.get(name) ?? new Set();
      values.delete(value);
      values.add(value);
      if (values.size > KEPT) values.delete(values.values().next().value);
      told.set(name, values);
    },
    under: (...names) => {
      const name = names.find((one) => told.has(one));
      return name === undefined ? (beside?.under(...names) ?? []) : [...(told.get(name) ?? [])];
    },
  };
}

/** Of several, one: `cases` are of `case`, `parties` of `party`. */
export const singular = (name: string): string => name.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');

/** By what a thing is called when somebody else names it. */
const CALLED = ['id', 'code', 'key', 'item', 'person'] as const;

/** Notes everything that an answer tells; `name` is the field in which it stands. */
export function learn(known: Known, answer: unknown, name = ''): void {
  if (Array.isArray(answer)) return answer.forEach((one) => learn(known, one, singular(name)));
  if (typeof answer !== 'object' || answer === null) return void (answer === null || known.note(name, answer));
  const thing = answer as Readonly<Record<string, unknown>>;
  const called = CALLED.map((one) => thing[one]).find((one) => one !== undefined && typeof one !== 'object');
  if (called !== undefined) note(known, thing, { name, called });
  for (const [field, value] of Object.entries(thing)) learn(known, value, field);
}

/** A person is also known by capacity, and a material by whether anything was handed in for it, an item by whether a promise is open for it. */
function note(
  known: Known,
  { capacity, files, effect }: Readonly<Record<string, unknown>>,
  { name, called }: { readonly name: string; readonly called: unknown },
): void {
  known.note(name, called);
  if (typeof capacity === 'string') known.note(capacity, called);
  if (typeof effect === 'object' && effect !== null) known.note('opened', called);
  if (name === 'material' && Array.isArray(files) && files.length > 0) known.note('handedIn', called);
}
