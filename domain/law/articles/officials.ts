import type { LawArticles } from '../law-articles.ts';

/** 公务员法: from which official acts somebody stays away (公务回避). */
export const civilServants: LawArticles = {
  law: '公务员法',
  from: '2019-06-01',
  articles: {
    '74(1)': {
      zh: '夫妻、直系血亲、三代以内旁系血亲和近姻亲属于回避的亲属关系。',
      en: 'Spouses, direct relatives, collateral relatives within three generations and close in-laws are relatives to be avoided.',
    },
    '76': {
      zh: '执行公务时涉及本人或者亲属的利害关系，或者可能影响公正的，应当回避。',
      en: 'Whoever has an interest in an official act, or whose relative has, or who may not be impartial, stays away from it.',
    },
    '76(1)': {
      zh: '涉及本人利害关系的，应当回避。',
      en: 'Whoever has an interest of their own in an official act stays away from it.',
    },
    '76(2)': {
      zh: '涉及本人亲属利害关系的，应当回避。',
      en: 'Whoever has a relative with an interest in an official act stays away from it.',
    },
    '76(3)': {
      zh: '有其他可能影响公正执行公务情形的，应当回避。',
      en: 'Whoever may not be impartial for any other reason stays away from an official act.',
    },
    '77': {
      zh: '应当回避的，本人应当申请；利害关系人有权申请，其他人可以提供情况。',
      en: 'Whoever must stay away says so; those concerned may ask for it, and others may report it.',
    },
  },
};
