import type { ItemCode } from './item.ts';

/**
 * Items whose class bars commitment and deferral (告知承诺、容缺): environment, public safety, life and property, public
 * resources, state interest. Belongs to the item's code and cannot be changed by a zone (许可法 12; 国办发〔2020〕42号).
 */
const EXCLUDED = new Set(['A03', 'A07a', 'A07b', 'A10', 'A12', 'A13', 'A14', 'A20', 'A21', 'A25e', 'A28']);

/** Is the item of a class for which neither commitment nor deferral is possible, whatever the project? */
export const isExcludedClass = (code: ItemCode): boolean => EXCLUDED.has(code);

/** What of a project decides whether two items are of an excluded class there. */
export interface ProjectTraits {
  /** Its works are special ones (特殊建设工程, 消防法 11); `null`: nobody has said. */
  readonly specialWorks: boolean | null;
  /** The industry gate does not simply let it pass (三高, 意见 22). */
  readonly highImpact: boolean;
}

/** Why an item is of an excluded class in a project; `worksUnsaid`: it depends on what nobody has said yet. */
export type Exclusion = 'class' | 'specialWorks' | 'worksUnsaid' | 'highImpact';

/**
 * Is the item excluded in this project? Besides the classes: fire acceptance of special works, while that of others is a
 * filing with a commitment procedure of its own (消防法 13), and the energy review of a project of high impact. `null`: no.
 */
export function exclusionIn(code: ItemCode, { specialWorks, highImpact }: ProjectTraits): Exclusion | null {
  if (isExcludedClass(code)) return 'class';
  if (code === 'A08') return highImpact ? 'highImpact' : null;
  if (code !== 'A25b' || specialWorks === false) return null;
  return specialWorks === null ? 'worksUnsaid' : 'specialWorks';
}
