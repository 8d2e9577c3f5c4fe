import { APPLICANT_CAPACITIES, CAPACITIES } from '../../../domain/case/actor.ts';
import type { Hat } from '../../../domain/permission/hat.ts';

/** Two zones, and two enterprises that have projects in both. */
export const ZONES: readonly string[] = ['z', 'z2'];
export const ENTERPRISES: readonly string[] = ['e', 'e2'];

const isApplicant = (capacity: Hat['capacity']): boolean => APPLICANT_CAPACITIES.some((one) => one === capacity);

/** A steward who helps with one project, with none any more, with one of another zone. */
const STEWARDS: readonly Hat[] = [['z-e'], [], ['z2-e', 'z2-e2']].map((projects) => ({
  capacity: 'steward',
  zone: 'z',
  bureau: null,
  enterprise: 'e',
  projects,
}));

const of = (capacity: Hat['capacity']) => ({ capacity, ...(capacity === 'upperOrgan' && { organ: '省厅' }) });

/** Each capacity in each zone and in none, with a bureau and without, for each enterprise. */
const OFFICES: readonly Hat[] = CAPACITIES.flatMap((capacity) =>
  [...ZONES, null].flatMap((zone): Hat[] =>
    isApplicant(capacity)
      ? ENTERPRISES.map((enterprise) => ({ capacity, zone, bureau: null, enterprise }))
      : [null, 'environment'].map((bureau) => ({ ...of(capacity), zone, bureau, enterprise: null })),
  ),
);

/** Everybody who may look at anything. */
export const EVERY_HAT: readonly Hat[] = [...OFFICES, ...STEWARDS];
