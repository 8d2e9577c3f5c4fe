import type { FormField } from '../item.ts';
import { fault, type Fault, type Guide } from './fault.ts';

/** One question is asked in one way in all items (一张表单), and some answer fits. */
export const lintFields = (item: Guide, others: readonly Guide[]): readonly Fault[] =>
  item.fields.flatMap((field, at) => lintField(field, `fields.${at}`, others));

function lintField(field: FormField, path: string, others: readonly Guide[]): readonly Fault[] {
  const clash = others.find((other) =>
    other.fields.some((use) => use.key === field.key && !isSameQuestion(use, field)),
  );
  return [
    ...(clash ? [fault('L-FIELD-CONFLICT', path, { key: field.key, item: clash.code })] : []),
    ...(field.type === 'choice' && !field.options?.length ? [fault('L-EMPTY', `${path}.options`)] : []),
    ...((field.min ?? -Infinity) > (field.max ?? Infinity)
      ? [fault('L-FIELD-BOUNDS', `${path}.min`, { key: field.key })]
      : []),
  ];
}

const isSameQuestion = (one: FormField, other: FormField): boolean =>
  one.type === other.type &&
  one.unit === other.unit &&
  optionsOf(one) === optionsOf(other) &&
  !isAbove(one, other) &&
  !isAbove(other, one);

/** No answer fits both. */
const isAbove = ({ min = -Infinity }: FormField, { max = Infinity }: FormField): boolean => min > max;

const optionsOf = (field: FormField): string => (field.options ?? []).map((option) => option.value).join(' ');
