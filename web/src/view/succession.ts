import type { CaseAnswer } from './case-read.ts';
import type { Succeeds } from './filing-form.ts';

/**
 * What the holder may apply for as the permit stands: the server judges again by the law itself (许可法 49, 50). One
 * application at a time, of a permit that holds, also beside one on which it was renewed by silence; a renewal in time.
 */
export function successionsOf({ permit, today }: Pick<CaseAnswer, 'permit' | 'today'>): readonly Succeeds['kind'][] {
  if (permit?.state !== 'valid' || permit.successor?.bySilence === false) return [];
  const inTime = permit.renewalBy !== null && today <= permit.renewalBy;
  return inTime ? ['renewal', 'change'] : ['change'];
}

/** The page on which it is filed: that of the item, with what it succeeds. */
export const filingOf = ({ id, item, project }: CaseAnswer, kind: Succeeds['kind']): string =>
  `/e/projects/${project.id}/file?items=${item.code}&succeeds=${kind}~${id}`;

/** What an address says of it; null: nothing, or nothing that could be meant. */
export function succeedsOf(text: string | null): Succeeds | null {
  const [kind, id] = text?.split('~') ?? [];
  return (kind === 'renewal' || kind === 'change') && id ? { kind, case: id } : null;
}

/** The renewal or change that was granted in the place of this permit; null: none was. */
export function replacedBy({ permit, events }: Pick<CaseAnswer, 'permit' | 'events'>): Succeeds | null {
  if (permit?.state !== 'changed') return null;
  const ended = events.findLast(({ type, granted }) => type === 'successionDecided' && granted === true);
  return ended ? ({ kind: ended['kind'], case: ended['caseId'] } as Succeeds) : null;
}
