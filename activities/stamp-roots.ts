import { keepStamp, unstampedRoots } from '../db/record/root-stamp.ts';
import type { Pool } from '../db/pool.ts';
import { dayText } from '../proof/day.ts';
import { requestStamp, type StampAuthority } from '../proof/time-stamp.ts';

/** As many days are stamped in one round. */
const AT_ONCE = 50;

/**
 * Has the roots of days stamped that have none yet, the oldest first, and answers how many. A root never waits for its stamp:
 * while the authority is away the days go on, and are stamped when it is back.
 * @throws StampRefused where the authority is away or what it answers is no stamp
 */
export async function stampRoots(
  pool: Pool,
  authority: StampAuthority,
  mustStop = (): boolean => false,
): Promise<number> {
  const roots = await unstampedRoots(pool, AT_ONCE);
  let stamped = 0;
  for (const content of roots) {
    if (mustStop()) return stamped;
    await keepStamp(pool, content, await requestStamp(authority, dayText(content)));
    stamped += 1;
  }
  return stamped;
}
