import type { FormField, ItemCode, Material } from '../../../domain/catalogue/item.ts';
import type { Guide } from '../../../domain/catalogue/lint/fault.ts';

/** A code of an item. */
export const code = (text: string): ItemCode => text as ItemCode;

/** A sound item without materials and fields, with what the test changes. */
export const guide = (text: string, changes: Partial<Guide> = {}): Guide => ({
  code: code(text),
  name: '某事项',
  english: 'Some item',
  nature: 'permit',
  bureau: 'planning',
  legalBasis: ['许可法 42(1)'],
  statutory: { length: 20, unit: 'workingDays', from: 'acceptance' },
  promised: { length: 5, unit: 'workingDays' },
  acceptance: { length: 5, unit: 'workingDays' },
  materials: [],
  after: [],
  instant: false,
  commitment: false,
  fields: [],
  result: '某证',
  library: {
    grantReasons: ['符合条件。'],
    refusalReasons: [{ text: '不符合条件。', basis: '许可法 38(2)' }],
    conditions: [],
  },
  ...changes,
});

/** A main material that does not concern safety, with what the test changes. */
export const material = (text: string, changes: Partial<Material> = {}): Material => ({
  code: text,
  name: '某材料',
  class: 'E',
  safety: false,
  ...changes,
});

/** A required field of text, with what the test changes. */
export const field = (key: string, changes: Partial<FormField> = {}): FormField => ({
  key,
  label: '某栏',
  type: 'text',
  required: true,
  ...changes,
});
