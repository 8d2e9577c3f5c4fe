import type { Told } from './told.ts';

/** Words for what is away, in both languages: whether what was asked was done, or is done later, nobody knows then. */
export const AWAY_WORDS: { readonly zh: Told; readonly en: Told } = {
  zh: {
    'E-DATABASE-AWAY': [
      '数据库暂时不可用。',
      '请稍后刷新页面查看；没有办成的，原样再办一次，不会重复。',
      '这一步可能已经办成，也可能没有；期限按法定日期计算，不受影响。',
    ],
    'E-ENGINE-AWAY': [
      '办理引擎没有及时回答。',
      '请刷新办件查看；没有办成的，原样再办一次，不会重复。可以查看、填写、保存和提交申报。',
      '这一步可能已经办成，也可能没有；期限按法定日期计算，不受影响。',
    ],
  },
  en: {
    'E-DATABASE-AWAY': [
      'The database is away.',
      'Look again in a while; what was not done may be done again as it was, never twice.',
      'This step may or may not have been done; deadlines follow the law and are not affected.',
    ],
    'E-ENGINE-AWAY': [
      'The engine did not answer in time.',
      'Reload the case; what was not done may be done again as it was, never twice.',
      'This step may or may not have been done; deadlines follow the law and are not affected.',
    ],
  },
};
