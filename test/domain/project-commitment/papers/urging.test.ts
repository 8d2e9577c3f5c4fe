import { expect, it } from '@jest/globals';
import { PUBLISHED_CALENDAR } from '../../../../domain/clock/published-years.ts';
import { onUrged } from '../../../../domain/project-commitment/papers/urging.ts';
import type { PromiseEventOf } from '../../../../domain/project-commitment/event.ts';
import { DOSSIER } from '../../case/papers/issued.ts';
import { built, registered, wish, type Told } from '../builders.ts';

const { zoneName, project, applicant, contact, remedies, practice } = DOSSIER;
const dossier = {
  zoneName,
  project,
  applicant,
  contact,
  remedies,
  practice,
  organ: '澄湖高新区管理委员会',
  number: 'CN-1',
  bureaus: new Map([['construction', '规划建设局']]),
  numbers: {},
  calendar: PUBLISHED_CALENDAR,
};

/** What the order says that follows when nobody comes until then. */
function urgedFrom(before: Told, until: string) {
  const event = before.does(until, wish.wake).events.at(-1) as PromiseEventOf<'urged'>;
  const order = onUrged(event, before.state, dossier);
  return order?.kind === 'urgingOrder' && [order.to, order.cause, order.limit?.name, order.limit?.deadline.due];
}

it('an order to measure what the enterprise reported as mended names the day for mending, and speaks of no node', () => {
  const short = built().does('2027-06-20T09:00', wish.measure(470, '2027-07-10'));
  expect(urgedFrom(short.does('2027-07-01T09:00', wish.mended), '2027-07-12T09:00')).toEqual([
    '澄湖高新区管理委员会',
    '企业已经报告整改完成，整改期限已过，尚未对照承诺复测',
    '整改期限',
    '2027-07-10',
  ]);
});

it('an order to check a node goes to the department that makes the check', () => {
  expect(urgedFrom(registered(), '2026-10-13T09:00')).toEqual([
    '规划建设局',
    '节点“开工”的核查日期已过，尚未核查',
    '节点核查日期',
    '2026-10-12',
  ]);
});
