import type { AskOf } from '../../api/contract/client.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { signIn, type SignedInClient } from '../../api/contract/signed-in.ts';
import type { Desk } from './desk.ts';
import { PASSWORD } from './zones.ts';

type Hat = AskOf<typeof peopleRoutes.addPerson>['body']['hats'][number];

/** Makes people of a zone, each signed in: at the window, unless other hats are named. */
export const hiringFor =
  ({ admin, url }: Pick<Desk, 'admin' | 'url'>, zone: string) =>
  async (name: string, login: string, ...others: readonly Hat[]): Promise<SignedInClient> => {
    const hats: Hat[] = others.length > 0 ? [...others] : [{ capacity: 'window' }];
    await admin(peopleRoutes.addPerson, { params: { zone }, body: { name, login, password: PASSWORD, hats } });
    return signIn(url, login, PASSWORD);
  };
