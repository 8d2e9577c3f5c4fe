import { isExcludedClass } from './exclusion.ts';
import type { FormField, Item, ItemCode, Material } from './item.ts';
import { lintFacts } from './lint-facts.ts';

/** Every way in which an item's guide can be wrong in itself or beside the other items of the zone. */
export type FaultCode =
  | 'L-EMPTY' // a text, list or set of options that has to say something is empty
  | 'L-CODE-DUPLICATE' // two items, materials or fields with one code
  | 'L-DEFER-SAFETY' // a material that concerns safety is offered for deferral
  | 'L-DEFER-ESSENTIAL' // a material that is essential for another item is offered for deferral
  | 'L-COMMITMENT-EXCLUDED' // the item's class bars commitment
  | 'L-COMMITMENT-NO-STANDARD' // nothing says what would be promised
  | 'L-FIELD-CONFLICT' // one key, but another type, unit or other options in another item
  | 'L-FIELD-BOUNDS' // no value fits
  | 'L-MATERIAL-CONFLICT' // one shared material under two names
  | 'L-AFTER-UNKNOWN'
  | 'L-AFTER-CYCLE' // the item would wait for itself
  | 'L-PROMISE-TOO-LONG' // longer than the statutory limit
  | 'L-FACT-UNKNOWN' // a rule, situation or check names a fact that nobody knows
  | 'L-FACT-VALUE' // or compares one with a value that it cannot have
  | 'L-APPLIES-OPEN' // the rules may leave a project without an answer
  | 'L-TACIT-EXCLUDED' // nothing that concerns safety or environment passes by default
  | 'L-START-AFTER-USE'; // due before the start of works, and waits for what is only due before their use

/** A fault of a guide: its code, its place (`materials.2.class`) and the names and numbers that a sentence needs. */
export interface Fault {
  readonly code: FaultCode;
  readonly path: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What of an item the lint reads; version and first day have no part in it. */
export type Guide = Omit<Item, 'version' | 'effectiveFrom'>;

/** Lints a whole catalogue: each item beside all the others, and codes that two items share. By item code. */
export function lintCatalogue(items: readonly Guide[]): ReadonlyMap<ItemCode, readonly Fault[]> {
  const twice = duplicates(items.map((item) => item.code));
  const faultsOf = (item: Guide): readonly Fault[] => [
    ...(twice.has(item.code) ? [fault('L-CODE-DUPLICATE', 'code', { code: item.code })] : []),
    ...lintItem(item, items),
  ];
  return new Map(items.map((item) => [item.code, faultsOf(item)]));
}

/** Lints one item beside the other items of its zone; one with the same code counts as its older version. Empty: sound. */
export function lintItem(item: Guide, others: readonly Guide[]): readonly Fault[] {
  const beside = others.filter((other) => other.code !== item.code);
  return [
    ...lintEmpty(item),
    ...lintDuplicates(item),
    ...item.materials.flatMap((material, at) => lintMaterial(material, `materials.${at}`, beside)),
    ...item.fields.flatMap((field, at) => lintField(field, `fields.${at}`, beside)),
    ...lintCommitment(item),
    ...lintPromise(item),
    ...lintTacit(item),
    ...lintAfter(item, beside),
    ...lintStart(item, beside),
    ...lintFacts(item),
  ];
}

function lintEmpty(item: Guide): readonly Fault[] {
  const texts: readonly (readonly [string, string])[] = [
    ...(['code', 'name', 'english', 'bureau', 'result'] as const).map((path) => [path, item[path]] as const),
    ...item.legalBasis.map((article, at) => [`legalBasis.${at}`, article] as const),
    ...item.materials.map((material, at) => [`materials.${at}.name`, material.name] as const),
    ...item.fields.map((field, at) => [`fields.${at}.label`, field.label] as const),
  ];
  const empty = texts.filter(([, text]) => text.trim() === '').map(([path]) => path);
  if (item.legalBasis.length === 0) empty.push('legalBasis');
  return empty.map((path) => fault('L-EMPTY', path));
}

function lintDuplicates(item: Guide): readonly Fault[] {
  const twice = (path: string, codes: readonly string[]): readonly Fault[] =>
    [...duplicates(codes)].map((code) => fault('L-CODE-DUPLICATE', path, { code }));
  return [
    ...twice(
      'materials',
      item.materials.map((material) => material.code),
    ),
    ...twice(
      'fields',
      item.fields.map((field) => field.key),
    ),
  ];
}

function lintMaterial(material: Material, path: string, others: readonly Guide[]): readonly Fault[] {
  const same = sameMaterials(material, others);
  const renamed = same.find((use) => use.name !== material.name);
  const faults = renamed
    ? [fault('L-MATERIAL-CONFLICT', `${path}.name`, { other: renamed.name, item: renamed.item })]
    : [];
  return material.class === 'D' ? [...faults, ...lintDeferrable(material, `${path}.class`, same)] : faults;
}

/** What is essential or concerns safety for one item cannot be a secondary paper of another (许可法 12; 意见 23). */
function lintDeferrable(material: Material, path: string, same: readonly SharedUse[]): readonly Fault[] {
  const safety = material.safety || same.some((use) => use.safety);
  const essential = same.find((use) => use.class === 'E');
  return [
    ...(safety ? [fault('L-DEFER-SAFETY', path, { material: material.name })] : []),
    ...(essential ? [fault('L-DEFER-ESSENTIAL', path, { material: material.name, item: essential.item })] : []),
  ];
}

type SharedUse = Material & { readonly item: ItemCode };

function sameMaterials(material: Material, others: readonly Guide[]): readonly SharedUse[] {
  if (material.sameAs === undefined) return [];
  const uses = others.flatMap(({ code: item, materials }) => materials.map((use) => ({ ...use, item })));
  return uses.filter((use) => use.sameAs === material.sameAs);
}

function lintField(field: FormField, path: string, others: readonly Guide[]): readonly Fault[] {
  const clash = others.find((other) =>
    other.fields.some((use) => use.key === field.key && !isSameQuestion(use, field)),
  );
  return [
    ...(clash ? [fault('L-FIELD-CONFLICT', path, { key: field.key, item: clash.code })] : []),
    ...(field.type === 'choice' && !field.options?.length ? [fault('L-EMPTY', `${path}.options`)] : []),
    ...((field.min ?? -Infinity) > (field.max ?? Infinity) ? [fault('L-FIELD-BOUNDS', path, { key: field.key })] : []),
  ];
}

const isSameQuestion = (one: FormField, other: FormField): boolean =>
  one.type === other.type && one.unit === other.unit && optionsOf(one) === optionsOf(other);

const optionsOf = (field: FormField): string => (field.options ?? []).map((option) => option.value).join(' ');

function lintCommitment(item: Guide): readonly Fault[] {
  if (!item.commitment) return [];
  const promised = item.standard?.conditions.length ?? 0;
  return [
    ...(isExcludedClass(item.code) ? [fault('L-COMMITMENT-EXCLUDED', 'commitment', { item: item.code })] : []),
    ...(promised === 0 ? [fault('L-COMMITMENT-NO-STANDARD', 'standard', { item: item.code })] : []),
  ];
}

/** Both run from acceptance and in one unit: only then can a promise be compared with the statutory limit (722号 36). */
function lintPromise({ statutory, promised }: Guide): readonly Fault[] {
  if (!statutory || !promised || statutory.from !== 'acceptance' || statutory.unit !== promised.unit) return [];
  if (promised.length <= statutory.length) return [];
  return [fault('L-PROMISE-TOO-LONG', 'promised.length', { promised: promised.length, statutory: statutory.length })];
}

const lintTacit = ({ code, tacit }: Guide): readonly Fault[] =>
  tacit === 'POLICY' && isExcludedClass(code) ? [fault('L-TACIT-EXCLUDED', 'tacit', { item: code })] : [];

function lintAfter(item: Guide, others: readonly Guide[]): readonly Fault[] {
  const known = new Set(others.map((other) => other.code));
  return item.after.flatMap((code, at) => {
    const facts = { item: item.code, after: code };
    if (code !== item.code && !known.has(code)) return [fault('L-AFTER-UNKNOWN', `after.${at}`, facts)];
    return waitsFor(code, item.code, others) ? [fault('L-AFTER-CYCLE', `after.${at}`, facts)] : [];
  });
}

/** What is due before works start can hardly wait for what is only there when they are done. */
function lintStart(item: Guide, others: readonly Guide[]): readonly Fault[] {
  if (!item.beforeStart) return [];
  const late = others.find((other) => other.beforeUse && !other.beforeStart && item.after.includes(other.code));
  return late ? [fault('L-START-AFTER-USE', 'beforeStart', { item: item.code, after: late.code })] : [];
}

/** Does `from` wait, at any distance, for `goal`? */
function waitsFor(from: ItemCode, goal: ItemCode, items: readonly Guide[]): boolean {
  const seen = new Set<ItemCode>();
  const open = [from];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (code === goal) return true;
    const predecessors = seen.has(code) ? [] : (items.find((item) => item.code === code)?.after ?? []);
    seen.add(code);
    open.push(...predecessors);
  }
  return false;
}

const duplicates = <T>(codes: readonly T[]): ReadonlySet<T> =>
  new Set(codes.filter((code, at) => codes.indexOf(code) !== at));

const fault = (code: FaultCode, path: string, facts: Fault['facts'] = {}): Fault => ({ code, path, facts });
