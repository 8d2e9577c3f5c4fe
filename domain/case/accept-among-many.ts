import type { MachineFinding } from '../catalogue/machine-check.ts';
import { refuse, type Refusal } from '../refusal.ts';

/**
 * 批量受理 opens no case again: one is accepted among many only where all that the machine checks holds (许可法 34(1)).
 * What does not hold, or cannot be told, is looked at by a person on the page of the case. That every material was looked at is
 * asked of each by the act itself.
 */
export function refuseAmongMany(findings: readonly MachineFinding[]): Refusal | null {
  const open = findings.filter(({ found }) => found !== 'met').map(({ check }) => check.text);
  return open.length === 0 ? null : refuse('E-ACCEPT-AMONG-MANY', { article: '许可法 34(1)', facts: { checks: open } });
}
