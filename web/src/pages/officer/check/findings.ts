import type { BodyOf } from '../../../../../api/contract/route.ts';
import type { caseRoutes } from '../../../../../api/contract/cases.ts';

export type CheckBody = BodyOf<typeof caseRoutes.recordCheck>;

/** What was found on each condition of the commitment, by its number from 0; `note` says more. */
export interface Finding {
  readonly result: 'met' | 'rectify' | 'revoke' | null;
  readonly note: string;
}

/** Words of the record: always Chinese, since they go into papers. */
interface Words {
  readonly allMet: string;
  readonly notMet: (numbers: string) => string;
}

/**
 * The record of a check by two officers (许可法 34(3)): met if every condition is; rectification of those that are not, each by
 * its number and with what was found; where one cannot be mended, the proposal to revoke (许可法 69). `null` as long as a
 * condition is not looked at or a deficit is not described.
 */
export function checkBody(
  findings: readonly Finding[],
  officers: readonly string[],
  general: string,
  words: Words,
): CheckBody | null {
  const named = [...new Set(officers.filter((id) => id.trim() !== ''))];
  if (named.length < 2 || !areComplete(findings)) return null;
  const broken = findings.flatMap(({ result, note }, at) =>
    result === 'met' ? [] : [{ condition: at + 1, found: note.trim() }],
  );
  const result = resultOf(findings);
  const all = broken.map(({ condition }) => condition).join('、');
  const said = result === 'met' ? words.allMet : words.notMet(all);
  const record = [said, general.trim()].filter((text) => text !== '').join('\n');
  return { result, officers: named, findings: record, ...(result === 'met' ? {} : { broken }) };
}

/** What a record still lacks: the numbers of conditions, from 1, without a result and without words, and the second officer. */
export function checkGaps(findings: readonly Finding[], second: string | null) {
  const numbers = (lacks: (finding: Finding) => boolean) =>
    findings.flatMap((finding, at) => (lacks(finding) ? [at + 1] : []));
  return {
    open: numbers(({ result }) => result === null),
    unsaid: numbers(({ result, note }) => result !== null && result !== 'met' && note.trim() === ''),
    second: second === null,
  };
}

const areComplete = (findings: readonly Finding[]): boolean =>
  findings.every(({ result, note }) => result === 'met' || (result !== null && note.trim() !== ''));

/** The gravest of what was found decides the result. */
export function resultOf(findings: readonly Finding[]): CheckBody['result'] {
  if (findings.some(({ result }) => result === 'revoke')) return 'proposeRevocation';
  return findings.some(({ result }) => result === 'rectify') ? 'rectify' : 'met';
}

/** How many conditions are not met. */
export const deficitsOf = (findings: readonly Finding[]): number =>
  findings.filter(({ result }) => result !== null && result !== 'met').length;
