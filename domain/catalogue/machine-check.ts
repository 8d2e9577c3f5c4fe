import { judge, type Facts } from './condition.ts';
import type { Item, MachineCheck } from './item.ts';

/** What the machine found: it holds, it does not, or it cannot be told from what is known. */
export interface MachineFinding {
  readonly check: MachineCheck;
  readonly found: 'met' | 'failed' | 'unknown';
}

/**
 * Runs the checks of a guide over form, materials and registers, in the guide's order. A check whose own condition does not
 * hold is not asked. A finding refuses nothing: the applicant sees it before sending, the officer before accepting.
 */
export const runChecks = ({ checks = [] }: Pick<Item, 'checks'>, facts: Facts): readonly MachineFinding[] =>
  checks.flatMap((check) => {
    if (check.when && judge(check.when, facts) !== true) return [];
    return [{ check, found: FOUND[`${judge(check.that, facts)}`] }];
  });

/** Does a check ask no more of its material than that it is there? Before sending, what is missing is told material by material. */
export const asksPresence = ({ that, material }: Pick<MachineCheck, 'that' | 'material'>): boolean =>
  material !== undefined && 'fact' in that && that.fact === `material.${material}` && that.is === true;

/** Of a finding, what tells whether a material still has to be looked at. */
interface Settling {
  readonly found: MachineFinding['found'];
  readonly material: string | null;
  readonly settles: boolean;
}

/** The materials that the machine found good by itself: a check that settles each holds, and no other speaks against it. */
export function settledMaterials(findings: readonly Settling[]): ReadonlySet<string> {
  const settled = findings.filter(({ settles, found }) => settles && found === 'met').map(({ material }) => material);
  const doubted = new Set(findings.filter(({ found }) => found !== 'met').map(({ material }) => material));
  return new Set(settled.filter((material) => material !== null && !doubted.has(material)) as string[]);
}

const FOUND = { true: 'met', false: 'failed', unknown: 'unknown' } as const;
