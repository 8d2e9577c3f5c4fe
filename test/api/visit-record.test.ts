import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { fileRoutes } from '../../api/contract/files.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { visitRoutes } from '../../api/contract/visits.ts';
import { openDesk, problemOf } from './desk.ts';
import { ask, moveClock, openTown, plan, record, seenBy, textOf } from './visit-town.ts';

const desk = await openDesk();

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SHA256 = createHash('sha256').update(PNG).digest('hex');

/** Uploads a picture that was taken on a visit; answers its id. */
async function picture(by: SignedInClient, visit: string, purpose: 'photo' | 'signature', takenAt?: string) {
  const form = new FormData();
  form.set('file', new Blob([PNG], { type: 'image/png' }), '围挡.png');
  const query = { purpose, ...(takenAt === undefined ? {} : { takenAt }) };
  return (await by.call(visitRoutes.addVisitFile, { params: { visit }, query, form })).id;
}

/** A visit of one bureau whose day has come. */
async function due() {
  const town = await openTown(desk);
  const { id: request } = await ask(town, town.shen);
  const planned = await plan(town);
  await moveClock(desk, town, planned.visits[0]?.day ?? '');
  return { town, visit: planned.visits[0]?.id ?? '', request };
}

describe('what is taken on the spot', () => {
  it('stands on the record and its paper by its hash, and is read by the enterprise and the zone alone', async () => {
    const { town, visit, request } = await due();
    const photo = await picture(town.shen, visit, 'photo', '2026-10-19T02:12:05.000Z');
    const signature = await picture(town.shen, visit, 'signature');
    const officers = [town.shenId, town.qianId];
    const visited = { name: '孙洁', role: '厂长', signature };
    const held = await record(visit, { by: town.shen, officers, request, photos: [photo], visited });
    expect(held.records).toEqual([
      {
        bureau: 'construction',
        remarks: '无异议。',
        visited: { ...visited, refusal: null },
        photos: [{ file: photo, name: '围挡.png', takenAt: expect.any(String) }],
      },
    ]);
    const text = await textOf(town, held, 'visitRecord');
    expect(text).toContain('围挡.png');
    expect(text.match(new RegExp(SHA256, 'g'))).toHaveLength(2);
    const read = (by: SignedInClient) => by.call(fileRoutes.readFile, { params: { file: photo }, query: {} });
    await read(town.applicant);
    await read(town.supervisor);
    const other = await openTown(desk);
    expect(await problemOf(read(other.supervisor))).toMatchObject({ status: 404 });
    expect(await problemOf(picture(town.shen, visit, 'photo'))).toMatchObject({ code: 'E-VISIT-ENDED' });
    expect(await problemOf(picture(other.shen, visit, 'photo'))).toMatchObject({ status: 404 });
  });

  it('is refused without the signature of the person visited, nor saying why there is none', async () => {
    const { town: other, visit, request } = await due();
    const officers = [other.shenId, other.qianId];
    const visited = { name: '孙洁', role: '厂长' };
    expect(await problemOf(record(visit, { by: other.shen, officers, request, visited }))).toMatchObject({
      status: 409,
      code: 'E-VISIT-UNSIGNED',
      article: '国办发〔2024〕54号',
    });
    const signature = await picture(other.shen, visit, 'photo');
    const asSignature = { ...visited, signature };
    expect(await problemOf(record(visit, { by: other.shen, officers, request, visited: asSignature }))).toMatchObject({
      status: 404,
      field: 'visited.signature',
    });
    expect((await seenBy(other, other.applicant)).visits[0]).toMatchObject({ state: 'planned', records: [] });
  });
});
