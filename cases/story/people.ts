import { randomBytes } from 'node:crypto';
import type { Client } from '../../api/contract/client.ts';
import { organRoutes } from '../../api/contract/organs.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { signIn, type SignedInClient } from '../../api/contract/signed-in.ts';

/** A password that was asked for again lets one sign for five minutes; asked for well before. */
const CONFIRMED_FOR_MS = 3 * 60_000;

/** The bureau of every item, unless the zone says otherwise. */
const BUREAU = 'approval';
const OF_A_BUREAU = ['reviewer', 'approver', 'inspector', 'hearingChair', 'organHead'];

/** The officers of a story's zone, each role a person of its own, made when first asked for and ready to sign. */
export type People = (role: string) => Promise<SignedInClient>;

/** Makes people through the administration and signs them in. `reviewer 2` is a second reviewer, `inspector@tax` one of that bureau. */
export function officersOf(base: string, admin: Client, zone: string): People {
  return remembering(async (role) => {
    const [capacity = role, bureau = BUREAU] = (role.split(' ')[0] ?? role).split('@');
    const login = `${role.replace(/[ @]/, '.')}.${zone}`;
    const password = randomBytes(12).toString('hex');
    const organ = capacity === 'upperOrgan' ? await organAbove(admin, zone) : undefined;
    const hat = { capacity, ...(OF_A_BUREAU.includes(capacity) ? { bureau } : {}), ...(organ ? { organ } : {}) };
    const body = { name: `演练${role}`, login, password, hats: [hat] };
    await admin(peopleRoutes.addPerson, { params: { zone }, body: body as never });
    return signIn(base, login, password);
  });
}

/** Enters the organs that the story's grants and cases name; whoever is hired is of the one that has a case. */
async function organAbove(admin: Client, zone: string): Promise<string | undefined> {
  const params = { zone };
  const { unknown } = await admin(organRoutes.listOrgans, { params });
  for (const name of unknown)
    await admin(organRoutes.addOrgan, { params, body: { name, level: name.includes('省') ? 'province' : 'city' } });
  const { organs } = await admin(organRoutes.listOrgans, { params });
  return (organs.find(({ cases }) => cases.length > 0) ?? organs[0])?.name;
}

/** Makes each person once, and gives the password again before it is needed for a signature. */
export function remembering(make: People): People {
  const known = new Map<string, Promise<SignedInClient>>();
  const confirmedAt = new Map<string, number>();
  return async (role) => {
    const making = known.get(role) ?? make(role);
    known.set(role, making);
    const person = await making;
    if (Date.now() - (confirmedAt.get(role) ?? 0) > CONFIRMED_FOR_MS) {
      await person.confirm();
      confirmedAt.set(role, Date.now());
    }
    return person;
  };
}
