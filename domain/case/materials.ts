import { askedMaterials, materialOf, type Material } from '../catalogue/item.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Case } from './case.ts';
import { owesPromised } from './permit.ts';

/** What the guide asks for and the case does not hold. */
export const missingMaterials = (c: Pick<Case, 'item' | 'handedIn'>): readonly Material[] =>
  askedMaterials(c.item).filter((material) => !c.handedIn.includes(material.code));

/**
 * Codes still to be handed in: what is missing, and what a correction notice asks for again; from acceptance on also what a
 * commitment stands for until the decision, which it bars in no way.
 */
export function openMaterials(c: Case): readonly string[] {
  // After the decision nothing is asked but what the grant itself left open (容缺后补), or the promise on which it rests.
  if (c.stage === 'decided') return [...(c.decision.supplement?.open ?? []), ...(owesPromised(c) ? laterOpen(c) : [])];
  const missing = missingMaterials(c).map((material) => material.code);
  if (c.stage === 'accepted') return [...missing, ...laterOpen(c)];
  const again = c.stage === 'correcting' ? c.correction.open : [];
  return [...new Set([...missing, ...again])];
}

/** 承诺后补: what the commitment stands for, and has not come yet. */
export const laterOpen = ({ item, handedIn }: Pick<Case, 'item' | 'handedIn'>): readonly string[] =>
  item.materials.flatMap(({ code, later }) => (later && !handedIn.includes(code) ? [code] : []));

/** A material that the guide does not list, or that the system fetches itself, cannot be demanded (许可法 31, 716号 7). */
export function refuseDemand(c: Pick<Case, 'item' | 'handedIn'>, code: string, field: string): Refusal | null {
  const material = materialOf(c.item, code);
  if (!material) return refuse('E-MATERIAL-NOT-LISTED', { article: '许可法 31', field, facts: { material: code } });
  if (material.class === 'S')
    return refuse('E-MATERIAL-SHARED', { article: '716号 7', field, facts: { material: material.name } });
  // 722号 40: what was promised is asked for by no notice of the intake; what came all the same may be told to be wrong.
  return laterOpen(c).includes(code)
    ? refuse('E-MATERIAL-LATER', { article: '722号 40', field, facts: { material: material.name } })
    : null;
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
