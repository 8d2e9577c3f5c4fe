import { calendarRoutes } from '../../api/contract/calendar.ts';
import type { AskOf, Client } from '../../api/contract/client.ts';
import type { AnswerOf } from '../../api/contract/route.ts';
import { withApiKey } from '../../api/contract/signed-in.ts';
import { createApiKey } from '../../db/desk/api-key.ts';
import { addressOfHouse, type House } from './house.ts';
import type { Cast } from './zone.ts';

type Content = AskOf<typeof calendarRoutes.draftCalendar>['body'];
export type Publication = AnswerOf<typeof calendarRoutes.readPublication>;

/** A second administrator, another person than the one who set the zone up. */
export async function secondAdmin(house: House): Promise<Client> {
  const key = await createApiKey(house.database.pool, { name: 'second', admin: true, expiresInHours: 1 });
  return withApiKey(addressOfHouse(house), key);
}

/** Drafts a version of the zone's calendar as its administrator. */
export const draft = ({ admin, zone }: Cast, body: Content): Promise<Publication> =>
  admin(calendarRoutes.draftCalendar, { params: { zone }, body });

/** Publishes a draft as another administrator. */
export const publishAs = (second: Client, zone: string, publication: string, key?: string): Promise<Publication> =>
  second(calendarRoutes.publishCalendar, { params: { zone, publication }, body: {}, ...(key ? { key } : {}) });
