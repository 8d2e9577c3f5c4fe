import type { LawArticles } from '../law-articles.ts';

/** 消防法 as amended 2021. */
export const fireProtection: LawArticles = {
  law: '消防法',
  from: '2021-04-29',
  articles: {
    '9': {
      zh: '消防设计、施工必须符合国家标准，建设、设计、施工、监理单位各自负责。',
      en: 'Fire design and works meet national standards, and builder, designer, contractor and supervisor answer for them.',
    },
    '10': {
      zh: '需要消防设计的建设工程实行消防设计审查验收制度。',
      en: 'Works that need a fire design are subject to review and acceptance.',
    },
    '11': {
      zh: '特殊建设工程报消防设计审查，其他工程领取施工许可证时提供消防图纸资料。',
      en: 'Special works have their fire design reviewed, and others show fire drawings for the construction permit.',
    },
    '12': {
      zh: '特殊建设工程未经消防设计审查合格不得施工，其他工程没有消防图纸不发施工许可证。',
      en: 'Special works without an approved fire design may not be built, and others get no permit without fire drawings.',
    },
    '13': {
      zh: '应当消防验收的工程未经验收合格禁止使用，其他工程验收后备案并抽查。',
      en: 'Works subject to fire acceptance are not used before it, and others are filed and checked by sample.',
    },
  },
};

/** 建设工程消防设计审查验收管理暂行规定. */
export const fireReview: LawArticles = {
  law: '51号令',
  from: '2020-06-01',
  articles: {
    '22': {
      zh: '消防设计审查自受理之日起十五个工作日内出具意见，专家评审不超过二十个工作日。',
      en: 'A fire design is answered within fifteen working days of acceptance, and expert review takes at most twenty.',
    },
  },
};

/** 安全生产法 as amended 2021. */
export const workSafety: LawArticles = {
  law: '安全生产法',
  from: '2021-09-01',
  articles: {
    '33': {
      zh: '危险物品等项目的安全设施设计报有关部门审查，设计人和审查人各自负责。',
      en: 'Safety designs of hazardous projects are reviewed, and designer and reviewer answer for them.',
    },
    '63': {
      zh: '涉及安全生产的事项严格审查，不符合安全生产条件的不得批准或者验收，已批准而不再具备条件的撤销。',
      en: 'What falls short of safety conditions is not approved, and an approval whose conditions are gone is revoked.',
    },
  },
};

/** 气象法 as amended 2016. */
export const meteorology: LawArticles = {
  law: '气象法',
  from: '2016-11-07',
  articles: {
    '31': {
      zh: '气象主管机构组织管理雷电防御工作，雷电防护装置应当符合使用要求。',
      en: 'The weather authority directs protection against lightning, and devices meet its requirements.',
    },
  },
};

/** 雷电防护装置设计审核和竣工验收规定. */
export const lightning: LawArticles = {
  law: '37号令',
  from: '2021-01-01',
  articles: {
    '8': {
      zh: '收到雷电防护装置设计审核申请后五个工作日内决定是否受理或者一次告知补正。',
      en: 'An application on lightning protection is accepted or returned once within five working days.',
    },
    '11': {
      zh: '自受理之日起十个工作日内完成雷电防护装置设计审核。',
      en: 'The design of lightning protection is decided within ten working days of acceptance.',
    },
  },
};

/** 文物保护法 as revised 2024. */
export const relics: LawArticles = {
  law: '文物法',
  from: '2025-03-01',
  articles: {
    '28': {
      zh: '文物保护单位保护范围内不得进行其他建设或者爆破、钻探、挖掘，特殊情况须经批准。',
      en: 'Inside a protected site nothing else is built, blasted, drilled or dug without approval.',
    },
    '29': {
      zh: '建设控制地带内的工程不得破坏历史风貌，设计方案经文物部门同意后取得规划许可。',
      en: 'In the control zone works keep the historic character, and planning follows the consent of the relics authority.',
    },
    '30': {
      zh: '保护范围和建设控制地带内不得建设污染文物及其环境的设施。',
      en: 'In protected site and control zone nothing is built that pollutes the relics or their setting.',
    },
    '31': {
      zh: '选址尽可能避开不可移动文物，原址保护措施未经批准不得开工。',
      en: 'Sites avoid immovable relics, and no works start before their protection in place is approved.',
    },
    '43': {
      zh: '可能有地下文物的区域，出让土地前由省级文物部门组织考古调查、勘探，大型基建未做的事先报请。',
      en: 'Where relics may lie below, the province has the ground surveyed before land is sold or large works begin.',
    },
  },
};
