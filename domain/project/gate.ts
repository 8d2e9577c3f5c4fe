import { isWithinIndustry } from '../identifiers/industry.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** What of a project the industry gate asks: its main industry (GB/T 4754, `C2614` or `2614`) and whether it lies in a chemical park. */
export interface GatedProject {
  readonly industry: string;
  readonly chemicalPark: boolean;
}

/** The lists of a zone: what industrial policy forbids, and its strategic industry (一区一战略产业, 意见 14). Code prefixes. */
export interface IndustryLists {
  readonly prohibitedIndustries: readonly string[];
  readonly strategicIndustries: readonly string[];
  /** What is verified and not filed (核准目录), and what no commitment is for (承诺制负面清单). */
  readonly verificationIndustries: readonly string[];
  readonly negativeIndustries: readonly string[];
}

/**
 * Admission of a project (准入). The two grounds of a rejection are kept apart: `prohibited` by industrial policy is a
 * statutory ground (673号 15); `policy` is the zone's own control of high impact (三高, 意见 22), which may refuse admission
 * and commitment but never a filing.
 */
export type Admission =
  | { readonly outcome: 'pass' | 'conditional' }
  | { readonly outcome: 'reject'; readonly ground: 'prohibited' | 'policy' };

/** Sectors of the provincial 两高 catalogue, by GB/T 4754 section and division. */
const HIGH_IMPACT = ['C25', 'C26', 'C30', 'C31', 'C32', 'D44'];

/** Until a zone makes its own lists: nothing is forbidden; medicine, equipment, electronics, instruments, software. */
export const DEFAULT_INDUSTRIES: IndustryLists = {
  prohibitedIndustries: [],
  verificationIndustries: [],
  negativeIndustries: [],
  strategicIndustries: ['C27', 'C34', 'C35', 'C36', 'C37', 'C38', 'C39', 'C40', 'I65'],
};

/** Asks the gate. What is forbidden is forbidden in a chemical park too. */
export function admissionOf({ industry, chemicalPark }: GatedProject, lists: IndustryLists): Admission {
  if (isListed(industry, lists.prohibitedIndustries)) return { outcome: 'reject', ground: 'prohibited' };
  if (!isListed(industry, HIGH_IMPACT)) return { outcome: 'pass' };
  return chemicalPark ? { outcome: 'conditional' } : { outcome: 'reject', ground: 'policy' };
}

/** 绿色通道: passes the gate and is of the zone's strategic industry. It gives a place in the queue, never a permit. */
export const hasGreenChannel = (project: GatedProject, lists: IndustryLists): boolean =>
  admissionOf(project, lists).outcome === 'pass' && isListed(project.industry, lists.strategicIndustries);

/** On which list that bars commitments a project stands by its main industry: of verification, or the negative list. */
export function listOf(
  { industry }: Pick<GatedProject, 'industry'>,
  lists: IndustryLists,
): 'verification' | 'negative' | null {
  if (isListed(industry, lists.verificationIndustries)) return 'verification';
  return isListed(industry, lists.negativeIndustries) ? 'negative' : null;
}

/** 准入评审 (A01) is granted to what passes the gate alone: a rejection is not overruled by who decides (意见 22). */
export const refuseAgainstGate = (item: string, admission: Admission): Refusal | null =>
  item === 'A01' && admission.outcome === 'reject'
    ? refuse('E-DECISION-GATE', {
        article: admission.ground === 'prohibited' ? ['意见 22', '673号 15'] : '意见 22',
        field: 'outcome',
        facts: { ground: admission.ground },
      })
    : null;

const isListed = (industry: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => isWithinIndustry(industry, prefix));
