import {
  accept,
  answer,
  beginReview,
  file,
  grant,
  handIn,
  notifyCorrection,
  open,
  recordLand,
  serve,
} from './deeds.ts';
import { adoptOpinion, askOpinion, endProcedure, extend, giveOpinion, startProcedure } from './review-deeds.ts';
import type { Answers } from '../../domain/plan/question.ts';
import type { Step } from './step.ts';

/** A plant on new land: production halls only, wastewater to the sewer, nothing dangerous. */
const BASE_ANSWERS: Answers = {
  'plan.landForm': 'sold',
  'plan.nonProduction': false,
  'plan.floorArea': 41_600,
  'plan.worksCostCny': 128_000_000,
  'plan.worksCount': 4,
  'plan.excavationM3': 6_000,
  'plan.electricityKwh': 3_800_000,
  'plan.eia': 'form',
  'plan.discharge': 'registration',
  'plan.sewer': true,
  'plan.abstraction': false,
  'plan.utility': false,
  'plan.soilRiskArea': false,
  'plan.river': false,
  'plan.heritage': 'none',
  'plan.areaAssessment': true,
  'plan.crossCity': false,
  'plan.hazchem': false,
  'plan.specialFire': false,
  'plan.explosive': false,
  'plan.quakeSpecial': false,
};

/** 澜微医疗: one project in the middle of the chain, one that is done. */
export const LANWEI: readonly Step[] = [
  open('08-28 09:10', 'lanwei-cleanroom'),
  file('08-28 09:50', 'lanwei-cleanroom', 'A02', 'A07b'),
  serve('08-28 10:30', 'lanwei-cleanroom/A02'),
  ...grant('lanwei-cleanroom/A07b', ['08-31 10:00', '09-08 15:00', '09-09 10:30', '09-09 15:00']),

  open('09-01 09:05', 'lanwei-base'),
  answer('09-01 09:20', 'lanwei-base', BASE_ANSWERS),
  recordLand('09-01 09:30', 'lanwei-base', '2026-08-25'),
  file('09-01 09:40', 'lanwei-base', 'A02', 'A06'),
  serve('09-01 10:15', 'lanwei-base/A02'),
  ...grant('lanwei-base/A06', ['09-01 15:20', '09-02 10:30', '09-03 09:50', '09-03 14:10']),
  file('09-04 09:15', 'lanwei-base', 'A16'),
  ...grant('lanwei-base/A16', ['09-04 11:00', '09-09 16:10', '09-10 10:05', '09-10 11:20']),

  file('09-11 16:42', 'lanwei-base', 'A18'),
  notifyCorrection(
    '09-14 10:18',
    'lanwei-base/A18',
    [
      'E2',
      '建筑至用地红线没有标注退让距离，规划条件对退让距离有要求。',
      '在总平面图上标注南侧退让尺寸，重新上传整份。',
    ],
    ['E3', '绿地率没有附计算范围图，无法核对。', '补一张绿地计算范围图，标明每块面积。'],
    ['E1', '附属建筑立面图缺材质说明。', '在 4# 动力站立面图上注明外墙材质和颜色，可以只交这一页。'],
  ),
  // A make-up day; publicity over the National Day then stops what was promised, not the legal limit
  handIn('09-20 10:06', 'lanwei-base/A18', 'E1', 'E2', 'E3'),
  accept('09-20 14:35', 'lanwei-base/A18'),
  beginReview('09-21 09:30', 'lanwei-base/A18'),
  startProcedure('09-22 09:40', 'lanwei-base/A18', [
    'publicity',
    7,
    '总平面图和主要指标自 2026-09-23 起在本区网站和现场公示七个工作日，到 2026-10-09 止。',
  ]),
  endProcedure('10-09 17:00', 'lanwei-base/A18', 'publicity'),

  file('09-23 10:20', 'lanwei-base', 'A07b'),
  accept('09-24 09:30', 'lanwei-base/A07b'),
  beginReview('09-28 09:40', 'lanwei-base/A07b'),
  // Another bureau was asked; an expert review stops both limits until 2026-10-14; the legal one was lengthened
  askOpinion('09-28 10:20', 'lanwei-base/A07b', 'water', [5, '生产废水接管后的去向和污水处理厂余量是否满足要求？']),
  giveOpinion('09-29 15:10', 'lanwei-base/A07b', 'qianning', [
    'agreeWithConditions',
    '同意接管。废水总排口须设在线流量计，接管前签订接管协议。',
  ]),
  adoptOpinion('09-30 09:20', 'lanwei-base/A07b'),
  startProcedure('09-30 10:00', 'lanwei-base/A07b', [
    'expertReview',
    6,
    '报告表涉及环氧乙烷灭菌废气的处理方案，需要专家评审，由市专家库抽取三名专家，约六个工作日。',
  ]),
  extend('10-09 16:20', 'lanwei-base/A07b', 10, '专家要求补充灭菌废气处理效率的验算，原期限内不能完成审查。'),

  file('09-29 09:12', 'lanwei-base', { item: 'A19', deferral: { materials: ['D1'], until: '2026-10-14' } }),
  accept('09-29 16:00', 'lanwei-base/A19'),
  beginReview('10-09 09:20', 'lanwei-base/A19'),
];
