import { z } from 'zod';
import { day, id, itemCode, line, none } from './fields.ts';
import { route } from './route.ts';
import { FAULT } from './faults.ts';

const industries = z
  .array(z.string().regex(/^[A-T]\d{0,4}$/, FAULT.industry))
  .min(1)
  .max(200);

const content = { item: itemCode, issuer: line, instrumentNo: line, from: day, to: day };

const pilot = z.strictObject({
  id,
  ...content,
  industries: industries.nullable(),
  /** The area assessment to whose sites it is limited; null: to none. */
  areaAssessment: z.string().nullable(),
  enteredBy: z.string(),
  /** Null: not confirmed yet, and opens nothing. */
  confirmedBy: z.string().nullable(),
  endedBy: z.string().nullable(),
  state: z.enum(['unconfirmed', 'coming', 'inForce', 'over']),
});

const admin = { tag: '试点文件', query: none } as const;
const inZone = z.strictObject({ zone: id });
const ofPilot = z.strictObject({ zone: id, pilot: id });

export const pilotRoutes = {
  listPilots: route({
    act: 'listPilots',
    method: 'GET',
    path: '/api/zones/:zone/pilots',
    tag: admin.tag,
    summary: '本区的试点文件：哪个机关的哪份文件，使哪个不适用告知承诺的事项在哪些日子可以适用',
    params: inZone,
    query: none,
    body: null,
    answer: z.strictObject({ today: day, pilots: z.array(pilot) }),
  }),
  addPilot: route({
    act: 'addPilot',
    ...admin,
    method: 'POST',
    path: '/api/zones/:zone/pilots',
    summary: '登记试点文件，经另一名管理员确认后生效；A03、A14、A20、A21、A25b 任何文件都不能开放',
    params: inZone,
    body: z.strictObject({ ...content, industries: industries.optional(), areaAssessment: line.optional() }),
    answer: pilot,
    status: 201,
  }),
  confirmPilot: route({
    act: 'confirmPilot',
    ...admin,
    method: 'POST',
    path: '/api/zones/:zone/pilots/:pilot/confirmation',
    summary: '另一名管理员核对后确认试点文件',
    params: ofPilot,
    body: none,
    answer: pilot,
    status: 201,
  }),
  endPilot: route({
    act: 'endPilot',
    ...admin,
    method: 'DELETE',
    path: '/api/zones/:zone/pilots/:pilot',
    summary: '试点文件即时终止；已经按它作出的承诺和决定不受影响',
    params: ofPilot,
    body: null,
    answer: pilot,
  }),
} as const;
