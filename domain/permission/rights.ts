import { accountRights } from './rights/account.ts';
import { caseActRights } from './rights/case-act.ts';
import { counterRights } from './rights/counter.ts';
import { caseRights } from './rights/case.ts';
import { enterpriseRights } from './rights/enterprise.ts';
import { officeRights } from './rights/office.ts';
import { openRights } from './rights/open.ts';
import { projectRights } from './rights/project.ts';
import { promiseRights } from './rights/promise.ts';
import { systemRights } from './rights/system.ts';
import { zoneRights } from './rights/zone.ts';
import type { Things } from './standing.ts';

/** Everything that somebody may do or read, and who: each route of the API asks one of these. Whatever is not here is denied. */
export const RIGHTS = {
  ...accountRights,
  ...openRights,
  ...systemRights,
  ...zoneRights,
  ...enterpriseRights,
  ...projectRights,
  ...counterRights,
  ...promiseRights,
  ...caseRights,
  ...caseActRights,
  ...officeRights,
} as const;

/** The name of something that somebody may do or read. */
export type Act = keyof typeof RIGHTS;

/** What must be known of the thing to which it is done. */
export type ThingOf<A extends Act> = Things[(typeof RIGHTS)[A]['of']];
