import type { Texts } from '../texts/texts.ts';
import { isSecret, type Field, type Variant } from './form-schema.ts';
import { meantText } from './typed-text.ts';

/** What a person typed: text for text, number and date; lists and groups nest. */
export type FormValue = string | boolean | File | null | readonly FormValue[] | { readonly [name: string]: FormValue };

/** What is wrong with a field. `path` is its names from the top, joined by dots: `gaps.0.defect`. */
export interface FieldFault {
  readonly path: string;
  readonly message: string;
}

/** The empty value of a field, or what its default says. */
export function emptyValue(field: Field): FormValue {
  if (field.kind === 'group') return emptyGroup(field.fields);
  if (field.kind === 'list') return Array.from({ length: leastOf(field) }, () => emptyValue(field.item));
  if (field.kind === 'several') return severalDefault(field);
  if (field.kind === 'variant') return field.options[0] === undefined ? {} : variantValue(field.tag, field.options[0]);
  if (field.kind === 'boolean') return field.limits.default === true;
  if (field.kind === 'file') return null;
  return field.kind === 'fixed' ? String(field.value) : scalarDefault(field);
}

/** So many items stand in a list from the beginning: of one that may be left out, none. */
const leastOf = ({ required, limits }: Field): number => (required ? (limits.minItems ?? 0) : 0);

/** The empty value of one shape of a union. */
export function variantValue(tag: string, option: Variant): FormValue {
  return { ...emptyGroup(option.fields), [tag]: option.value };
}

/** The fields that a value of a union shows. */
export function variantFields(field: Field & { kind: 'variant' }, value: FormValue): readonly Field[] {
  const chosen = entryOf(value, field.tag);
  return field.options.find((option) => option.value === chosen)?.fields ?? [];
}

/** One member of a group, or null. */
export function entryOf(value: FormValue, name: string): FormValue {
  return isGroup(value) ? (value[name] ?? null) : null;
}

/** What of a form may lie on the device: no file, and no secret, which are asked for anew. */
export function keptValue(field: Field, value: FormValue): FormValue {
  if (field.kind === 'file' || isSecret(field)) return emptyValue(field);
  if (field.kind === 'list') return itemsOf(value).map((item) => keptValue(field.item, item));
  if (field.kind !== 'group' && field.kind !== 'variant') return value;
  const fields = field.kind === 'group' ? field.fields : variantFields(field, value);
  const members = fields.map((one) => [one.name, keptValue(one, entryOf(value, one.name))] as const);
  return { ...(isGroup(value) ? value : {}), ...Object.fromEntries(members) };
}

/** The body of a form: numbers as numbers, empty optional fields left out. Files stay files. */
export function bodyOf(field: Field, value: FormValue): unknown {
  if (field.kind === 'group') return groupBody(field.fields, value);
  if (field.kind === 'variant') return groupBody(variantFields(field, value), value);
  if (field.kind === 'list') return itemsOf(value).map((item) => bodyOf(field.item, item));
  if (field.kind === 'fixed') return field.value;
  const meant = meantValue(field, value);
  return meant === '' || meant === null ? undefined : scalarBody(field, meant);
}

/** Text as it was meant; whatever else as it is. */
const meantValue = (field: Field, value: FormValue): FormValue =>
  typeof value === 'string' && field.kind !== 'choice' ? meantText(field, value) : value;

function scalarBody(field: Field, value: FormValue): unknown {
  if (field.kind === 'number') return Number(value);
  if (field.limits.format === 'date-time') return momentOf(value);
  return field.kind === 'choice' ? field.choices.find((choice) => String(choice.value) === value)?.value : value;
}

/** The moment that the wall clock of Asia/Shanghai shows: `2026-10-12T08:35` → `2026-10-12T08:35:00+08:00`. */
function momentOf(value: FormValue): FormValue {
  return typeof value === 'string' && value.length === 16 ? `${value}:00+08:00` : value;
}

/** Every fault of a form, in the order of its fields. The server judges again by the same schema. */
export function formFaults(field: Field, value: FormValue, texts: Texts, path = ''): FieldFault[] {
  if (field.kind === 'group') return memberFaults(field.fields, value, { texts, path });
  if (field.kind === 'variant') return memberFaults(variantFields(field, value), value, { texts, path });
  if (field.kind === 'list') return listFaults(field, value, { texts, path });
  const message = faultOf(field, value, texts);
  return message === null ? [] : [{ path, message }];
}

interface Place {
  readonly texts: Texts;
  readonly path: string;
}

function memberFaults(fields: readonly Field[], value: FormValue, { texts, path }: Place): FieldFault[] {
  return fields.flatMap((inner) => {
    const name = path === '' ? inner.name : `${path}.${inner.name}`;
    const given = entryOf(value, inner.name);
    return isLeftOut(inner, given) ? [] : formFaults(inner, given, texts, name);
  });
}

function listFaults(field: Field & { kind: 'list' }, value: FormValue, { texts, path }: Place): FieldFault[] {
  const items = itemsOf(value);
  const least = field.limits.minItems ?? 0;
  if (items.length < least) return [{ path, message: texts.form.tooFew(field.label, least) }];
  return items.flatMap((item, index) => formFaults(field.item, item, texts, `${path}.${index}`));
}

function faultOf(field: Field, typed: FormValue, texts: Texts): string | null {
  const value = meantValue(field, typed);
  if (field.kind === 'fixed' || field.kind === 'boolean') return null;
  if (field.kind === 'several') return choicesFault(field, itemsOf(value).length, texts.form);
  if (value === '' || value === null) return field.required ? texts.form.missing(field.label) : null;
  if (typeof value !== 'string') return null;
  return field.kind === 'number' ? numberFault(field, value, texts.form) : textFault(field, value, texts.form);
}

function choicesFault({ label, limits }: Field, chosen: number, form: Texts['form']): string | null {
  const least = limits.minItems ?? 0;
  return chosen < least ? form.tooFew(label, least) : null;
}

function numberFault({ label, limits }: Field, value: string, form: Texts['form']): string | null {
  const number = Number(value);
  if (!Number.isFinite(number) || (limits.type === 'integer' && !Number.isInteger(number)))
    return form.invalidNumber(label);
  if (limits.minimum !== undefined && number < limits.minimum) return form.below(label, limits.minimum);
  if (limits.maximum !== undefined && number > limits.maximum) return form.above(label, limits.maximum);
  return null;
}

function textFault({ label, limits }: Field, value: string, form: Texts['form']): string | null {
  if (limits.minLength !== undefined && value.length < limits.minLength) return form.tooShort(label, limits.minLength);
  if (limits.maxLength !== undefined && value.length > limits.maxLength) return form.tooLong(label, limits.maxLength);
  if (limits.pattern !== undefined && !new RegExp(limits.pattern, 'u').test(value)) return form.pattern(label);
  return null;
}

function groupBody(fields: readonly Field[], value: FormValue): Record<string, unknown> {
  const kept = fields.filter((inner) => !isLeftOut(inner, entryOf(value, inner.name)));
  const entries = kept.map((inner) => [inner.name, bodyOf(inner, entryOf(value, inner.name))] as const);
  return Object.fromEntries(entries.filter(([, given]) => given !== undefined));
}

/** An optional field in which nothing was typed is not sent at all. */
function isLeftOut(field: Field, value: FormValue): boolean {
  return !field.required && isEmpty(value);
}

function isEmpty(value: FormValue): boolean {
  if (value === null || value === '' || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isGroup(value) && Object.values(value).every(isEmpty);
}

function isGroup(value: FormValue): value is { readonly [name: string]: FormValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isFile(value);
}

function isFile(value: object): boolean {
  return typeof File !== 'undefined' && value instanceof File;
}

function emptyGroup(fields: readonly Field[]): { readonly [name: string]: FormValue } {
  return Object.fromEntries(fields.map((inner) => [inner.name, emptyValue(inner)]));
}

function itemsOf(value: FormValue): readonly FormValue[] {
  return Array.isArray(value) ? value : [];
}

const severalDefault = ({ limits }: Field): FormValue =>
  Array.isArray(limits.default) ? limits.default.map(String) : [];

function scalarDefault({ limits }: Field): FormValue {
  return typeof limits.default === 'string' || typeof limits.default === 'number' ? String(limits.default) : '';
}
