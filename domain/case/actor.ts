/** For an enterprise: its legal representative, its staff, an agent with a mandate. */
export const APPLICANT_CAPACITIES = ['legalRepresentative', 'staff', 'agent'] as const;

/** Who heads an organ, the zone or a government above it (许可法 42). */
export const HEAD_CAPACITIES = ['organHead', 'principalHead', 'govHead', 'zoneHead'] as const;

/** Whoever answers for the zone as a whole: to supervise, or to head it. */
export const SUPERVISING_CAPACITIES = ['supervisor', ...HEAD_CAPACITIES] as const;

/** Who works on cases for a zone. */
export const OFFICER_CAPACITIES = [
  'window',
  'reviewer',
  'approver',
  'inspector',
  'hearingChair',
  ...HEAD_CAPACITIES,
  'supervisor',
  'upperOrgan',
] as const;

/** Every capacity in which somebody may be in a zone. A `steward` (帮办代办) is staff of the zone who helps enterprises. */
export const ZONE_CAPACITIES = [...OFFICER_CAPACITIES, 'thirdParty', 'creditOffice', 'admin', 'steward'] as const;

/** Who files, completes and follows for an enterprise: its own people, and the zone's steward under its mandate. */
export const FILING_CAPACITIES = [...APPLICANT_CAPACITIES, 'steward'] as const;

export const CAPACITIES = [...APPLICANT_CAPACITIES, ...ZONE_CAPACITIES] as const;

/** In what capacity somebody acts. `system` is the law itself: what happens at a moment without anybody's act. */
export type Capacity = (typeof CAPACITIES)[number] | 'system';

/** Who acts: a person, in one capacity, for one unit (bureau or enterprise). */
export interface Actor {
  readonly person: string;
  readonly name: string;
  readonly capacity: Capacity;
  readonly unit: string;
  /** 代理: for whom, while that person is away; absent: for nobody but oneself. */
  readonly for?: { readonly person: string; readonly name: string };
}

/** The name under which something was done, as papers tell it: a substitute's with the person for whom. */
export const doneBy = (by: Pick<Actor, 'name' | 'for'>): string => nameFor(by.name, by.for?.name ?? null);

/** The same of names as a row has them. */
export const nameFor = (name: string, whom: string | null): string => (whom === null ? name : `${name}（代${whom}）`);

/** Who did something beside the acts of a case, as a row keeps it: a person, and for whom. */
export type Doer = Pick<Actor, 'person' | 'for'>;

/** 代理: the id of the person for whom, as a row keeps it; null: for nobody but oneself. */
export const forWhom = (by: Doer): string | null => by.for?.person ?? null;

/** Everybody in whom an act must be without interest: who acts, and for whom. */
export const personsBehind = (by: Doer): readonly string[] => (by.for ? [by.person, by.for.person] : [by.person]);

export const SYSTEM: Actor = { person: 'system', name: '系统', capacity: 'system', unit: 'system' };

/** Whoever acts for the applicant, a third party and the law itself speak for themselves. */
const IN_OWN_NAME: readonly Capacity[] = [...FILING_CAPACITIES, 'thirdParty', 'system'];

/** Does somebody of this capacity act for an organ, so that its duties hold: to be independent, to be competent? */
export const actsForOrgan = ({ capacity }: Pick<Actor, 'capacity'>): boolean => !IN_OWN_NAME.includes(capacity);
