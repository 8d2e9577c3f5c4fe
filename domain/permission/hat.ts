import type { Capacity } from '../case/actor.ts';

/** In what capacity somebody is here, and for which unit. One person may own several hats and wears one at a time. */
export interface Hat {
  readonly capacity: Exclude<Capacity, 'system'>;
  readonly zone: string | null;
  readonly bureau: string | null;
  readonly enterprise: string | null;
  /** Of somebody of an upper organ: which one. */
  readonly organ?: string;
  /** Of a steward who acts for an enterprise: the projects that the mandates of today cover. Absent: not limited. */
  readonly projects?: readonly string[];
  /** Of an enterprise of which nobody has confirmed who it is: the practice zones, where it acts and reads all the same. Absent: confirmed. */
  readonly practisesIn?: readonly string[];
}

/**
 * Who works for the zone itself. A third party is told of one case, an upper organ has those that came to it, a steward helps those
 * who gave a mandate.
 */
export const worksForZone = ({ enterprise, capacity }: Hat): boolean => enterprise === null && !isBesideZone(capacity);

/** Who reads of a zone some cases only: those that they were told of, that came to them, or with which they help. */
export const isBesideZone = (capacity: Hat['capacity']): boolean =>
  ['thirdParty', 'upperOrgan', 'steward'].includes(capacity);

/** Who is not of the office: an enterprise's people, and a third party that was told of a hearing. */
export const isOutside = (hat: Pick<Hat, 'enterprise' | 'capacity'> | null): boolean =>
  hat === null || hat.enterprise !== null || hat.capacity === 'thirdParty';

/** Does this hat act for the enterprise of a project, and for that project? */
export const actsForProject = (
  hat: Hat,
  { enterprise, project }: { readonly enterprise: string; readonly project: string },
): boolean => hat.enterprise === enterprise && (hat.projects?.includes(project) ?? true);
