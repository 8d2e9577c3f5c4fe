import { expect, it } from '@jest/globals';
import { draftRoutes } from '../../api/contract/drafts.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

const { admin, url } = await openDesk();
const zone = await practiceZone(admin);
await personOf(admin, zone, 'lilan', [{ capacity: 'reviewer' }]);
await personOf(admin, zone, 'hejia', [{ capacity: 'reviewer' }]);
const [mine, other] = [await signIn(url, 'lilan', PASSWORD), await signIn(url, 'hejia', PASSWORD)];
const params = { subject: 'decision:case-1' };

it('a draft is kept version by version and read again', async () => {
  const first = await mine.call(draftRoutes.putDraft, { params, body: { content: { reasons: ['一'] }, version: 0 } });
  expect(first.version).toBe(1);
  await mine.call(draftRoutes.putDraft, { params, body: { content: { reasons: ['一', '二'] }, version: 1 } });
  const kept = await mine.call(draftRoutes.readDraft, { params });
  expect(kept).toMatchObject({ content: { reasons: ['一', '二'] }, version: 2 });
  const { drafts } = await mine.call(draftRoutes.listDrafts, {});
  expect(drafts).toMatchObject([{ subject: params.subject, version: 2 }]);
});

it('of two windows the second to save is told what the first has saved', async () => {
  const stale = mine.call(draftRoutes.putDraft, { params, body: { content: {}, version: 1 } });
  const problem = await problemOf(stale);
  expect(problem).toMatchObject({ status: 409, code: 'E-VERSION', facts: { version: 2 } });
  expect(JSON.parse(String(problem.facts?.['content']))).toEqual({ reasons: ['一', '二'] });
  const twice = mine.call(draftRoutes.putDraft, { params, body: { content: {}, version: 0 } });
  expect(await problemOf(twice)).toMatchObject({ code: 'E-VERSION' });
});

it('a draft is nobody else’s', async () => {
  expect(await problemOf(other.call(draftRoutes.readDraft, { params }))).toMatchObject({ status: 404 });
  await other.call(draftRoutes.deleteDraft, { params });
  await expect(mine.call(draftRoutes.readDraft, { params })).resolves.toBeDefined();
});

it('a draft is thrown away', async () => {
  await mine.call(draftRoutes.deleteDraft, { params });
  expect(await problemOf(mine.call(draftRoutes.readDraft, { params }))).toMatchObject({ code: 'E-NOT-FOUND' });
});
