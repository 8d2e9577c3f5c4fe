import { refuse, type Refusal } from '../refusal.ts';
import type { FormField, Item, ItemCode, Material, MaterialClass } from './item.ts';

/** Values of a filled-in form, by field key. A field that is left empty is absent or ''. */
export type FormValues = Readonly<Record<string, string | number | boolean>>;

/** A field with the items that asked for it. */
export interface OneField {
  readonly field: FormField;
  readonly usedBy: readonly ItemCode[];
}

/** Where one item uses a material: under which of its own codes, and whether as main, secondary or fetched material. */
export interface MaterialUse {
  readonly item: ItemCode;
  readonly code: string;
  readonly class: MaterialClass;
}

/** A material that is handed in once for every item that uses it (共用材料，只交一次). */
export interface OneMaterial {
  /** `sameAs` of the material, or `A06.E1` where no other item uses it. */
  readonly key: string;
  readonly name: string;
  readonly safety: boolean;
  readonly guide?: string;
  /** False: every item has it fetched by the system, and it is never asked (716号 7). */
  readonly asked: boolean;
  readonly usedBy: readonly MaterialUse[];
}

/** One form for several items (一张表单): every field and every material once. */
export interface OneForm {
  readonly fields: readonly OneField[];
  readonly materials: readonly OneMaterial[];
}

type FormItem = Pick<Item, 'code' | 'fields' | 'materials'>;

/**
 * Joins the forms of several items, in their order. Fields with one key are asked once: required if one item requires
 * it, within the narrowest bounds. Materials with one `sameAs` are handed in once.
 */
export function oneForm(items: readonly FormItem[]): OneForm {
  const fields = new Map<string, OneField>();
  const materials = new Map<string, OneMaterial>();
  for (const item of items) {
    for (const field of item.fields) fields.set(field.key, joinField(fields.get(field.key), field, item.code));
    for (const material of item.materials) {
      const key = material.sameAs ?? `${item.code}.${material.code}`;
      materials.set(key, joinMaterial(materials.get(key), key, material, item.code));
    }
  }
  return { fields: [...fields.values()], materials: [...materials.values()] };
}

/**
 * Judges a filled-in form; for the page and the server alike. Refuses, with the field as `fields.KEY`, what is required
 * and empty (`E-FIELD-MISSING`) and what has the wrong type, is out of bounds or no option (`E-FIELD-BOUNDS`). A
 * required `boolean` is a declaration: only `true` answers it. Values that the form does not ask for are not judged.
 */
export function checkForm(form: Pick<OneForm, 'fields'>, values: FormValues): readonly Refusal[] {
  return form.fields.flatMap(({ field }) => checkField(field, ownValue(values, field.key)) ?? []);
}

/** Only what was filled in: every object knows a `constructor`. */
const ownValue = (values: FormValues, key: string) => (Object.hasOwn(values, key) ? values[key] : undefined);

function checkField(field: FormField, value: FormValues[string] | undefined): Refusal | null {
  const path = `fields.${field.key}`;
  if (isEmpty(value))
    return field.required ? refuse('E-FIELD-MISSING', { field: path, facts: { label: field.label } }) : null;
  if (field.type === 'boolean' && field.required && value === false) {
    return refuse('E-FIELD-MISSING', { field: path, facts: { label: field.label } });
  }
  return isWithin(field, value) ? null : refuse('E-FIELD-BOUNDS', { field: path, facts: boundsOf(field) });
}

const isEmpty = (value: FormValues[string] | undefined): value is undefined | string =>
  value === undefined || (typeof value === 'string' && value.trim() === '');

type Answer = string | number | boolean;

const isWithin = (field: FormField, value: Answer): boolean => FITS[field.type](field, value);

/** Characters of a text that names no bound of its own. */
const LONGEST: { readonly [T in FormField['type']]?: number } & Record<'text' | 'longText', number> = {
  text: 200,
  longText: 4000,
};

/** Does an answer fit its field? Of a text, `min` and `max` bound the number of characters. */
const FITS: { readonly [T in FormField['type']]: (field: FormField, value: Answer) => boolean } = {
  text: (field, value) => typeof value === 'string' && isBetween({ max: LONGEST.text, ...field }, value.length),
  longText: (field, value) => typeof value === 'string' && isBetween({ max: LONGEST.longText, ...field }, value.length),
  number: (field, value) => typeof value === 'number' && Number.isFinite(value) && isBetween(field, value),
  integer: (field, value) => typeof value === 'number' && Number.isInteger(value) && isBetween(field, value),
  choice: (field, value) => (field.options ?? []).some((option) => option.value === value),
  boolean: (_field, value) => typeof value === 'boolean',
};

const isBetween = (bounds: Pick<FormField, 'min' | 'max'>, size: number): boolean =>
  (bounds.min === undefined || size >= bounds.min) && (bounds.max === undefined || size <= bounds.max);

/** The bounds as numbers, and as people read them: `0 – 4.99 公顷`, `≤ 200`, the options by their names. */
const boundsOf = (field: FormField): NonNullable<Refusal['facts']> => ({
  label: field.label,
  bounds: readableBounds(field),
  ...(field.min === undefined ? {} : { min: field.min }),
  ...(field.max === undefined ? {} : { max: field.max }),
  ...(field.unit === undefined ? {} : { unit: field.unit }),
});

function readableBounds(field: FormField): string | readonly string[] {
  if (field.type === 'choice') return (field.options ?? []).map(({ label }) => label);
  const { type, min, max, unit = '' } = { max: LONGEST[field.type], ...field };
  if (min !== undefined && max !== undefined) return `${min} – ${max} ${unit}`.trim();
  if (min !== undefined) return `≥ ${min} ${unit}`.trim();
  return max === undefined ? type : `≤ ${max} ${unit}`.trim();
}

function joinField(known: OneField | undefined, field: FormField, item: ItemCode): OneField {
  if (!known) return { field, usedBy: [item] };
  const joined = {
    ...field,
    ...known.field,
    required: known.field.required || field.required,
    ...narrowest(known.field, field),
  };
  return { field: joined, usedBy: [...known.usedBy, item] };
}

function narrowest(one: FormField, other: FormField): Pick<FormField, 'min' | 'max'> {
  const mins = [one.min, other.min].filter((bound) => bound !== undefined);
  const maxs = [one.max, other.max].filter((bound) => bound !== undefined);
  return {
    ...(mins.length > 0 ? { min: Math.max(...mins) } : {}),
    ...(maxs.length > 0 ? { max: Math.min(...maxs) } : {}),
  };
}

function joinMaterial(known: OneMaterial | undefined, key: string, material: Material, item: ItemCode): OneMaterial {
  const use = { item, code: material.code, class: material.class };
  const asked = material.class !== 'S';
  if (known) {
    const joined = { ...(material.guide === undefined ? {} : { guide: material.guide }), ...known };
    const safety = known.safety || material.safety;
    return { ...joined, safety, asked: known.asked || asked, usedBy: [...known.usedBy, use] };
  }
  const guide = material.guide === undefined ? {} : { guide: material.guide };
  return { key, name: material.name, safety: material.safety, ...guide, asked, usedBy: [use] };
}
