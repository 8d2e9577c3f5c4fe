import {
  accept,
  beginReview,
  file,
  giveMandate,
  grant,
  handIn,
  notifyCorrection,
  open,
  prepareGrant,
  serve,
} from './deeds.ts';
import {
  askExtension,
  askOpinion,
  callHearing,
  giveOpinion,
  notifyHearingRight,
  requestHearing,
  startProcedure,
} from './review-deeds.ts';
import type { Step } from './step.ts';

/** Projects whose cases are in review on the morning of the story, by the day on which a decision is promised. */
export const UNDER_WAY: readonly Step[] = [
  // 2026-10-10, a day too late on the morning of the story
  open('09-08 09:05', 'xunhe-reducer'),
  file('09-08 09:35', 'xunhe-reducer', 'A02', 'A06'),
  serve('09-08 10:05', 'xunhe-reducer/A02'),
  ...grant('xunhe-reducer/A06', ['09-08 15:00', '09-16 10:00', '09-17 10:00', '09-18 09:30'], 'hejia'),
  file('09-28 09:20', 'xunhe-reducer', 'A16'),
  accept('09-28 15:40', 'xunhe-reducer/A16'),
  beginReview('09-29 14:00', 'xunhe-reducer/A16'),

  // 2026-10-12: waits for the second officer
  open('09-18 10:00', 'langyao-lidar2'),
  file('09-18 10:30', 'langyao-lidar2', 'A02', 'A06'),
  serve('09-18 11:00', 'langyao-lidar2/A02'),
  accept('09-21 09:30', 'langyao-lidar2/A06'),
  prepareGrant('10-10 16:30', 'langyao-lidar2/A06'),

  // 2026-10-13
  open('08-31 09:00', 'hengli-spindle'),
  file('08-31 09:30', 'hengli-spindle', 'A02', 'A06'),
  serve('08-31 10:10', 'hengli-spindle/A02'),
  ...grant('hengli-spindle/A06', ['08-31 15:00', '09-04 10:00', '09-07 10:00', '09-08 09:30'], 'hejia'),
  file('09-10 10:10', 'hengli-spindle', 'A16'),
  notifyCorrection(
    '09-14 11:00',
    'hengli-spindle/A16',
    ['E2', '建筑至用地红线没有标注退让距离，无法核对规划条件。', '标注四至退让尺寸，重新上传整份总平面图。'],
    ['E1', '设计单位没有签章。', '由设计单位在封面和图签处签章后重新上传。'],
  ),
  handIn('09-30 11:20', 'hengli-spindle/A16', 'E1', 'E2'),
  accept('10-08 10:00', 'hengli-spindle/A16'),

  open('09-21 09:00', 'boyan-hq'),
  file('09-21 09:40', 'boyan-hq', 'A02', 'A06', { item: 'A09b', way: 'commitment' }),
  serve('09-21 10:20', 'boyan-hq/A02'),
  serve('09-21 10:25', 'boyan-hq/A09b'),
  accept('09-22 10:30', 'boyan-hq/A06'),
  beginReview('10-09 10:40', 'boyan-hq/A06'),
  // The head has not answered yet
  askExtension('10-10 15:20', 'boyan-hq/A06', 10, '总部大楼占地跨两个规划单元，规划条件须与在编的控制性详细规划核对。'),

  open('08-28 10:30', 'yunli-drive'),
  file('08-28 11:00', 'yunli-drive', 'A02', 'A06'),
  serve('08-28 11:30', 'yunli-drive/A02'),
  ...grant('yunli-drive/A06', ['08-28 15:30', '09-02 10:00', '09-03 10:00', '09-04 09:30'], 'hejia'),
  file('09-07 09:20', 'yunli-drive', 'A16'),
  ...grant('yunli-drive/A16', ['09-07 15:00', '09-10 10:00', '09-11 10:00', '09-11 15:00'], 'xuli'),
  file('09-23 09:30', 'yunli-drive', 'A19'),
  accept('09-24 10:00', 'yunli-drive/A19'),
  beginReview('09-28 10:20', 'yunli-drive/A19'),

  // 2026-10-14 and later
  open('09-09 09:10', 'yunli-joint'),
  file('09-09 09:45', 'yunli-joint', 'A02', 'A06'),
  serve('09-09 10:20', 'yunli-joint/A02'),
  ...grant('yunli-joint/A06', ['09-09 15:10', '09-18 10:00', '09-21 10:40', '09-22 09:30'], 'hejia'),
  file('10-08 09:05', 'yunli-joint', 'A16'),
  accept('10-08 15:00', 'yunli-joint/A16'),
  beginReview('10-09 14:10', 'yunli-joint/A16'),
  // 生态环境 has not answered yet; two others contradict each other
  askOpinion('10-10 10:30', 'yunli-joint/A16', 'environment', [
    3,
    '喷涂车间布置在基地东侧，与相邻研发楼的距离是否满足环评批复的防护要求？',
  ]),
  askOpinion('10-10 10:35', 'yunli-joint/A16', 'construction', [3, '登高场地、消防车道是否满足要求？']),
  askOpinion('10-10 10:40', 'yunli-joint/A16', 'water', [3, '雨水组织和下凹绿地的布置是否满足要求？']),
  askOpinion('10-10 10:45', 'yunli-joint/A16', 'economy', [3, '投资强度和亩均指标是否与准入协议一致？']),
  giveOpinion('10-10 14:20', 'yunli-joint/A16', 'shenyue', [
    'agreeWithConditions',
    '3# 厂房南侧须设 15 米宽硬化登高场地。',
    2,
  ]),
  giveOpinion('10-10 15:30', 'yunli-joint/A16', 'qianning', [
    'disagree',
    '3# 厂房南侧是下凹绿地，承担场地蓄水，不得硬化。',
    3,
  ]),
  giveOpinion('10-10 16:10', 'yunli-joint/A16', 'xuqing', ['agree', '与准入协议一致，没有意见。', 4]),

  open('09-23 09:00', 'mingkun-plant'),
  file('09-23 09:30', 'mingkun-plant', 'A02', 'A06', { item: 'A09b', way: 'commitment' }),
  serve('09-23 10:00', 'mingkun-plant/A02'),
  serve('09-23 10:05', 'mingkun-plant/A09b'),
  accept('09-24 11:00', 'mingkun-plant/A06'),
  beginReview('09-28 15:00', 'mingkun-plant/A06', 'hejia'),
  // A neighbour asked to be heard: the hearing is on 2026-10-14, and its time is not counted
  notifyHearingRight('09-28 15:40', 'mingkun-plant/A06', '用地北侧道路出入口影响相邻企业货车通行。', 'hejia'),
  requestHearing('09-29 10:10', 'mingkun-plant/A06', '我公司货车每日经该路口进出，要求听证。'),
  callHearing('09-29 15:00', 'mingkun-plant/A06', '2026-10-14', 'hejia'),
  startProcedure(
    '09-29 15:20',
    'mingkun-plant/A06',
    ['hearing', 7, '应利害关系人申请，本件举行听证，自今日起至听证结束的时间不计算在期限内。'],
    'hejia',
  ),

  open('09-14 09:30', 'lexu-b'),
  file('09-14 10:00', 'lexu-b', 'A02', 'A06'),
  serve('09-14 10:40', 'lexu-b/A02'),
  ...grant('lexu-b/A06', ['09-15 10:00', '09-22 10:00', '09-23 10:00', '09-24 09:30'], 'xuli'),
  // A mandated agent files from here on
  giveMandate('10-09 14:20', 'lexu-b', {
    agent: 'tangmin',
    powers: ['filing', 'deferral'],
    lastDay: '2026-12-31',
    instrument: '乐序授〔2026〕3号',
  }),
  { ...file('10-09 15:00', 'lexu-b', 'A16'), who: 'tangmin' },
  accept('10-10 09:40', 'lexu-b/A16'),
];
