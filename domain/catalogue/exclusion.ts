import type { ItemCode } from './item.ts';

/**
 * Items whose class bars commitment and deferral (告知承诺、容缺): environment, public safety, life and property, public
 * resources, state interest. Belongs to the item's code and cannot be changed by a zone (许可法 12; 国办发〔2020〕42号).
 */
const EXCLUDED = new Set(['A03', 'A07a', 'A07b', 'A10', 'A12', 'A13', 'A14', 'A20', 'A21', 'A25e', 'A28']);

/** Sectors of the provincial 两高 catalogue, by GB/T 4754 division; the numbers run on through all sections. */
const HIGH_DIVISIONS = ['25', '26', '30', '31', '32', '44'];

/** Is the item of a class for which neither commitment nor deferral is possible? */
export const isExcludedClass = (code: ItemCode): boolean => EXCLUDED.has(code);

/** Is the project of high pollution, energy use or emission (三高, 意见 22), by its main industry, `C2611` or `2611`? */
export const isHighImpact = (industry: string): boolean =>
  HIGH_DIVISIONS.includes(industry.replace(/^[A-Z]/, '').slice(0, 2));
