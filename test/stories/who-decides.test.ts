import { describe, expect, it, jest } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { planRoutes } from '../../api/contract/plans.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { readItems } from '../../catalogue/read-items.ts';
import { caseOf, file } from '../setup/filing.ts';
import { startHouse } from '../setup/house.ts';
import { PLANT } from '../setup/plant.ts';
import { makeZone, type Cast, type ZoneWish } from '../setup/zone.ts';

/** Each story puts in a whole catalogue. */
jest.setTimeout(120_000);

const house = await startHouse({ holdPapers: true });

const CODES = readItems().map(({ code }) => code as string);

async function plant(wish: Pick<ZoneWish, 'authority' | 'project'>, answers: Readonly<Record<string, unknown>> = {}) {
  const cast = await makeZone(house, { now: '2026-09-01T09:00', items: CODES, ...wish });
  const params = { project: cast.project };
  await cast.applicant.call(planRoutes.giveAnswers, { params, body: { answers: { ...PLANT, ...answers } as never } });
  const plan = await cast.applicant.call(planRoutes.readPlan, { params });
  const leftOut = new Map(plan.leftOut.map(({ code, rule }) => [code as string, rule]));
  return { cast, needed: plan.items.map(({ code }) => code as string), leftOut };
}

/** Files an item, and what the window finds: under what power the zone decides it, or which organ does. */
async function intakeOf(cast: Cast, item: string) {
  const params = { case: caseOf(await file(cast, { A02: {}, [item]: {} }), item) };
  const { authority, competentOrgan, competentAddress, materials } = await cast.window.call(caseRoutes.readCase, {
    params,
  });
  return {
    params,
    authority,
    competentOrgan,
    competentAddress,
    checked: materials.filter((one) => one.files.length > 0).map((one) => one.code),
  };
}

describe('who decides an item of a project', () => {
  it('energy below 5 000 tce: the national zone itself; the same project in a provincial zone: the city', async () => {
    const energy = { project: { energyTce: 1200 } };
    const national = await plant({ authority: 'national', ...energy });
    expect(await intakeOf(national.cast, 'A08')).toMatchObject({ authority: 'CENTRALISED' });
    const provincial = await plant({ authority: 'provincial', ...energy });
    const intake = await intakeOf(provincial.cast, 'A08');
    expect(intake).toMatchObject({ authority: 'NONE', competentOrgan: '设区市发展和改革委员会' });
    expect(provincial.needed).toEqual(national.needed);
  });

  it('an environmental form: the national zone on delegation, in a provincial zone a branch of the city', async () => {
    const national = await plant({ authority: 'national' });
    expect(await intakeOf(national.cast, 'A07b')).toMatchObject({ authority: 'DELEGATION' });
    const provincial = await plant({ authority: 'provincial' });
    expect(await intakeOf(provincial.cast, 'A07b')).toMatchObject({
      authority: 'NONE',
      competentOrgan: '设区市生态环境局派出分局',
    });
  });

  it('a chemical project of 6 200 tce: the province reviews its energy, and the zone says so the same day', async () => {
    const project = { industry: 'C2614', energyTce: 6200, chemicalPark: true };
    const { cast, needed } = await plant({ authority: 'national', project }, { 'plan.eia': 'report' });
    expect(needed).toEqual(expect.arrayContaining(['A07a', 'A08']));
    const { params, competentOrgan, checked } = await intakeOf(cast, 'A08');
    expect(competentOrgan).toBe('省发展和改革委员会');
    await expect(cast.window.call(caseRoutes.accept, { params, body: { checked } })).rejects.toMatchObject({
      problem: { article: '许可法 32(2)' },
    });
    const body = { ground: 'competence' as const, facts: '由省级节能审查机关审查。', competentOrgan };
    await cast.window.call(caseRoutes.decline, { params, body });
    const { status, papers } = await cast.applicant.call(caseRoutes.readCase, { params });
    expect([status, papers.map(({ kind }) => kind)]).toEqual([5, ['receipt', 'nonAcceptance']]);
  });

  it('the decision tells the address of the organ that is competent, as the zone entered it', async () => {
    const { cast } = await plant({ authority: 'national', project: { energyTce: 6200 } });
    const [organ, address] = ['设区市发展和改革委员会', '三香路 998 号'];
    const body = { competentOrgans: { A08: [{ organ, address }] } };
    await cast.admin(zoneRoutes.putRules, { params: { zone: cast.zone }, body });
    const { params, competentOrgan, competentAddress } = await intakeOf(cast, 'A08');
    expect([competentOrgan, competentAddress]).toEqual([organ, address]);
    const said = { ground: 'competence' as const, facts: '由市级节能审查机关审查。', competentOrgan };
    await cast.window.call(caseRoutes.decline, { params, body: said });
    const { papers } = await cast.applicant.call(caseRoutes.readCase, { params });
    const paper = papers.find(({ kind }) => kind === 'nonAcceptance')?.id ?? '';
    const read = await cast.applicant.call(paperRoutes.readPaper, { params: { paper } });
    expect(JSON.stringify(read.paper.blocks)).toContain(`${organ}（地址：${address}）`);
  });

  it('a device project of 6 200 tce: the city reviews its energy', async () => {
    const { cast } = await plant({ authority: 'national', project: { energyTce: 6200 } });
    expect(await intakeOf(cast, 'A08')).toMatchObject({ authority: 'NONE', competentOrgan: '设区市发展和改革委员会' });
  });
});

describe('what a project does not need, with the reason', () => {
  it('an extension on own land needs no land contract, no siting and no land-planning permit', async () => {
    const { cast, needed, leftOut } = await plant({ authority: 'national' }, { 'plan.landForm': 'own' });
    for (const code of ['A04', 'A05']) {
      expect(needed).not.toContain(code);
      expect(leftOut.get(code)).toMatchObject({
        why: { zh: expect.stringMatching(/.{4}/) },
        basis: expect.stringMatching(/.{2}/),
      });
    }
    expect(needed).toEqual(expect.arrayContaining(['A02', 'A16', 'A18', 'A19', 'A23', 'A25', 'A26', 'A27']));
    const receipt = await file(cast, { A02: {}, ...(needed.includes('A06') ? { A06: {} } : {}), A16: {} });
    expect(receipt.cases.find(({ item }) => item === 'A02')?.stage).toBe('decided');
  });

  it('small works need no construction permit, and nothing waits for one', async () => {
    const small = { 'plan.floorArea': 280, 'plan.worksCostCny': 900_000 };
    const { needed, leftOut } = await plant({ authority: 'national' }, small);
    expect(needed).not.toContain('A23');
    expect(leftOut.get('A23')).toMatchObject({ id: 'A23-small', why: { zh: expect.stringContaining('30 万元') } });
  });
});
