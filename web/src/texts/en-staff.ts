import { count } from '../../../domain/english-count.ts';
import type { zhStaff } from './zh-staff.ts';

/** The words of people's relations, substitutions and leaving, English. */
export const enStaff: typeof zhStaff = {
  standingIn: (name: string) => ` (for ${name})`,
  relations: 'Relations',
  relationsWhy:
    'Whoever has an interest in an enterprise, a relative with one, or may not be impartial takes no part in its cases.',
  declare: 'Declare a relation',
  addRelation: 'Record a relation',
  endRelation: 'End',
  kinds: { interest: 'own interest', kin: 'a relative’s interest', other: 'another reason' },
  substitutions: 'Substitutes',
  substitutionsWhy:
    'While somebody is away a colleague of the zone acts; each step says for whom, and both must be independent.',
  appoint: 'Appoint a substitute',
  addSubstitution: 'Appoint a substitute',
  endSubstitution: 'End',
  substitute: 'Substitute',
  absent: 'For',
  person: 'Person',
  enterprise: 'Enterprise',
  kind: 'Relation',
  note: 'Note',
  from: 'From',
  until: 'Until',
  state: 'State',
  ended: (reason: string) => `Ended: ${reason}`,
  open: 'open',
  own: 'Relations and substitutes',
  inForce: 'in force',
  ownRelations: 'My relations',
  ownRelationsEnd: 'An administrator ends them with a reason; on the day of the end you still stay away.',
  ownSubstitutions: 'My substitutes',
  noChain: (name: string) =>
    `You act for ${name} now. A substitute appoints no other; put on your own role to appoint one.`,
  zoneSubstitutions: 'Substitutes in the zone',
  zoneRelations: 'Relations in the zone',
  leaving: 'Leaving',
  leavingWhat: (hats: number, steps: number, substitutions: number, sessions: number) =>
    `Ends ${count(hats, 'role')}, ${count(substitutions, 'substitution')} and ${count(sessions, 'session')}; ${count(steps, 'step')} in hand go back to their pools.`,
  release: 'Release',
  lease: 'Lease of a step',
  leaseWhy: 'After so many idle working hours a step goes back to its pool; the draft is kept.',
  hours: 'Working hours',
  putLease: 'Set the lease',
  load: 'Load',
  unit: 'Unit',
  pool: 'Pool',
  openSteps: 'Open',
  late: 'Late',
  none: 'none',
};
