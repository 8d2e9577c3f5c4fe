import type { z } from 'zod';
import { isUnconfirmed } from '../../db/desk/registration.ts';
import { sessionEnd } from '../../db/desk/session-lives.ts';
import { hatsOf, zoneOfHat } from '../../db/desk/worn-hats.ts';
import type { WornHat } from '../../db/desk/who.ts';
import type { Queryable } from '../../db/pool.ts';
import { zoneNow } from '../../db/zone-world.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import type { me } from '../contract/sessions.ts';
import type { Deps } from '../deps.ts';
import { dutiesOf, type Who } from '../right/who.ts';

/** Who is signed in, as the head of each page shows it. */
export async function meOf({ pool: db, config }: Deps, who: Who): Promise<z.infer<typeof me>> {
  return {
    person: who.person,
    hats: (await hatsOf(db, who.person.id)).map(toldHat),
    hat: who.hat && toldHat(who.hat),
    zone: who.hat && (await zoneHeadOf(db, who.hat)),
    confirmedUntil: who.confirmedUntil && instantFromMs(who.confirmedUntil.getTime()),
    due: [...dutiesOf(who, config.signIn)],
    session: who.session === null ? null : await sessionEnd(db, who.session, config.signIn),
    unconfirmed: who.hat?.enterprise ? await isUnconfirmed(db, who.hat.enterprise) : false,
  };
}

/** To what a steward is limited, the steward's own list says; an upper organ is the unit. */
const toldHat = ({ projects: _projects, organ: _organ, practisesIn: _practisesIn, ...hat }: WornHat) => hat;

async function zoneHeadOf(db: Queryable, hat: WornHat) {
  const zone = await zoneOfHat(db, hat);
  return zone && { id: zone.id, name: zone.name, practice: zone.practice, now: zoneNow(zone.clock_at) };
}
