import { makesChecks, refuseNoChecker } from '../../domain/case/officers.ts';
import { colleaguesIn, type Colleague } from '../../db/read/officers.ts';
import type { StandingCase } from '../../db/read/standing-case.ts';
import type { Queryable } from '../../db/pool.ts';
import type { ZoneWorld } from '../../db/zone-world.ts';
import type { Officer } from '../../domain/case/state/review.ts';
import { orProblem, Problem } from '../http/problem.ts';
import type { Who } from '../right/who.ts';

/** Whoever records a check, and for which bureau somebody with several hats comes. */
interface Recorded {
  readonly who: Who;
  readonly asked?: string;
}

/** Names the officers who make a check on a case together, each with the own bureau; see `checkersIn`. */
export const nameOfficers = (
  db: Queryable,
  { world, state }: StandingCase,
  persons: readonly string[],
  who: Who,
): Promise<readonly Officer[]> => officersIn(db, world, persons, { who, asked: state.item.bureau });

/** The same for any check in a zone. Who has several hats comes for the bureau that is asked for, else as an inspector. */
export async function officersIn(
  db: Queryable,
  zone: Pick<ZoneWorld, 'id' | 'bureaus' | 'organ'>,
  persons: readonly string[],
  { who, asked }: Recorded,
): Promise<readonly Officer[]> {
  const checkers = await checkersIn(db, zone.id, persons, who);
  return checkers.map((own) => {
    const found = own.find(({ bureau }) => bureau !== null && bureau === asked) ?? own.find(inspects) ?? own[0];
    return { person: found.person, name: found.name, unit: nameUnit(found, zone) };
  });
}

/** Every hat in which somebody makes checks. */
type Checker = readonly [Colleague, ...Colleague[]];

/**
 * Those who make a check together, each with the hats in which they do; whoever records it in the hat that is worn too, since a
 * substitute has that for the time being. Throws 422 `E-OFFICER-UNKNOWN` for who does not work for the zone, 409
 * `E-OFFICERS-CAPACITY` for who makes no checks (许可法 34(3)).
 */
export async function checkersIn(
  db: Queryable,
  zone: string,
  persons: readonly string[],
  { person: self, hat }: Who,
): Promise<readonly Checker[]> {
  const worn = hat ? [{ person: self.id, name: self.name, capacity: hat.capacity, bureau: hat.bureau }] : [];
  const colleagues: readonly Colleague[] = [...worn, ...(await colleaguesIn(db, zone))];
  return persons.map((person, at) => {
    const own = colleagues.filter((one) => one.person === person);
    if (own.length === 0) throw new Problem(422, { code: 'E-OFFICER-UNKNOWN', field: `officers.${at}` });
    orProblem(
      refuseNoChecker(
        own.map(({ capacity }) => capacity),
        at,
      ),
    );
    return own.filter(({ capacity }) => makesChecks(capacity)) as unknown as Checker;
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
