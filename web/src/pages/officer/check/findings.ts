import type { BodyOf } from '../../../../../api/contract/route.ts';
import type { caseRoutes } from '../../../../../api/contract/cases.ts';

export type CheckBody = BodyOf<typeof caseRoutes.recordCheck>;

/** What was found on each condition of the commitment, by its number from 0; `note` says more. */
export interface Finding {
  readonly result: 'met' | 'rectify' | null;
  readonly note: string;
}

/** Words of the record: always Chinese, since they go into papers. */
interface Words {
  readonly allMet: string;
  readonly point: (n: number, finding: string) => string;
}

/**
 * The record of a check by two officers (许可法 34(3)): met if every condition is; else rectification of those that are
 * not, each with what was found. `null` as long as a condition is not looked at or a deficit is not described.
 */
export function checkBody(
  findings: readonly Finding[],
  officers: readonly string[],
  general: string,
  words: Words,
): CheckBody | null {
  const named = [...new Set(officers.filter((id) => id.trim() !== ''))];
  if (named.length < 2 || !areComplete(findings)) return null;
  const deficits = findings.flatMap(({ result, note }, at) =>
    result === 'rectify' ? [words.point(at + 1, note.trim())] : [],
  );
  const result = deficits.length === 0 ? 'met' : 'rectify';
  const said = result === 'met' ? [words.allMet] : deficits;
  return { result, officers: named, findings: [...said, general.trim()].filter((text) => text !== '').join('\n') };
}

const areComplete = (findings: readonly Finding[]): boolean =>
  findings.every(({ result, note }) => result === 'met' || (result === 'rectify' && note.trim() !== ''));

/** How many conditions are not met. */
export const deficitsOf = (findings: readonly Finding[]): number =>
  findings.filter(({ result }) => result === 'rectify').length;
