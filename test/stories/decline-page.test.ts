import { beforeAll, expect, it } from '@jest/globals';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { caseOf, file } from '../setup/filing.ts';
import { readCasePaper } from '../setup/reading.ts';
import { openStage } from '../setup/stage.ts';
import type { Visitor } from '../setup/visitor.ts';
import { makeZone, type Cast } from '../setup/zone.ts';

const stage = await openStage();
const ORGAN = '设区市自然资源和规划局';
const ADDRESS = '劳动路 3 号';
let cast: Cast;
let id: string;
let window: Visitor;

beforeAll(async () => {
  cast = await makeZone(stage.house, { now: '2026-09-07T09:00', items: ['A06'] });
  const body = { competentOrgans: { A06: [{ organ: ORGAN, address: ADDRESS }] } };
  await cast.admin(zoneRoutes.putRules, { params: { zone: cast.zone }, body });
  id = caseOf(await file(cast, { A06: {} }), 'A06');
  window = await stage.comes(`window.${cast.zone}`, `/o/cases/${id}/acceptance`);
}, 240_000);

const organ = () => window.page.getByLabel('有权机关（告知向谁申请）');
const address = () => window.page.getByLabel('有权机关的地址（写在决定书上）');
const send = () => window.page.locator('[data-act="decline"]');

it('the window declines with the competent organ and its address before it, as the zone entered them', async () => {
  await window.act('open-decline');
  await window.page.getByLabel('事实').fill('用地跨两个设区市，不在本区授权范围内。');
  expect([await organ().inputValue(), await address().inputValue()]).toEqual([ORGAN, ADDRESS]);
  expect(await window.violations()).toEqual([]);
  await window.picture('decline');
}, 60_000);

it('another organ has another address, without which the decision does not go out', async () => {
  await organ().fill('省自然资源厅');
  expect(await address().inputValue()).toBe('');
  expect(await send().isDisabled()).toBe(true);
  await address().fill('南京市水西门大街 58 号');
  await send().click();
  await send().waitFor({ state: 'detached' });
  expect(await readCasePaper(cast, id, 'nonAcceptance')).toContain('省自然资源厅（地址：南京市水西门大街58号）');
  expect(stage.troubles()).toEqual([]);
}, 90_000);
