import type { LawArticles } from '../law-articles.ts';

/** 建设项目环境保护管理条例 as amended 2017; it stands beside the code. */
export const projectEnvironment: LawArticles = {
  law: '环保条例',
  from: '2017-10-01',
  articles: {
    '7': {
      zh: '按环境影响程度编制报告书、报告表或者填报登记表。',
      en: 'By its impact a project needs an assessment report, a form or a registration.',
    },
    '9': {
      zh: '报告书、报告表开工前报批，收到报告书六十日内、报告表三十日内决定，未经批准不得开工。',
      en: 'The assessment is filed before the start and decided within sixty or thirty days of receipt, and none starts without it.',
    },
    '11': {
      zh: '选址布局不符、区域环境质量不达标、不能达标排放、原有污染未治理或者文件严重失实的，不予批准。',
      en: 'Wrong siting, a region below standard, emissions above standard, old pollution left or a grossly wrong paper means refusal.',
    },
    '12': {
      zh: '重大变动重新报批，满五年才开工的重新审核，十日内未通知的视为审核同意，一律不收费。',
      en: 'A major change is filed anew, a start after five years is reviewed within ten days or counts as agreed, and nothing is charged.',
    },
    '12(2)': {
      zh: '批准满五年才开工的报原审批部门重新审核，十日内未通知的视为同意。',
      en: 'A start five years after approval is reviewed again, and silence for ten days counts as agreement.',
    },
    '15': {
      zh: '配套的环保设施与主体工程同时设计、同时施工、同时投产使用。',
      en: 'Protection facilities are designed, built and used together with the works.',
    },
    '17': {
      zh: '竣工后建设单位自行验收环保设施，编制并公开验收报告。',
      en: 'On completion the builder accepts the protection facilities itself and publishes the report.',
    },
    '18': {
      zh: '分期建设、使用的，环保设施分期验收。',
      en: 'What is built or used in stages is accepted in stages.',
    },
    '19': {
      zh: '环保设施验收合格才能投入生产或者使用。',
      en: 'Nothing is put into use before its protection facilities are accepted.',
    },
  },
};

/** 排污许可管理条例 (2021); it stands beside the code. */
export const dischargePermits: LawArticles = {
  law: '排污条例',
  from: '2021-03-01',
  articles: {
    '2': {
      zh: '实行排污许可管理的单位未取得排污许可证的，不得排放污染物。',
      en: 'Who is subject to discharge permits may not discharge without one.',
    },
    '3': {
      zh: '国务院主管部门统一监督管理排污许可，设区的市级以上主管部门负责本区域。',
      en: 'The State supervises discharge permits as a whole, authorities from the prefecture up their own area.',
    },
    '6': {
      zh: '排污许可证向生产经营场所所在地设区的市级以上生态环境主管部门申请。',
      en: 'A discharge permit is asked of the environment authority of the prefecture or above where the premises lie.',
    },
    '7': {
      zh: '排污许可证申请表写明排污口、污染物、排放量、防治设施、自行监测和环评手续等。',
      en: 'The application states outlets, pollutants, amounts, control plant, monitoring and the assessment.',
    },
    '9': {
      zh: '申请按不需要许可、不属职权、当场更正、一次告知、受理分别处理，补正告知限三日，逾期视为受理。',
      en: 'An application is sorted as in licensing law, with three days to tell what is missing, else it counts as accepted.',
    },
    '11': {
      zh: '环评手续、达标排放、防治设施和自行监测都符合要求的，颁发排污许可证。',
      en: 'A discharge permit is issued where assessment, emissions, control plant and monitoring meet the conditions.',
    },
    '12': {
      zh: '简化管理二十日内、重点管理三十日内决定，需要现场核查的四十五日内决定，自受理之日起算。',
      en: 'Simplified permits are decided within twenty days of acceptance, key ones within thirty, with a site check forty-five.',
    },
    '13': {
      zh: '排污许可证记载排污口、污染物种类和排放量、设施和监测等要求。',
      en: 'A discharge permit states outlets, pollutants and amounts, control plant and monitoring.',
    },
    '14': {
      zh: '排污许可证有效期五年，届满六十日前申请延续，二十日内完成审查。',
      en: 'A discharge permit lasts five years, and renewal is asked sixty days ahead and reviewed within twenty.',
    },
    '15': {
      zh: '新改扩建、排污口变化或者排放增加的，重新申请排污许可证。',
      en: 'New works, changed outlets or larger emissions need a new permit.',
    },
    '24': {
      zh: '污染物产生量、排放量和影响都很小的，填报排污登记表，不需要申请排污许可证。',
      en: 'Who emits very little only registers and needs no permit.',
    },
  },
};
