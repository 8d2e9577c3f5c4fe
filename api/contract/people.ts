import { z } from 'zod';
import { ZONE_CAPACITIES } from '../../domain/case/actor.ts';
import { day, id, line, none, page } from './fields.ts';
import { route } from './route.ts';
import { parkCode } from './parks.ts';
import { account, capacity, givenPassword, login, newPassword, password } from './sessions.ts';
import { bureauCode, inZone } from './zones.ts';
import { FAULT } from './faults.ts';

const newHat = z
  .strictObject({
    capacity: z.enum(ZONE_CAPACITIES),
    /** The bureau; may be absent for the common window and for who works for all of the zone. */
    bureau: bureauCode.optional(),
    /** 园区: the desk at which an officer of the window sits, by code; absent: at that of the zone. */
    park: parkCode.optional(),
    /** 上级机关, by its name: of which one somebody of an upper organ is. */
    organ: line.optional(),
    /** The zone's today if absent. */
    firstDay: day.optional(),
    lastDay: day.optional(),
  })
  .refine((hat) => hat.bureau !== undefined || !['reviewer', 'approver', 'inspector'].includes(hat.capacity), {
    path: ['bureau'],
    error: FAULT.bureauOfOfficer,
  })
  .refine((hat) => hat.bureau === undefined || hat.capacity !== 'steward', {
    path: ['bureau'],
    error: FAULT.noBureauOfSteward,
  })
  .refine((hat) => hat.park === undefined || hat.capacity === 'window', {
    path: ['park'],
    error: FAULT.parkOfWindow,
  })
  .refine((hat) => (hat.organ !== undefined) === (hat.capacity === 'upperOrgan'), {
    path: ['organ'],
    error: FAULT.organOfUpper,
  });

const hat = z.strictObject({
  id,
  capacity,
  bureau: z.string().nullable(),
  park: z.string().nullable(),
  organ: z.string().nullable(),
  firstDay: day,
  lastDay: day.nullable(),
});

const person = z.strictObject({ id, name: z.string(), login: z.string(), hats: z.array(hat) });
const inPerson = z.strictObject({ zone: id, person: id });

const admin = { tag: '人员', query: none } as const;

export const peopleRoutes = {
  addPerson: route({
    act: 'addPerson',
    ...admin,
    method: 'POST',
    path: '/api/zones/:zone/people',
    summary: '登记人员及其身份',
    params: inZone,
    body: z.strictObject({ name: line, login, password: givenPassword, hats: z.array(newHat).min(1).max(20) }),
    answer: person,
    status: 201,
  }),
  listPeople: route({
    act: 'listPeople',
    ...admin,
    method: 'GET',
    path: '/api/zones/:zone/people',
    personal: { kind: 'people', of: 'zone' },
    summary: '本区人员及其身份；可以按姓名或者登录名查找',
    params: inZone,
    /** `q`: only those whose name or login has these words. */
    query: z.strictObject({ ...page, q: z.string().max(100).optional() }),
    body: null,
    answer: z.strictObject({ people: z.array(person), next: z.string().nullable() }),
  }),
  addHat: route({
    act: 'addHat',
    ...admin,
    method: 'POST',
    path: '/api/zones/:zone/people/:person/hats',
    summary: '给人员增加一个身份',
    params: inPerson,
    body: newHat,
    answer: hat,
    status: 201,
  }),
  endHat: route({
    act: 'endHat',
    ...admin,
    method: 'DELETE',
    path: '/api/zones/:zone/hats/:hat',
    summary: '身份即时终止：今天起不再有效',
    params: z.strictObject({ zone: id, hat: id }),
    body: null,
    answer: none,
    status: 204,
  }),
  resetPassword: route({
    act: 'resetPassword',
    keyless: true,
    ...admin,
    method: 'PUT',
    path: '/api/zones/:zone/people/:person/password',
    summary: '重置密码并解除登录锁定；该人的会话全部结束',
    params: inPerson,
    body: z.strictObject({ password: givenPassword }),
    answer: none,
    status: 204,
  }),
  changePassword: route({
    act: 'changePassword',
    keyless: true,
    ...account,
    method: 'PUT',
    path: '/api/me/password',
    summary: '修改自己的密码；其他会话全部结束',
    body: z.strictObject({ current: password, password: newPassword }),
    answer: none,
    status: 204,
  }),
} as const;
