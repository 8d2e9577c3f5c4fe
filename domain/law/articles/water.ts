import type { LawArticles } from '../law-articles.ts';

/** 水土保持法 as revised 2010. */
export const soilConservation: LawArticles = {
  law: '水保法',
  from: '2011-03-01',
  articles: {
    '25': {
      zh: '容易水土流失区域的项目编制水土保持方案报批并照此防治，重大变化的补充修改并报批。',
      en: 'Projects in erosion-prone areas have a soil plan approved and follow it, and a major change is approved too.',
    },
    '25(1)': {
      zh: '容易水土流失区域的项目编制水土保持方案，报水行政主管部门审批并照此防治。',
      en: 'Projects in erosion-prone areas have a soil plan approved by the water authority and follow it.',
    },
    '25(3)': {
      zh: '地点、规模或者水土保持措施重大变化的，补充、修改方案报原审批机关批准。',
      en: 'A major change of place, size or measures is approved by the same organ.',
    },
    '26': {
      zh: '水土保持方案未经批准的，不得开工建设。',
      en: 'Without an approved soil plan the project may not start.',
    },
    '27': {
      zh: '水土保持设施同时设计、施工、投产使用，未验收或者不合格的不得投产使用。',
      en: 'Soil works are designed, built and used together with the project, which is not used before they are accepted.',
    },
    '28': {
      zh: '弃土弃渣优先综合利用，确需废弃的堆放在方案确定的专门存放地。',
      en: 'Spoil is reused where possible, else dumped where the soil plan says.',
    },
    '32': {
      zh: '生产建设造成水土流失的要治理，损坏水土保持功能不能恢复的缴纳补偿费。',
      en: 'Who causes erosion mends it, and pays compensation where soil functions cannot be restored.',
    },
    '32(2)': {
      zh: '损坏水土保持设施、地貌植被而不能恢复原有功能的，缴纳水土保持补偿费。',
      en: 'Who destroys soil functions that cannot be restored pays compensation.',
    },
    '38': {
      zh: '占地表土分层剥离、保存和利用，土石方挖填平衡，活动结束后及时恢复植被。',
      en: 'Topsoil is stripped, kept and reused, cut and fill are balanced, and plants are restored afterwards.',
    },
    '53': {
      zh: '水土保持方案未批先建或者重大变更未批的，限期补办，逾期处五万至五十万元罚款。',
      en: 'Starting or changing without approval must be mended in time, else it costs 50,000 to 500,000 yuan.',
    },
  },
};

/** 生产建设项目水土保持方案管理办法. */
export const soilPlans: LawArticles = {
  law: '53号令',
  from: '2023-03-01',
  articles: {
    '': {
      zh: '报告书受理后十个工作日内决定，报告表实行承诺制、受理后即时办结，技术评审不超过三十个工作日。',
      en: 'A soil report is decided within ten working days of acceptance, a form at once by commitment, a technical review takes thirty at most.',
    },
    '15': {
      zh: '防治目标、弃渣选址、措施配置不合理或者资料严重失实的，不予许可水土保持方案。',
      en: 'Wrong targets, dump sites or measures, or grossly wrong data, mean refusal of the soil plan.',
    },
    '16': {
      zh: '防治范围、土石方量、措施等变化达到规定幅度的，补充或者修改方案报批。',
      en: 'Changes of area, volume or measures beyond set shares need a new approval.',
    },
    '17': {
      zh: '新设弃渣场或者弃渣场等级提高的，弃渣前编制补充报告报批。',
      en: 'A new or larger dump needs a supplement approved before dumping.',
    },
    '18': {
      zh: '批准满三年才开工的，报原审批部门重新审核。',
      en: 'A start three years after approval is reviewed again.',
    },
  },
};

/** 取水许可和水资源费征收管理条例 as amended 2017. */
export const waterAbstraction: LawArticles = {
  law: '取水条例',
  from: '2017-03-01',
  articles: {
    '13': {
      zh: '收到取水申请五个工作日内决定受理、通知补正或者告知向有权机关申请。',
      en: 'An application to draw water is accepted, returned or referred within five working days.',
    },
    '18': {
      zh: '取水涉及公共利益或者他人重大利害关系的听证，引起争议或者诉讼的中止审批。',
      en: 'Weighty interests are heard, and a dispute or suit suspends the procedure.',
    },
    '18(3)': {
      zh: '取水引起争议或者诉讼的，书面通知申请人中止审批，解决后恢复。',
      en: 'A dispute or suit over drawing water suspends the procedure until it is settled.',
    },
    '19': {
      zh: '受理取水申请四十五个工作日内决定，听证和征求部门意见的时间不计入。',
      en: 'Drawing water is decided within forty-five working days of acceptance, without hearing and consultation.',
    },
    '19(3)': {
      zh: '取水审批期限不包括听证和征求有关部门意见的时间。',
      en: 'Hearing and consultation do not count in the limit for drawing water.',
    },
    '20': {
      zh: '地下水禁采、总量已满、取退水不合理、损害他人或者应备案未备案等情形，不予批准取水。',
      en: 'A banned aquifer, a full quota, bad siting, harm to others or a missing filing means refusal.',
    },
    '22': {
      zh: '取水申请批准后三年内取水工程未开工的，批准文件自行失效。',
      en: 'An approval to draw water lapses if the works do not start within three years.',
    },
    '23': {
      zh: '取水工程试运行后报送材料，验收合格的核发取水许可证。',
      en: 'After the trial run the works are accepted and the water licence is issued.',
    },
    '25': {
      zh: '取水许可证一般五年、最长十年，届满四十五日前申请延续。',
      en: 'A water licence lasts five years, ten at most, and renewal is asked forty-five days ahead.',
    },
  },
};

/** 城镇排水与污水处理条例. */
export const drainage: LawArticles = {
  law: '排水条例',
  from: '2014-01-01',
  articles: {
    '21': {
      zh: '向城镇排水设施排放污水的单位申请污水排入排水管网许可证，并按证排放。',
      en: 'Who discharges into public sewers needs a sewer permit and keeps to it.',
    },
    '22': {
      zh: '排放口、预处理和检测设施、排放标准符合要求的，核发污水排入排水管网许可证。',
      en: 'With proper outlets, treatment, metering and standards the sewer permit is issued.',
    },
  },
};

/** 防洪法 as amended 2016. */
export const floodControl: LawArticles = {
  law: '防洪法',
  from: '2016-07-02',
  articles: {
    '27': {
      zh: '跨河、穿堤、临河的工程设施符合防洪标准，建设方案和位置未经水行政主管部门审查同意不得开工。',
      en: 'Works across or along a river meet flood standards and do not start before the water authority agrees to plan and place.',
    },
    '33': {
      zh: '洪泛区、蓄滞洪区内的项目编制洪水影响评价报告，未经审查批准不得开工。',
      en: 'Projects in flood areas have their flood impact assessed, and do not start before it is approved.',
    },
  },
};

/** 水法 as amended 2016. */
export const water: LawArticles = {
  law: '水法',
  from: '2016-07-02',
  articles: {
    '38': {
      zh: '河道管理范围内的建筑物、管道、电缆符合防洪标准，工程建设方案依照防洪法报经审查同意。',
      en: 'Structures and lines in the area of a river meet flood standards and have their plan agreed to.',
    },
    '48': {
      zh: '直接从江河、湖泊或者地下取水的，申请领取取水许可证并缴纳水资源费。',
      en: 'Who draws water from rivers, lakes or the ground needs a water licence and pays for the resource.',
    },
  },
};
