import { describe, expect, it } from '@jest/globals';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { standingRoutes } from '../../api/contract/standing.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

const { admin, url } = await openDesk();
const LANWEI = {
  uscc: '91320505MA1GXQ012R',
  name: '苏州澜微医疗器械有限公司',
  legalRepresentative: '顾文静',
  address: '苏州市虎丘区科创园 8 号',
};
const { id: enterprise } = await admin(enterpriseRoutes.addEnterprise, { body: LANWEI });

describe('an enterprise', () => {
  it('is registered once', async () => {
    const problem = await problemOf(admin(enterpriseRoutes.addEnterprise, { body: LANWEI }));
    expect(problem).toMatchObject({ status: 409, code: 'E-EXISTS', field: 'uscc' });
    const { enterprises } = await admin(enterpriseRoutes.listEnterprises, {});
    expect(enterprises).toEqual([{ id: enterprise, ...LANWEI, usccOverride: null }]);
  });

  it('has a credit code whose check character is right, or a reason why not', async () => {
    const wrong = { ...LANWEI, uscc: '91320505MA1GXQ0127' };
    const refused = await problemOf(admin(enterpriseRoutes.addEnterprise, { body: wrong }));
    expect(refused).toMatchObject({ status: 422, code: 'E-USCC-CHECK', article: 'GB 32100', field: 'uscc' });
    const body = { ...wrong, usccOverride: '工商部门 2015 年赋码有误，已核对营业执照原件' };
    await expect(admin(enterpriseRoutes.addEnterprise, { body })).resolves.toMatchObject({ uscc: wrong.uscc });
  });

  it('cannot have a code of a wrong form, whatever the reason', async () => {
    const body = { ...LANWEI, uscc: '913205', usccOverride: '就这样' };
    expect(await problemOf(admin(enterpriseRoutes.addEnterprise, { body }))).toMatchObject({ code: 'E-USCC' });
  });

  it('acts through its people', async () => {
    const body = { name: '顾文静', login: 'guwenjing', password: PASSWORD, capacity: 'legalRepresentative' as const };
    await admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise }, body });
    const { call } = await signIn(url, 'guwenjing', PASSWORD);
    const me = await call(sessionRoutes.readMe, {});
    expect(me.hat).toMatchObject({ capacity: 'legalRepresentative', enterprise, unitName: LANWEI.name, zone: null });
    expect(me.zone).toBeNull();
  });

  it('acts in a practice zone by the clock of that zone, whatever day the machine has', async () => {
    const zone = await practiceZone(admin);
    const body = { name: '顾文静', login: 'gu.practice', password: PASSWORD, capacity: 'legalRepresentative' as const };
    await admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise }, body: { ...body, zone } });
    const { call } = await signIn(url, 'gu.practice', PASSWORD);
    expect((await call(sessionRoutes.readMe, {})).hat).toMatchObject({ capacity: 'legalRepresentative', zone });
  });

  it('stands well in a zone until a record says otherwise', async () => {
    const zone = await practiceZone(admin);
    const standing = () => admin(standingRoutes.readStanding, { params: { enterprise }, query: { zone } });
    expect(await standing()).toEqual({
      eligible: { commitment: true, deferral: true },
      creditProposals: 0,
      bans: [],
      records: [],
      kept: { commitments: 0, deferrals: 0 },
    });
    const note = await admin(enterpriseRoutes.addCreditNote, { params: { enterprise }, body: {} });
    expect(await standing()).toMatchObject({
      eligible: { commitment: false, deferral: false },
      creditProposals: 0,
      records: [{ class: 'serious', bars: { commitment: true, deferral: true } }],
    });
    await admin(enterpriseRoutes.repairCredit, { params: { enterprise, note: note.id }, body: {} });
    expect((await standing()).eligible).toEqual({ commitment: true, deferral: true });
    const other = standingRoutes.readStanding;
    expect(await problemOf(admin(other, { params: { enterprise: 'nobody' }, query: { zone } }))).toMatchObject({
      status: 404,
    });
  });

  it('entrusts an agent in words', async () => {
    const agent = { name: '许立', login: 'xuli', password: PASSWORD, capacity: 'agent' as const };
    const problem = await problemOf(
      admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise }, body: agent }),
    );
    expect(problem).toMatchObject({ status: 422, field: 'mandate' });
    const body = { ...agent, mandate: '办理本项目全部行政许可，签署承诺书' };
    await expect(admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise }, body })).resolves.toBeDefined();
  });

  it('is barred by a serious record until it is repaired', async () => {
    const note = await admin(enterpriseRoutes.addCreditNote, { params: { enterprise }, body: {} });
    expect(note).toMatchObject({ kind: 'entered', class: 'serious', repairedAt: null });
    const repaired = await admin(enterpriseRoutes.repairCredit, { params: { enterprise, note: note.id }, body: {} });
    expect(repaired.repairedAt).not.toBeNull();
    const { notes } = await admin(enterpriseRoutes.listCreditNotes, { params: { enterprise } });
    expect(notes).toContainEqual(repaired);
  });

  it('is nothing that the administrator of one zone can register', async () => {
    const zone = await practiceZone(admin);
    await personOf(admin, zone, 'zone-admin', [{ capacity: 'admin' }]);
    const { call } = await signIn(url, 'zone-admin', PASSWORD);
    expect(await problemOf(call(enterpriseRoutes.listEnterprises, {}))).toMatchObject({ status: 403, code: 'E-RIGHT' });
  });
});
