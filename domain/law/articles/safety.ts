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
    '14': {
      zh: '列明哪些建设工程属于特殊建设工程。',
      en: 'It lists which works are special works.',
    },
    '16': {
      zh: '申请消防设计审查提交申请表、消防设计文件和依法需要的规划许可文件。',
      en: 'A fire design is filed with application, design papers and the planning permit where one is due.',
    },
    '22': {
      zh: '消防设计审查自受理之日起十五个工作日内出具意见，专家评审不超过二十个工作日。',
      en: 'A fire design is answered within fifteen working days of acceptance, and expert review takes at most twenty.',
    },
    '26': {
      zh: '特殊建设工程竣工验收后申请消防验收，未经验收或者不合格的禁止投入使用。',
      en: 'Special works are put to fire acceptance after completion, and none is used before.',
    },
    '27': {
      zh: '竣工验收时查验消防设计内容、技术档案、分部分项工程和消防设施检测，不符合的不得编制竣工验收报告。',
      en: 'At completion the fire works, their records and tests are checked, else no completion report is written.',
    },
    '30': {
      zh: '自受理消防验收申请之日起十五日内出具消防验收意见。',
      en: 'Fire acceptance is answered within fifteen days of acceptance of the application.',
    },
    '34': {
      zh: '其他建设工程竣工验收合格之日起五个工作日内报消防验收备案。',
      en: 'Other works are filed for fire acceptance within five working days of their completion.',
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
      zh: '气象主管机构组织管理雷电灾害防御，会同有关部门指导防护装置的检测，装置应当符合规定的使用要求。',
      en: 'The weather authority directs protection against lightning and guides the testing of devices, which meet its requirements.',
    },
  },
};

/** 气象灾害防御条例 as amended 2017. */
export const weatherDisasters: LawArticles = {
  law: '气象条例',
  from: '2017-10-07',
  articles: {
    '23(3)': {
      zh: '易燃易爆等建设工程的雷电防护装置由气象主管机构审核设计、验收，未经审核合格不得施工，未经验收合格不得交付使用。',
      en: 'For inflammable and explosive works the weather authority reviews and accepts lightning protection, before which nothing is built or handed over.',
    },
  },
};

/** 雷电防护装置设计审核和竣工验收规定. */
export const lightning: LawArticles = {
  law: '37号令',
  from: '2021-01-01',
  articles: {
    '4': {
      zh: '列明易燃易爆等哪些工程和场所适用雷电防护装置设计审核和竣工验收。',
      en: 'It lists the works, those with explosive goods above all, whose lightning protection is reviewed and accepted.',
    },
    '5': {
      zh: '雷电防护装置未经设计审核不得施工，未经竣工验收不得交付使用。',
      en: 'Lightning protection is not built before its review nor used before its acceptance.',
    },
    '7': {
      zh: '申请设计审核提交申请表、设计说明书和图纸、防雷产品说明。',
      en: 'The review takes application, design papers and description of the products.',
    },
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

/** 人民防空法 as amended 2009. */
export const civilDefence: LawArticles = {
  law: '人防法',
  from: '2009-08-27',
  articles: {
    '22': {
      zh: '城市新建民用建筑按照国家有关规定修建战时可用于防空的地下室。',
      en: 'New civil buildings in cities get a basement that serves as shelter in war.',
    },
    '23': {
      zh: '人民防空工程的设计、施工、质量必须符合国家规定的防护标准和质量标准。',
      en: 'Shelters meet the standards of protection and quality.',
    },
    '48': {
      zh: '新建民用建筑不按规定修建防空地下室的，警告、责令限期修建，可以并处十万元以下罚款。',
      en: 'Who builds without the shelter that is due is warned, ordered to build it and may be fined up to 100,000 yuan.',
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

/** 危险化学品安全法 (2025). */
export const hazardousChemicals: LawArticles = {
  law: '危化品安全法',
  from: '2026-05-01',
  articles: {
    '23': {
      zh: '危险化学品建设项目作安全评价，应急管理部门自收到报告之日起二十个工作日内作出安全条件审查决定。',
      en: 'A hazardous-chemicals project is assessed for safety, and its conditions are decided within twenty working days of the report.',
    },
    '24': {
      zh: '危险化学品建设项目的安全设施与主体工程同时设计、施工、投产使用。',
      en: 'Safety facilities of a hazardous-chemicals project are designed, built and used together with the works.',
    },
    '26': {
      zh: '危险化学品建设项目的安全设施设计报设区的市级以上应急管理部门审查。',
      en: 'The safety design of a hazardous-chemicals project is reviewed by the emergency authority of the city or above.',
    },
  },
};

/** 防震减灾法 as revised 2008. */
export const earthquakes: LawArticles = {
  law: '防震减灾法',
  from: '2009-05-01',
  articles: {
    '34': {
      zh: '国务院和省级地震部门审定建设工程的地震安全性评价报告，确定抗震设防要求。',
      en: 'The State and the provinces decide on seismic assessments and set the design requirement.',
    },
    '35': {
      zh: '重大工程和可能发生严重次生灾害的工程按地震安全性评价设防，其他工程按区划图设防。',
      en: 'Weighty and hazardous works are designed by their seismic assessment, all others by the zoning map.',
    },
  },
};

/** 地震安全性评价管理条例 as amended 2019. */
export const seismicAssessment: LawArticles = {
  law: '地震安评条例',
  from: '2019-03-02',
  articles: {
    '8': {
      zh: '国家重大工程、可能引发严重次生灾害的工程、核设施和省级认为需要的工程必须作地震安全性评价。',
      en: 'State projects, works with grave secondary hazards, nuclear plants and those that the province names need a seismic assessment.',
    },
    '10': {
      zh: '国家重大、跨省和核工程的报告由国务院地震部门审定，其他由省级地震部门审定。',
      en: 'The State decides the assessments of its own, cross-province and nuclear works, the province all others.',
    },
    '11': {
      zh: '自收到地震安全性评价报告之日起十五日内审定，确定抗震设防要求。',
      en: 'A seismic assessment is decided within fifteen days of receipt, and the design requirement set.',
    },
  },
};
