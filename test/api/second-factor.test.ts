import { describe, expect, it } from '@jest/globals';
import { draftRoutes } from '../../api/contract/drafts.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { SIGN_IN_DEFAULTS } from '../../config-sign-in.ts';
import { signedInJar } from './browser-jar.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

const desk = await openDesk({ signIn: { ...SIGN_IN_DEFAULTS, changeGiven: false, secondFactor: 'required' } });
const { admin, url } = desk;
const practice = await practiceZone(admin);
const { id: zone } = await admin(zoneRoutes.createZone, { body: { name: '澄江高新区' } });
await personOf(admin, practice, 'lilan', [{ capacity: 'window' }]);
await personOf(admin, zone, 'maqiang', [{ capacity: 'window' }]);

describe('a second factor', () => {
  it('is set up by an officer before anything else, and not for practice', async () => {
    const [real, practising] = [await signedInJar(url, 'maqiang', PASSWORD), await signedInJar(url, 'lilan', PASSWORD)];
    await expect(real.call(sessionRoutes.readMe, {})).resolves.toMatchObject({ due: ['secondFactor'] });
    const problem = await problemOf(real.call(draftRoutes.listDrafts, {}));
    expect(problem).toMatchObject({ status: 403, code: 'E-SECOND-FACTOR-DUE' });
    await expect(practising.call(draftRoutes.listDrafts, {})).resolves.toBeDefined();
  });
});
