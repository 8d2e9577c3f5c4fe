import type { Paper } from '../../../domain/paper/paper.ts';

/** A decision in the making, as the officer's page shows it. */
export const DRAFT_DECISION: Paper = {
  kind: 'grantDecision',
  title: '准予行政许可决定书',
  organ: '澄湖高新技术产业开发区管理委员会',
  seal: '许可专用章',
  author: 'organ',
  number: null,
  caseNumber: '320505-20260911-018-00042-6',
  addressee: '苏州澜微医疗器械有限公司',
  blocks: [
    {
      type: 'paragraph',
      text: '你单位（统一社会信用代码 91320505MA1GXQ012R）提出的微创手术器械生产基地项目（项目代码 2609-320505-89-01-481207）建设工程规划许可申请，本机关于 2026 年 9 月 20 日受理。',
    },
    { type: 'paragraph', text: '经审查，符合规划条件和审定的设计方案，公示无异议。', field: 'reasons' },
    { type: 'heading', text: '条件' },
    { type: 'list', items: ['开工前申请验线，未经验线合格不得施工。', '雨污接口设在松陵路侧。'] },
    {
      type: 'table',
      head: ['序', '材料', '页'],
      widths: [1, 6, 1],
      rows: [
        ['1', '总平面图', '6'],
        ['2', '建筑设计方案', '42'],
      ],
    },
    {
      type: 'facts',
      rows: [
        ['建设规模', '4 栋，总建筑面积 41,600 平方米'],
        ['有效期', '自送达之日起 12 个月'],
      ],
    },
  ],
  issuedOn: null,
  practice: true,
  verify: null,
  queryCode: null,
  contact: { office: '规划建设处', address: '澄湖大道 1 号', phone: '0512-00000000', hours: '工作日 9:00–17:00' },
  service: '本决定书一式两份，一份送达申请人，一份存档。',
};
