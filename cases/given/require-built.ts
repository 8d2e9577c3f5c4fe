import { NotBuilt } from '../failure.ts';
import type { Given } from '../format/case-file.ts';

/** What may be given; items, rules and grants are judged by the system that takes them. */
const BUILT = ['zone', 'calendar', 'items', 'grants', 'competentOrgans', 'enterprise', 'project'];

/** Throws NotBuilt for whatever the format knows and nothing takes yet. */
export function requireBuilt(given: Given): void {
  const lacking = Object.keys(given).find((field) => !BUILT.includes(field));
  if (lacking !== undefined) throw new NotBuilt(lacking);
}
