import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { noticeRoutes } from '../../api/contract/notices.ts';
import { taskRoutes } from '../../api/contract/tasks.ts';
import { problemOf } from '../api/desk.ts';
import { missingIn } from '../documents/read-text.ts';
import { acceptWhole, grant, signProposed } from '../setup/deciding.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { pageOf, readCasePaper } from '../setup/reading.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const house = await startHouse();

describe('what the holder asks of a construction permit', () => {
  let cast: Cast;
  let id: string;
  const params = () => ({ case: id });
  const officer = () => cast.officer('reviewer', 'construction');
  const sign = () => signProposed(cast, id, 'construction');
  const askEnd = () =>
    cast.applicant.call(caseRoutes.askDeregistration, { params: params(), body: { reason: '项目不再建设' } });
  const stepsOf = async () => {
    const { rows } = await (await officer()).call(taskRoutes.listTasks, { query: { kind: 'work' } });
    return rows.filter((one) => one.case.id === id).map(({ kind }) => kind);
  };
  const told = async () => {
    const { notices } = await cast.applicant.call(noticeRoutes.listNotices, {});
    return notices.map(({ kind }) => kind);
  };

  beforeAll(async () => {
    cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A02', 'A23'] });
    id = caseOf(await file(cast, { A02: {}, A23: {} }), 'A23');
    await acceptWhole(cast, id);
    await grant(cast, id, 'construction');
  }, 120_000);

  it('lies in the work list of the bureau that granted it, and may be taken back', async () => {
    await askEnd();
    expect([await stepsOf(), (await pageOf(cast, id)).permit?.deregistrationAsked]).toEqual([
      ['deregister'],
      '2026-09-07',
    ]);
    expect(await problemOf(askEnd())).toMatchObject({ status: 409, code: 'E-DEREGISTRATION-ASKED' });
    await cast.applicant.call(caseRoutes.takeBackRequest, { params: params(), body: { of: 'deregistration' } });
    expect([await stepsOf(), (await pageOf(cast, id)).permit?.deregistrationAsked]).toEqual([[], null]);
  });

  it('is refused with a paper that is served, against which there are remedies', async () => {
    await askEnd();
    const body = { facts: '弃土场还没有恢复', reason: '许可事项的善后还没有完成' };
    await (await officer()).call(caseRoutes.refuseDeregistration, { params: params(), body });
    expect(await stepsOf()).toEqual([]);
    await sign();
    const said = ['不予注销', '经查明：弃土场还没有恢复。', '许可事项的善后还没有完成', '60日内'];
    expect(missingIn(await readCasePaper(cast, id, 'deregistrationRefusal'), said)).toEqual([]);
    expect((await pageOf(cast, id)).unserved).toEqual(['grantDecision', 'deregistrationRefusal']);
    expect([await told(), (await pageOf(cast, id)).permit?.state]).toEqual([
      expect.arrayContaining(['deregistrationRefused']),
      'valid',
    ]);
  });

  it('is a longer time to start too, which is refused and keeps its last day (建筑法 9)', async () => {
    await cast.applicant.call(caseRoutes.askPermitExtension, {
      params: params(),
      body: { length: 3, reason: '设备延期' },
    });
    await (
      await officer()
    ).call(caseRoutes.refusePermitExtension, { params: params(), body: { reason: '用地已经收回' } });
    await sign();
    const said = [
      '不予',
      '申请将该许可的开工期限延长3个月',
      '《中华人民共和国建筑法》第九条',
      '最后一日仍为2026年12月7日',
    ];
    expect(missingIn(await readCasePaper(cast, id, 'permitExtensionRefusal'), said)).toEqual([]);
    expect(await told()).toContain('permitExtensionRefused');
  });

  it('is granted by a deregistration whose paper says that it was asked for', async () => {
    await askEnd();
    await (await officer()).call(caseRoutes.deregister, { params: params(), body: { reason: '企业不再建设' } });
    await sign();
    expect(await readCasePaper(cast, id, 'deregistration')).toContain('你单位于2026年9月7日申请注销该许可。');
    const { permit, unserved } = await pageOf(cast, id);
    expect([permit?.state, permit?.deregistrationAsked, unserved.at(-1), await stepsOf()]).toEqual([
      'deregistered',
      null,
      'deregistration',
      [],
    ]);
  });
});
