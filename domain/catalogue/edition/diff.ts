import { canonical } from '../../canonical.ts';
import type { ItemCode } from '../item.ts';
import type { Guide } from '../lint/fault.ts';
import { meaningOf, type BareChange, type Meaning } from './meaning.ts';

/** One difference of a guide with what it means. */
export type Change = BareChange & { readonly meaning: Meaning };

/** What becomes of one item between two editions of a catalogue. */
export interface ItemDiff {
  readonly code: ItemCode;
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Of an item that is added or removed as a whole: none. */
  readonly changes: readonly Change[];
}

/** Compares two catalogues by item code; what is equal in both is not named. */
export function diffCatalogues(before: readonly Guide[], after: readonly Guide[]): readonly ItemDiff[] {
  const old = new Map(before.map((item) => [item.code, item]));
  const fresh = new Map(after.map((item) => [item.code, item]));
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .toSorted()
    .flatMap((code) => diffItem(old.get(code), fresh.get(code)) ?? []);
}

function diffItem(before: Guide | undefined, after: Guide | undefined): ItemDiff | null {
  if (before && after) {
    const changes = diffGuides(before, after);
    return changes.length > 0 ? { code: after.code, name: after.name, kind: 'changed', changes } : null;
  }
  const one = after ?? before;
  return one ? { code: one.code, name: one.name, kind: after ? 'added' : 'removed', changes: [] } : null;
}

/** Every difference of two versions of one item. */
export const diffGuides = (before: Guide, after: Guide): readonly Change[] =>
  diffValues([], before, after).map((change) => ({ ...change, meaning: meaningOf(change) }));

/** Limits and conditions are told whole: half of one says nothing. */
const WHOLE: ReadonlySet<string> = new Set([
  'statutory',
  'promised',
  'acceptance',
  'when',
  'that',
  'validity',
  'startWithin',
]);

function diffValues(path: readonly string[], before: unknown, after: unknown): readonly BareChange[] {
  if (canonical(before ?? null) === canonical(after ?? null)) return [];
  const parts = WHOLE.has(path.at(-1) ?? '') ? null : partsOf(before, after);
  if (!parts) {
    const sides = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
    return [{ path: path.join('.'), ...sides }];
  }
  const [old, fresh] = parts;
  const names = [...new Set([...old.keys(), ...fresh.keys()])];
  const changes = names.flatMap((name) => diffValues([...path, name], old.get(name), fresh.get(name)));
  return changes.length > 0 ? changes : [{ path: path.join('.'), before, after }]; // the order alone
}

type Parts = ReadonlyMap<string, unknown>;

/** Both sides by the names of their parts; `null` where one is a plain value, or is not there. */
function partsOf(before: unknown, after: unknown): readonly [Parts, Parts] | null {
  const [old, fresh] = [named(before), named(after)];
  return old && fresh ? [old, fresh] : null;
}

function named(value: unknown): Parts | null {
  if (Array.isArray(value)) return namedList(value);
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;
}

/** Parts of a list by their code, key, id or value; a list in which one has none, or two share one, by place. */
function namedList(list: readonly unknown[]): Parts {
  const names = list.map(nameOfPart);
  const isNamed = names.every((name) => name !== null) && new Set(names).size === names.length;
  return new Map(list.map((part, at) => [isNamed ? (names[at] ?? '') : String(at), part]));
}

function nameOfPart(part: unknown): string | null {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null) return null;
  const { code, key, id, value } = part as Readonly<Record<string, unknown>>;
  return [code, key, id, value].find((name) => typeof name === 'string') ?? null;
}
