import type { Client } from '../../api/contract/client.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { parseInstant, type Instant } from '../../domain/clock/instant.ts';
import { Failure } from '../failure.ts';
import type { Story } from '../format/case-file.ts';
import type { Enterprise } from './enterprise.ts';
import type { People } from './people.ts';

/** A case of the story: its id, and the item that was filed. */
export interface Played {
  readonly id: string;
  readonly item: string;
}

/** Where a story is played, and what has come of it so far. */
export interface Stage {
  readonly base: string;
  readonly story: Story;
  readonly admin: Client;
  readonly zone: string;
  readonly officers: People;
  enterprise: Enterprise;
  /** The project, once it is open. */
  project: string | null;
  /** The submission that is handled jointly; a story has at most one. */
  joint: string | null;
  /** The moment of the zone's clock, `YYYY-MM-DDTHH:MM`. */
  now: string;
  /** Cases by alias. */
  readonly cases: Map<string, Played>;
}

/** The moment of a story as an instant. */
export function instantOf(moment: string): Instant {
  const instant = parseInstant(`${moment}:00+08:00`);
  if (instant === null) throw new Failure(`there is no moment ${moment}`);
  return instant;
}

/** The civil day of the zone. */
export const todayOf = ({ now }: Stage): string => now.slice(0, 10);

/** The person who acts in a role. */
export const personIn = (stage: Stage, role: string): Promise<SignedInClient> =>
  role === 'enterprise' ? stage.enterprise.representative() : stage.officers(role);

export function caseIn({ cases }: Stage, alias: string): Played {
  const played = cases.get(alias);
  if (!played) throw new Failure(`${alias} has not been filed`);
  return played;
}

/** The project of the story. */
export function projectIn({ project }: Stage): string {
  if (project === null) throw new Failure('no project is open');
  return project;
}

/** Moves the zone's clock; whatever happens by itself until then has happened afterwards. */
export async function moveTo(stage: Stage, moment: string): Promise<void> {
  if (moment === stage.now) return;
  await stage.admin(zoneRoutes.moveClock, { params: { zone: stage.zone }, body: { to: instantOf(moment) } });
  stage.now = moment;
}
