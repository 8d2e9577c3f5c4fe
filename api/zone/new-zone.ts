import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { NewZone } from '../../db/desk/zone.ts';
import type { zoneRoutes } from '../contract/zones.ts';
import { defined } from '../http/defined.ts';
import { faultyInput } from '../http/problem.ts';
import { FAULT } from '../contract/faults.ts';

/**
 * A zone as it is asked for, completed. What was not told is said plainly on its papers rather than invented.
 * Throws 422 if a practice zone has no moment to begin with, or an ordinary zone has one.
 */
export function newZone(body: z.infer<(typeof zoneRoutes)['createZone']['body'] & object>): NewZone {
  if (body.practice !== (body.now !== undefined)) throw faultyInput('now', FAULT.clockOfPractice);
  const organ = body.organ ?? `${body.name}管理委员会`;
  return {
    id: body.id ?? randomUUID(),
    name: body.name,
    organ,
    numberWord: body.numberWord ?? body.name.slice(0, 2),
    region: body.region,
    class: body.class,
    contact: { ...unknownContact(body.name), ...defined(body.contact) },
    remedies: {
      reconsideration: '对本机关有管辖权的人民政府',
      court: '有管辖权的人民法院',
      ...defined(body.remedies),
    },
    clockAt: body.now ?? null,
  };
}

const unknownContact = (zone: string) => ({
  office: `${zone}政务服务中心`,
  address: '（未登记）',
  phone: '（未登记）',
  hours: '工作日',
});
