import type { Officer } from '../../domain/case/case.ts';
import { colleaguesIn, type Colleague } from '../../db/read/officers.ts';
import type { StandingCase } from '../../db/read/standing-case.ts';
import type { Queryable } from '../../db/pool.ts';
import { Problem } from '../http/problem.ts';

/** Names persons of the zone who make a check together; throws 422 `E-OFFICER-UNKNOWN` for anybody else. */
export async function nameOfficers(
  db: Queryable,
  open: StandingCase,
  persons: readonly string[],
): Promise<readonly Officer[]> {
  const colleagues = await colleaguesIn(db, open.world.id);
  return persons.map((person, at) => {
    const found = colleagues.find((one) => one.person === person);
    if (!found) throw new Problem(422, { code: 'E-OFFICER-UNKNOWN', field: `officers.${at}` });
    return { person, name: found.name };
  });
}

/** The chair of a hearing, and whether that person also reviews or decides cases of this department (许可法 48). */
export async function nameChair(
  db: Queryable,
  open: StandingCase,
  person: string,
): Promise<{ readonly chair: Officer; readonly chairReviews: boolean }> {
  const own = (await colleaguesIn(db, open.world.id)).filter((one) => one.person === person);
  const [first] = own;
  if (!first) throw new Problem(422, { code: 'E-OFFICER-UNKNOWN', field: 'chair' });
  return { chair: { person, name: first.name }, chairReviews: own.some((one) => reviews(one, open)) };
}

const reviews = ({ capacity, bureau }: Colleague, { state }: StandingCase): boolean =>
  (capacity === 'reviewer' || capacity === 'approver') && bureau === state.item.bureau;
