import type { ItemCode } from './item.ts';

/**
 * Items whose class bars commitment and deferral (告知承诺、容缺): environment, public safety, life and property, public
 * resources, state interest. Belongs to the item's code and cannot be changed by a zone (许可法 12; 国办发〔2020〕42号).
 */
const EXCLUDED = new Set(['A03', 'A07a', 'A07b', 'A10', 'A12', 'A13', 'A14', 'A20', 'A21', 'A25e', 'A28']);

/** Is the item of a class for which neither commitment nor deferral is possible? */
export const isExcludedClass = (code: ItemCode): boolean => EXCLUDED.has(code);
