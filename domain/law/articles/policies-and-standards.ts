import type { LawArticles } from '../law-articles.ts';

/** 关于促进全省高新技术产业开发区高质量发展的实施意见, by clause. */
export const opinions: LawArticles = {
  law: '意见',
  from: '2021-01-01',
  articles: {
    '4': {
      zh: '市县政府是高新区建设的责任主体，给予全力支持并配强管理机构。',
      en: 'City and county governments answer for building up the zones and support them.',
    },
    '5': {
      zh: '高新区实行大部门制扁平化管理，派驻机构从严控制并实行清单和准入制度。',
      en: 'Zones are run flat and lean, and stationed offices are few and by list.',
    },
    '6': {
      zh: '赋予高新区相应管理权限，实行承诺制、容缺受理和一层全链审批。',
      en: 'Zones hold the powers of a city, and use commitment, acceptance with gaps and one-layer approval.',
    },
    '13': {
      zh: '大力培育高新技术企业，规上企业中占比不低于百分之四十。',
      en: 'High-tech firms are fostered and make up at least forty per cent of larger ones.',
    },
    '14': {
      zh: '每个高新区主攻一个战略产业，资源优先支持。',
      en: 'Each zone concentrates on one strategic industry.',
    },
    '15': {
      zh: '布局前瞻性产业，探索包容审慎的准入和监管。',
      en: 'New industries are laid out under tolerant and careful rules.',
    },
    '19': {
      zh: '优先保障重大项目用地，推行弹性年期出让和租金年租制。',
      en: 'Weighty projects get land first, with flexible terms and yearly rent.',
    },
    '22': {
      zh: '推进产城融合和绿色发展，严格控制高污染、高耗能、高排放企业入驻。',
      en: 'Zones grow green, and firms of high pollution, energy use or emission are strictly limited.',
    },
    '23': {
      zh: '加强组织领导，严格落实安全生产责任，建立激励和容错纠错机制。',
      en: 'Leadership is firm, work safety strictly answered for, and honest mistakes are forgiven.',
    },
    '24': {
      zh: '考核结果与班子、政策、用人和薪酬挂钩，不搞单项考核，上级检查合并减少。',
      en: 'Evaluation bears on leaders and means, single assessments are out, and inspections from above are merged.',
    },
  },
};

/** 国务院办公厅关于严格规范涉企行政检查的意见. */
export const inspections: LawArticles = {
  law: '国办发〔2024〕54号',
  from: '2025-01-03',
  articles: {
    '': {
      zh: '涉企检查公布事项和年度频次上限，能合并的合并、能联合的联合，检查主体须有资格。',
      en: 'Inspections of firms have published items and yearly caps, are merged or joint, and need a qualified inspector.',
    },
  },
};

/** 国务院办公厅关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见. */
export const commitments: LawArticles = {
  law: '国办发〔2020〕42号',
  from: '2020-10-27',
  articles: {
    '': {
      zh: '证明和涉企许可事项推行告知承诺，直接涉及安全、环境、生命健康等风险大、难纠正的事项除外。',
      en: 'Proofs and permits may rest on commitment, except where safety, environment or health are at stake.',
    },
  },
};

/** GB/T 40058-2021. */
export const projectCodes: LawArticles = {
  law: 'GB/T 40058',
  from: '2021-08-01',
  articles: {
    '': {
      zh: '项目代码二十位，由时间、地区、指导部门、类型、随机码和校验码组成，分五段以短横线相连。',
      en: 'A project code has twenty digits in five groups: time, region, department, type, and a random number with its check.',
    },
  },
};

/** GB 32100-2015. */
export const creditCodes: LawArticles = {
  law: 'GB 32100',
  from: '2015-10-01',
  articles: {
    '': {
      zh: '统一社会信用代码十八位，末位为校验码，不用字母I、O、Z、S、V。',
      en: 'A credit code has eighteen characters, the last of them a check, without I, O, Z, S and V.',
    },
  },
};
