import type { LawArticles } from '../law-articles.ts';

/** 土地管理法 as amended 2019. */
export const landAdministration: LawArticles = {
  law: '土地管理法',
  from: '2020-01-01',
  articles: {
    '52': {
      zh: '建设项目论证时，自然资源主管部门按土地利用规划、计划和用地标准对用地事项提出意见。',
      en: 'While a project is appraised, the land authority gives its opinion by land plan and land standards.',
    },
    '54': {
      zh: '国有建设用地以出让等有偿方式取得，依法可以划拨的除外。',
      en: 'State land for building is had against payment, save where it may be allocated.',
    },
    '55': {
      zh: '以出让等有偿方式取得土地使用权的，缴纳出让金和其他费用后方可使用土地。',
      en: 'Who buys the right to land uses it once price and fees are paid.',
    },
    '56': {
      zh: '按照有偿使用合同或者划拨文件使用土地，改变用途须经同意并报批。',
      en: 'Land is used as its contract or allocation says, and another use needs consent and approval.',
    },
  },
};

/** 节约能源法 as amended 2016. */
export const energyConservation: LawArticles = {
  law: '节能法',
  from: '2016-07-02',
  articles: {
    '15': {
      zh: '固定资产投资项目实行节能评估和审查，不符合强制性节能标准的不得开工、不得投入使用。',
      en: 'Projects undergo an energy review, and one that misses binding standards may be neither started nor used.',
    },
    '16': {
      zh: '淘汰高耗能的落后产品、设备和工艺，超过单位产品能耗限额的限期治理。',
      en: 'Wasteful products, equipment and processes are phased out, and use beyond the quota of a product must be mended.',
    },
  },
};

/** 固定资产投资项目节能审查和碳排放评价办法; only its being in force and its subject are entered, its text was not read. */
export const energyReview: LawArticles = {
  law: '31号令',
  from: '2025-09-01',
  articles: {
    '': {
      zh: '固定资产投资项目的节能审查同时评价碳排放，结果写入节能审查意见。',
      en: 'The energy review of a project judges its carbon emissions too and states both in its opinion.',
    },
  },
};
