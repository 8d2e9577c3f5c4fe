import type { Officer } from '../../domain/case/case.ts';
import { colleaguesIn, type Colleague } from '../../db/read/officers.ts';
import type { StandingCase } from '../../db/read/standing-case.ts';
import type { Queryable } from '../../db/pool.ts';
import type { ZoneWorld } from '../../db/zone-world.ts';
import { Problem } from '../http/problem.ts';

/** Names persons of the zone who make a check on a case together, each with the own bureau; throws 422 `E-OFFICER-UNKNOWN` for anybody else. */
export const nameOfficers = (
  db: Queryable,
  { world, state }: StandingCase,
  persons: readonly string[],
): Promise<readonly Officer[]> => officersIn(db, world, persons, state.item.bureau);

/** The same for any check in a zone. Who has several hats comes for the bureau that is asked for, else as an inspector. */
export async function officersIn(
  db: Queryable,
  zone: Pick<ZoneWorld, 'id' | 'bureaus' | 'organ'>,
  persons: readonly string[],
  asked: string | null = null,
): Promise<readonly Officer[]> {
  const colleagues = await colleaguesIn(db, zone.id);
  return persons.map((person, at) => {
    const own = colleagues.filter((one) => one.person === person);
    const found = own.find(({ bureau }) => bureau !== null && bureau === asked) ?? own.find(inspects) ?? own[0];
    if (!found) throw new Problem(422, { code: 'E-OFFICER-UNKNOWN', field: `officers.${at}` });
    return { person, name: found.name, unit: nameUnit(found, zone) };
  });
}

const inspects = ({ capacity }: Colleague): boolean => capacity === 'inspector';

/** The bureau for which a colleague works, by name; who works for the whole zone is of its organ. */
export const nameUnit = ({ bureau }: Colleague, { bureaus, organ }: Pick<ZoneWorld, 'bureaus' | 'organ'>): string =>
  bureau === null ? organ : (bureaus.get(bureau) ?? bureau);

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
