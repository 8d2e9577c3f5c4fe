import type { Queryable } from '../../db/pool.ts';
import { readPresentCase, type PresentCase } from '../../db/read/present-case.ts';
import type { StandingCase } from '../../db/read/standing-case.ts';
import { stands } from '../../domain/permission/may.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { thingOf } from '../views/thing.ts';
import type { Who } from './who.ts';

/** Finds a case that whoever asks may read, as it stands now. Throws 404, also where the case may not be read. */
export async function readableCase(deps: Pick<Deps, 'pool'>, caseId: string, who: Who): Promise<PresentCase> {
  const open = await seenCase(deps.pool, caseId, who);
  if (!open) throw new Problem(404, { code: 'E-NOT-FOUND' });
  return open;
}

/** Null: there is no such case, or it is nothing to whoever asks. */
export const seenCase = (db: Queryable, caseId: string, who: Who): Promise<PresentCase | null> =>
  ifSeen(readPresentCase(db, caseId), who);

/** What was found of a case, for whoever may read that; else null. */
export async function ifSeen<C extends StandingCase>(found: Promise<C | null>, who: Who): Promise<C | null> {
  const open = await found;
  return open && stands(who.hat, 'readCase', thingOf(open, who)) ? open : null;
}
