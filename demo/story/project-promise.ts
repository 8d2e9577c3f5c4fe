import { recordLand } from './deeds.ts';
import { momentOfYear as moment, type Moment } from './moment.ts';
import type { PromiseStep, Step } from './step.ts';

const PROJECT = 'hengli-spindle';

const promise = (at: Moment, who: string, deed: PromiseStep['deed']): Step => ({
  at: moment(at),
  who,
  act: 'promise',
  project: PROJECT,
  deed,
});

const check = (at: Moment, result: 'met' | 'failed', findings: string): Step =>
  promise(at, 'lvhang', {
    kind: 'checkNode',
    body: { node: 'start', result, officers: ['吕航', '唐颖'], findings, until: null },
  });

/**
 * 五轴主轴产线项目 is built on one promise: consultation, list, commitment, publicity, registration; its first node failed, was
 * mended and is met. The foundation comes next.
 */
export const PROJECT_PROMISE: readonly Step[] = [
  recordLand('09-08 14:00', PROJECT, '2026-08-27'),
  promise('09-08 15:00', 'xuguangming', { kind: 'request', body: { standard: 'equipment', landUse: '工业用地' } }),
  promise('09-09 10:00', 'zhoumin', {
    kind: 'advise',
    body: { requirements: [{ text: '建筑退让北侧道路红线八米', basis: '城乡规划法 38' }] },
  }),
  promise('09-10 10:00', 'qianning', {
    kind: 'advise',
    body: { requirements: [{ text: '场地排水接入金枫路市政管网前设沉砂池', basis: '水保法 27' }] },
  }),
  promise('09-10 14:00', 'chenliqun', { kind: 'issueList', body: {} }),
  promise('09-11 09:30', 'xuguangming', {
    kind: 'commit',
    body: {
      items: ['A06', 'A16'],
      figures: [
        { indicator: 'intensity', value: 520 },
        { indicator: 'energy', value: 0.06 },
      ],
    },
  }),
  promise('09-21 09:30', 'jiangtao', {
    kind: 'register',
    body: {
      nodes: [
        { node: 'start', owner: 'water', on: '2026-09-28' },
        { node: 'foundation', owner: 'water', on: '2026-11-16' },
        { node: 'structure', owner: 'water', on: '2027-03-15' },
        { node: 'use', owner: 'water', on: '2027-06-15' },
      ],
    },
  }),
  check('09-28 10:00', 'failed', '场地排水沉砂池没有建成。'),
  promise('10-08 14:30', 'xuguangming', { kind: 'reportNode', body: { node: 'start' } }),
  check('10-09 14:00', 'met', '沉砂池已经建成，排水接入市政管网，与承诺一致。'),
];
