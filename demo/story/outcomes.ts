import {
  accept,
  beginReview,
  decline,
  file,
  grant,
  handIn,
  markNotNeeded,
  notifyCorrection,
  open,
  prepareGrant,
  prepareRefusal,
  recordCheck,
  returnDecision,
  serve,
  sign,
  withdraw,
} from './deeds.ts';
import type { Step } from './step.ts';

/** Every way in which a case can begin, wait or end: not needed, not accepted, refused, withdrawn, lapsed, granted. */
export const OUTCOMES: readonly Step[] = [
  // A deferral that lapsed on 2026-10-01 at 00:00; the firm filed again, this time whole.
  open('09-18 09:20', 'yuheng-drive'),
  file('09-18 09:50', 'yuheng-drive', 'A02', { item: 'A06', deferral: { materials: ['D1'], until: '2026-09-30' } }),
  serve('09-18 10:20', 'yuheng-drive/A02'),
  accept('09-21 10:00', 'yuheng-drive/A06'),
  beginReview('09-24 10:00', 'yuheng-drive/A06', 'xuli'),
  file('10-09 10:10', 'yuheng-drive', { item: 'A06', as: 'A06-2' }),

  open('09-16 09:10', 'siling-centre'),
  file('09-16 09:40', 'siling-centre', 'A02', 'A07b'),
  serve('09-16 10:20', 'siling-centre/A02'),
  markNotNeeded(
    '09-17 10:00',
    'siling-centre/A07b',
    '软件研发项目未列入《建设项目环境影响评价分类管理名录》，不产生生产废水、废气和危险废物，依法不需要办理环评审批。',
  ),

  open('09-14 09:00', 'muchuan-film'),
  file('09-14 09:30', 'muchuan-film', 'A02', 'A07b'),
  serve('09-14 10:20', 'muchuan-film/A02'),
  decline(
    '09-15 09:40',
    'muchuan-film/A07b',
    '项目年综合能源消费量 6200 吨标准煤，超过委托书确定的 5000 吨标准煤，不在本机关受委托的审批范围内。',
    '苏州市生态环境局',
  ),

  open('09-07 09:10', 'hetuo-lab'),
  file('09-07 09:40', 'hetuo-lab', 'A02', 'A07b'),
  serve('09-07 10:20', 'hetuo-lab/A02'),
  accept('09-09 10:10', 'hetuo-lab/A07b'),
  prepareRefusal('09-21 10:00', 'hetuo-lab/A07b', 2, 4),
  sign('09-22 10:00', 'hetuo-lab/A07b'),
  serve('09-22 16:00', 'hetuo-lab/A07b'),
  file('10-10 10:40', 'hetuo-lab', { item: 'A07b', as: 'A07b-2' }),

  open('09-21 10:10', 'jingce-probe'),
  file('09-21 10:40', 'jingce-probe', 'A02', 'A06'),
  serve('09-21 11:10', 'jingce-probe/A02'),
  accept('09-22 11:20', 'jingce-probe/A06'),
  withdraw('09-29 10:30', 'jingce-probe/A06', '项目选址调整，另行申请。'),

  // From the filing to the construction permit; the commitment was checked and met.
  open('08-28 09:30', 'ruide-meter'),
  file('08-28 10:10', 'ruide-meter', 'A02', 'A06', { item: 'A09b', way: 'commitment' }),
  serve('08-28 10:50', 'ruide-meter/A02'),
  serve('08-28 10:55', 'ruide-meter/A09b'),
  ...grant('ruide-meter/A06', ['08-28 16:00', '08-31 15:20', '09-01 10:30', '09-01 15:10'], 'hejia'),
  file('09-02 09:20', 'ruide-meter', 'A16'),
  ...grant('ruide-meter/A16', ['09-02 15:20', '09-04 15:00', '09-07 10:30', '09-07 15:30'], 'hejia'),
  file('09-08 09:20', 'ruide-meter', 'A18', 'A19'),
  ...grant('ruide-meter/A18', ['09-08 15:20', '09-11 14:00', '09-14 10:00', '09-14 15:00'], 'xuli'),
  ...grant('ruide-meter/A19', ['09-08 16:00', '09-17 10:00', '09-18 10:00', '09-18 15:00']),
  recordCheck(
    '09-17 14:30',
    'ruide-meter/A09b',
    'met',
    '现场表土已剥离堆存，临时拦挡、排水和苫盖到位，余方运至松陵公园绿化项目综合利用，与承诺一致。',
  ),
  file('09-20 09:30', 'ruide-meter', 'A23'),
  ...grant('ruide-meter/A23', ['09-20 15:00', '09-21 15:10', '09-22 10:20', '09-22 15:00']),

  // Last day to be told whether it is accepted: 2026-10-12 and 2026-10-13
  open('09-28 14:00', 'ruide-calib'),
  file('09-29 15:10', 'ruide-calib', 'A02', 'A06'),
  serve('09-30 09:20', 'ruide-calib/A02'),
  open('09-30 15:20', 'zhishan-show'),
  file('09-30 16:00', 'zhishan-show', 'A02', 'A06'),
  serve('10-08 09:20', 'zhishan-show/A02'),

  open('09-30 09:00', 'anlan-pack'),
  file(
    '09-30 09:40',
    'anlan-pack',
    'A02',
    { item: 'A06', deferral: { materials: ['D1', 'D2'], until: '2026-10-20' } },
    { item: 'A09b', way: 'commitment' },
  ),
  serve('09-30 10:20', 'anlan-pack/A02'),
  serve('09-30 10:25', 'anlan-pack/A09b'),
  accept('10-08 10:30', 'anlan-pack/A06'),
  beginReview('10-10 14:00', 'anlan-pack/A06', 'hejia'),

  // A deferral that was kept; a commitment under rectification until 2026-10-23
  open('08-31 10:00', 'anlan-test'),
  file(
    '08-31 10:30',
    'anlan-test',
    'A02',
    { item: 'A06', deferral: { materials: ['D1'], until: '2026-09-10' } },
    { item: 'A09b', way: 'commitment' },
  ),
  serve('08-31 11:10', 'anlan-test/A02'),
  serve('08-31 11:15', 'anlan-test/A09b'),
  accept('08-31 16:00', 'anlan-test/A06'),
  handIn('09-08 11:00', 'anlan-test/A06', 'D1'),
  prepareGrant('09-09 14:00', 'anlan-test/A06', 'hejia'),
  sign('09-10 14:20', 'anlan-test/A06'),
  serve('09-11 09:30', 'anlan-test/A06'),
  recordCheck(
    '09-28 14:20',
    'anlan-test/A09b',
    'rectify',
    '场地西侧裸露面约 1200 平方米未苫盖，临时排水沟未接沉沙池，与承诺第 3 项不符。',
  ),

  // Sent back once, granted, not served yet
  open('08-28 15:00', 'zhishan-arm'),
  file('08-28 15:30', 'zhishan-arm', 'A02', 'A06'),
  serve('08-28 16:10', 'zhishan-arm/A02'),
  ...grant('zhishan-arm/A06', ['08-31 14:00', '09-03 14:00', '09-04 10:30', '09-07 10:00'], 'xuli'),
  file('09-14 10:30', 'zhishan-arm', 'A16'),
  ...grant('zhishan-arm/A16', ['09-14 16:00', '09-17 14:00', '09-18 10:30', '09-20 09:30'], 'hejia'),
  file('09-28 11:00', 'zhishan-arm', 'A18'),
  accept('09-29 10:00', 'zhishan-arm/A18'),
  prepareGrant('09-30 15:00', 'zhishan-arm/A18'),
  returnDecision('10-08 10:20', 'zhishan-arm/A18', '停车位数量与审定的设计方案不一致，请核对后重报。'),
  prepareGrant('10-09 10:00', 'zhishan-arm/A18'),
  sign('10-09 16:10', 'zhishan-arm/A18'),
  file('10-08 11:00', 'zhishan-arm', 'A19'),
  accept('10-09 11:00', 'zhishan-arm/A19'),

  // Corrections are due on 2026-10-13
  open('09-02 09:00', 'huaxin-lens'),
  file('09-02 09:40', 'huaxin-lens', 'A02', 'A06'),
  serve('09-02 10:20', 'huaxin-lens/A02'),
  ...grant('huaxin-lens/A06', ['09-03 10:00', '09-09 10:00', '09-10 10:30', '09-11 09:50'], 'xuli'),
  file('09-14 11:10', 'huaxin-lens', 'A16'),
  notifyCorrection('09-16 10:30', 'huaxin-lens/A16', [
    'E1',
    '建筑单体缺立面材质说明。',
    '在各立面图上注明材质和颜色，重新上传设计方案。',
  ]),

  open('09-28 15:30', 'huaxin-coat'),
  file('09-29 09:30', 'huaxin-coat', 'A02', 'A07b'),
  serve('09-29 10:10', 'huaxin-coat/A02'),
  accept('10-08 11:10', 'huaxin-coat/A07b'),

  open('10-09 13:40', 'xunhe-gear'),
  file('10-09 14:10', 'xunhe-gear', 'A02'),
];
