import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { refuseDeferredClass } from '../../../domain/deferral/promise.ts';
import { refuseLandContract } from '../../../domain/project/land-contract.ts';
import { refuseReport } from '../../../domain/project/report.ts';
import { refuseWorksKind } from '../../../domain/project/special-works.ts';
import { refuseNewWorks, refuseWorks, refuseWorksRemoval } from '../../../domain/project/works.ts';
import { start, use } from './project-cases.ts';

const TODAY = '2026-09-01' as Day;
const UNKNOWN = { designReviewed: false, said: null, accepting: false };
const HALL = { number: '01', name: '一号厂房', phase: '1' };
const A18 = { code: 'A18' as ItemCode };
const nothing = { items: [], cases: [], reported: [] };

/** One way to every refusal about a project as a whole. */
export const REFUSED_OF_PROJECT = {
  'E-REPORT-MADE': () => refuseReport('completion', { ...nothing, reported: ['completion'] }),
  'E-START-BARRED': () => refuseReport('start', { ...nothing, items: [start('A23')] }),
  'E-USE-BARRED': () => refuseReport('use', { ...nothing, items: [use('A28')] }),
  'E-WORKS-UNSAID': () => refuseDeferredClass('A25b' as ItemCode, { specialWorks: null, highImpact: false }),
  'E-WORKS-SPECIAL': () => refuseWorksKind(false, { ...UNKNOWN, designReviewed: true }),
  'E-WORKS-ACCEPTING': () => refuseWorksKind(false, { ...UNKNOWN, said: true, accepting: true }),
  'E-LAND-RECORDED': () => refuseLandContract(TODAY, TODAY, TODAY),
  'E-WORKS-UNKNOWN': () => refuseWorks(A18, ['02'], [HALL]),
  'E-WORKS-ITEM': () => refuseWorks({ code: 'A06' as ItemCode }, ['01'], [HALL]),
  'E-WORKS-TWICE': () => refuseNewWorks('01', [HALL]),
  'E-WORKS-IN-USE': () => refuseWorksRemoval('01', [{ works: ['01'] }]),
  'E-LAND-LATER': () => refuseLandContract('2026-09-02' as Day, TODAY, null),
} as const;
