import { tiesToCase, tiesToCommitment, tiesToEnterprise } from '../../db/read/ties.ts';
import type { Queryable } from '../../db/pool.ts';
import { actsForOrgan } from '../../domain/case/actor.ts';
import {
  refuseMay,
  refuseUnheard,
  refuseUnnamed,
  stands,
  type Asker,
  type Facts,
} from '../../domain/permission/may.ts';
import { RIGHTS, type Act, type ThingOf } from '../../domain/permission/rights.ts';
import type { Tie } from '../../domain/permission/tie.ts';
import type { AnyRoute } from '../contract/route.ts';
import { keyForOf } from '../account/key-scope.ts';
import { orProblem, Problem, problemOf } from '../http/problem.ts';
import type { Who } from './who.ts';

/** Whoever asks, as the rules see them; `others` take part in what is done, and must be without interest too. */
export const askerOf = ({ person, hat, key }: Who, others: readonly string[] = []): Asker => ({
  hat,
  persons: [person.id, ...(hat?.for ? [hat.for.id] : []), ...others],
  keyFor: key && keyForOf(key),
});

/** Is it for everybody, whether known or not? */
export const isOpen = ({ act }: Pick<AnyRoute, 'act'>): boolean => RIGHTS[act].who === 'anybody';

/**
 * Refuses whoever is not even heard on a route: 401 if unknown, 403 if known and not named. Where the address names the zone that
 * is governed, whoever does not keep that one is refused as well; any other thing is judged once it is read.
 */
export function requireHeard({ act }: Pick<AnyRoute, 'act'>, who: Who | null, params: AddressOfZone): void {
  if (isOpen({ act })) return;
  if (!who) throw new Problem(401, { code: 'E-SIGN-IN' });
  orProblem(refuseUnheard(askerOf(who), act));
  if (isOfZone(act) && !stands(who.hat, act, { zone: params.zone ?? '' })) throw problemOf(refuseUnnamed(act, who.hat));
}

interface AddressOfZone {
  readonly zone?: string;
}

type ZoneAct = { [A in Act]: (typeof RIGHTS)[A]['of'] extends 'zone' ? A : never }[Act];

const isOfZone = (act: Act): act is ZoneAct => RIGHTS[act].of === 'zone';

/** Throws the problem of whoever may not do it to this thing. */
export const requireMay = <A extends Act>(who: Who, act: A, thing: ThingOf<A>, facts?: Facts): void => {
  orProblem(refuseMay(askerOf(who), act, thing, facts));
};

/** Does the thing stand to whoever asks as the act wants? For who is named, or is answered by the law itself. */
export function requireStanding<A extends Act>(who: Who, act: A, thing: ThingOf<A>): void {
  if (!stands(who.hat, act, thing)) throw problemOf(refuseUnnamed(act, who.hat));
}

/** An enterprise before a zone, null: before the installation as a whole; and the project that is concerned, if it is one. */
interface Concerned {
  readonly zone: string | null;
  readonly enterprise: string;
  readonly project?: string;
}

/** What keeps whoever acts, and whoever takes part, from what concerns an enterprise (回避); nothing for whoever acts for no organ. */
export const tiesOf = (
  db: Queryable,
  who: Who,
  of: Concerned,
  others: readonly string[] = [],
): Promise<readonly Tie[]> =>
  who.hat && actsForOrgan(who.hat) ? tiesToEnterprise(db, askerOf(who, others).persons, of) : Promise.resolve([]);

/** What keeps whoever looks from acting for an organ in a case: also what they did there for the applicant. */
export const tiesOfCase = (db: Queryable, who: Who, caseId: string): Promise<readonly Tie[]> =>
  who.hat && actsForOrgan(who.hat) ? tiesToCase(db, askerOf(who).persons, caseId) : Promise.resolve([]);

/** The same in the commitment of a project. */
export const tiesOfCommitment = (db: Queryable, who: Who, id: string): Promise<readonly Tie[]> =>
  who.hat && actsForOrgan(who.hat) ? tiesToCommitment(db, askerOf(who).persons, id) : Promise.resolve([]);
