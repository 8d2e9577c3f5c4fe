import { describe, expect, it } from '@jest/globals';
import { itemRoutes } from '../../api/contract/items.ts';
import { makeClient } from '../../api/contract/client.ts';
import { planRoutes } from '../../api/contract/plans.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { readItems } from '../../catalogue/read-items.ts';
import { openDesk, problemOf } from './desk.ts';
import { practiceZone } from './zones.ts';

const { admin, url, pool } = await openDesk();
const anybody = makeClient({ base: url });
const zone = await practiceZone(admin);
const ITEMS = ['A01', 'A02', 'A06', 'A07b', 'A16', 'A18', 'A20'];
for (const { code, after, ...guide } of readItems().filter((item) => ITEMS.includes(item.code))) {
  await admin(zoneRoutes.putBureau, { params: { zone, bureau: guide.bureau }, body: { name: `${guide.bureau}局` } });
  const body = { ...guide, after: after.filter((one) => ITEMS.includes(one)) };
  await admin(itemRoutes.putItem, { params: { zone, code }, body: body as never });
}

const answers = {
  'project.industry': 'C3584',
  'plan.landForm': 'own',
  'plan.floorArea': 9000,
  'plan.specialFire': false,
};
const plan = (body: object = {}) => anybody(planRoutes.makePlan, { body: { zone, answers, ...body } });

describe('the plan for answers without a project', () => {
  it('is made for anybody, and nothing of it is kept', async () => {
    const made = await plan();
    expect(made.filingDay).toBe('2026-10-12');
    expect(made.items.map(({ code }) => code)).toEqual(expect.arrayContaining(['A02', 'A07b', 'A16', 'A18']));
    expect(made.leftOut.find(({ code }) => code === 'A06')).toMatchObject({
      need: 'notNeeded',
      ground: [{ fact: 'plan.landForm', value: 'own' }],
    });
    const { rows } = await pool.query('SELECT 1 FROM project_answer');
    expect(rows).toEqual([]);
  });

  it('fills in what the industry suggests and says so', async () => {
    const { facts, questions } = await plan();
    expect(facts.find(({ fact }) => fact === 'plan.eia')).toMatchObject({ value: 'form', source: 'suggested' });
    expect(facts.find(({ fact }) => fact === 'project.admission')).toMatchObject({ value: 'pass', source: 'derived' });
    expect(questions.map(({ code }) => code)[0]).toBe('industry');
  });

  it('says what an answer changed', async () => {
    const { delta } = await plan({ answers: { ...answers, 'plan.specialFire': true }, before: answers });
    expect(delta).toMatchObject({ added: [{ code: 'A20', answers: ['plan.specialFire'] }], removed: [] });
    expect(delta?.sentence?.zh).toContain('增加 A20');
  });

  it('refuses what is no answer, and what nobody asks', async () => {
    expect(await problemOf(plan({ answers: { ...answers, 'plan.floorArea': 'large' } }))).toMatchObject({
      status: 422,
      code: 'E-ANSWER-BOUNDS',
      field: 'answers.plan.floorArea',
    });
    expect(await problemOf(plan({ answers: { 'plan.moon': true } }))).toMatchObject({ status: 422, code: 'E-INPUT' });
  });
});

describe('what a zone leaves to its plans', () => {
  const params = { zone };

  it('is a target of its own, and the layers of its map, which answer for the site', async () => {
    expect(await admin(planRoutes.readPlanRules, { params })).toEqual({ filingToPermitDays: 50, layers: {} });
    const rules = { filingToPermitDays: 30, layers: { 'plan.river': false, 'plan.heritage': 'none' as const } };
    expect(await admin(planRoutes.putPlanRules, { params, body: rules })).toEqual(rules);
    const { facts } = await plan();
    expect(facts.find(({ fact }) => fact === 'plan.river')).toMatchObject({ value: false, source: 'layer' });
    expect(await anybody(planRoutes.readPlanRules, { params })).toEqual(rules);
  });
});
