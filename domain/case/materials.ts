import { askedMaterials, materialOf, type Material } from '../catalogue/item.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Case } from './case.ts';

/** What the guide asks for and the case does not hold. */
export const missingMaterials = (c: Pick<Case, 'item' | 'handedIn'>): readonly Material[] =>
  askedMaterials(c.item).filter((material) => !c.handedIn.includes(material.code));

/** Codes still to be handed in: what is missing, and what a correction notice asks for again. */
export function openMaterials(c: Case): readonly string[] {
  // After the decision nothing is asked but what the grant itself left open (容缺后补).
  if (c.stage === 'decided') return c.decision.supplement?.open ?? [];
  const missing = missingMaterials(c).map((material) => material.code);
  const again = c.stage === 'correcting' ? c.correction.open : [];
  return [...new Set([...missing, ...again])];
}

/** A material that the guide does not list, or that the system fetches itself, cannot be demanded (许可法 31, 716号 7). */
export function refuseDemand(c: Pick<Case, 'item'>, code: string, field: string): Refusal | null {
  const material = materialOf(c.item, code);
  if (!material) return refuse('E-MATERIAL-NOT-LISTED', { article: '许可法 31', field, facts: { material: code } });
  if (material.class === 'S')
    return refuse('E-MATERIAL-SHARED', { article: '716号 7', field, facts: { material: material.name } });
  return null;
}

/** The first refusal among several codes. */
export function refuseAny(
  codes: readonly string[],
  judge: (code: string, field: string) => Refusal | null,
): Refusal | null {
  for (const [at, code] of codes.entries()) {
    const refusal = judge(code, `materials.${at}`);
    if (refusal) return refusal;
  }
  return null;
}
