import { describe, expect, it } from '@jest/globals';
import { signIn } from '../../api/contract/signed-in.ts';
import { superiorInspectionRoutes } from '../../api/contract/superior-inspections.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

const { admin, url } = await openDesk();

describe('inspections of the zone by superiors', () => {
  it('are entered, and merged by season except what the law keeps apart', async () => {
    const zone = await practiceZone(admin);
    await personOf(admin, zone, 'superior', [{ capacity: 'supervisor' }]);
    const { call } = await signIn(url, 'superior', PASSWORD);
    const add = (organ: string, ground: 'other' | 'safety', from: string) =>
      call(superiorInspectionRoutes.addSuperiorInspection, {
        body: { organ, subject: '年度督查', ground, from, to: '2026-12-20' },
      });
    const twice = [0, 1].map(() => add('省科技厅', 'other', '2026-10-20'));
    expect(new Set((await Promise.all(twice)).map(({ id }) => id)).size).toBe(1);
    await add('省商务厅', 'other', '2026-11-20');
    await add('省应急管理厅', 'safety', '2026-11-25');
    expect(await problemOf(add('省商务厅', 'other', '2026-12-21'))).toMatchObject({ code: 'E-DATE-ORDER' });
    const { seasons } = await call(superiorInspectionRoutes.listSuperiorInspections, {});
    expect(seasons).toHaveLength(1);
    expect(seasons[0]).toMatchObject({ season: '2026-Q4', announced: 3, counted: 2 });
    expect(seasons[0]?.merged.map(({ organ }) => organ)).toEqual(['省科技厅', '省商务厅']);
  });
});
