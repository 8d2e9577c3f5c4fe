import type { LawArticles } from '../law-articles.ts';

const LAST_DAY = '2026-08-14';

/** 环境影响评价法 as amended 2018; repealed by the code (生态环境法典 1242), article by article. */
export const environmentalAssessment: LawArticles = {
  law: '环评法',
  from: '2018-12-29',
  to: LAST_DAY,
  articles: {
    '16': {
      zh: '建设项目按对环境的影响程度编制报告书、报告表或者填报登记表。',
      en: 'By its impact a project needs an assessment report, a form or a registration.',
      replacedBy: '生态环境法典 95',
    },
    '18': {
      zh: '建设项目环评避免与规划环评重复，规划已作环评的，按其审查意见简化内容。',
      en: 'The assessment of a project does not repeat that of the plan, and is shortened as the review of the plan says.',
      replacedBy: '生态环境法典 97',
    },
    '19': {
      zh: '建设单位可以委托技术单位或者自行编制报告书、报告表，并遵守国家标准和规范。',
      en: 'The builder has the report or form made by a qualified firm or makes it itself, by national standards.',
      replacedBy: '生态环境法典 98',
    },
    '20': {
      zh: '建设单位对报告书、报告表的内容和结论负责，编制单位承担相应责任。',
      en: 'The builder answers for content and conclusion of the report or form, and its author shares the liability.',
      replacedBy: '生态环境法典 100',
    },
    '21': {
      zh: '编制报告书的项目，报批前应当征求有关单位、专家和公众的意见。',
      en: 'Before a report is filed, organs, experts and the public are consulted.',
      replacedBy: '生态环境法典 101',
    },
    '22': {
      zh: '报告书六十日内、报告表三十日内审批，自收到之日起算，登记表备案，一律不收费。',
      en: 'A report is decided within sixty days and a form within thirty of receipt, a registration is filed, and nothing is charged.',
      replacedBy: '生态环境法典 102',
    },
    '22(1)': {
      zh: '报告书、报告表由建设单位报有审批权的生态环境主管部门审批。',
      en: 'The builder files the report or form with the environment authority that may decide it.',
      replacedBy: '生态环境法典 102(1)',
    },
    '22(3)': {
      zh: '收到报告书六十日内、收到报告表三十日内作出审批决定并书面通知。',
      en: 'A report is decided within sixty days of receipt and a form within thirty, in writing.',
      replacedBy: '生态环境法典 102(2)',
    },
    '22(4)': {
      zh: '登记表实行备案管理。',
      en: 'A registration form is filed, not decided.',
      replacedBy: '生态环境法典 102(3)',
    },
    '22(5)': {
      zh: '审批、审核和备案不收取任何费用。',
      en: 'Nothing is charged for deciding, reviewing or filing.',
      replacedBy: '生态环境法典 102(4)',
    },
    '23': {
      zh: '国务院主管部门审批核设施、跨省和国务院审批的项目，其余权限由省级政府规定。',
      en: 'The State decides nuclear, cross-province and State-approved projects, and the province says who decides the rest.',
      replacedBy: '生态环境法典 104',
    },
    '24': {
      zh: '批准后发生重大变动的重新报批，批准后超过五年才开工的报原审批部门重新审核。',
      en: 'A major change is filed anew, and what starts more than five years after approval is reviewed again.',
      replacedBy: '生态环境法典 106',
    },
    '24(1)': {
      zh: '性质、规模、地点、工艺或者环保措施发生重大变动的，应当重新报批。',
      en: 'A major change of nature, size, place, process or protection is filed anew.',
      replacedBy: '生态环境法典 106(1)',
    },
    '24(2)': {
      zh: '自批准之日起超过五年才开工的，报原审批部门在十日内重新审核。',
      en: 'What starts more than five years after approval is reviewed again, within ten days.',
      replacedBy: '生态环境法典 106(2)',
    },
    '25': {
      zh: '环评文件未经批准的，建设单位不得开工建设。',
      en: 'Without an approved assessment the builder may not start.',
      replacedBy: '生态环境法典 107',
    },
    '26': {
      zh: '建设过程中应当同时实施环评文件和审批意见提出的环保措施。',
      en: 'While building, the measures of the assessment and of its approval are carried out.',
      replacedBy: '生态环境法典 108',
    },
    '27': {
      zh: '建设、运行中出现与批准的环评文件不符的情形，应当组织后评价并备案。',
      en: 'Where building or running departs from the approved assessment, its effects are assessed again and filed.',
      replacedBy: '生态环境法典 109',
    },
    '28': {
      zh: '主管部门对投产后的环境影响跟踪检查，造成严重污染的查明原因和责任。',
      en: 'The authority follows the effects of a project in use, and finds cause and fault of grave pollution.',
      replacedBy: '生态环境法典 110',
    },
    '31': {
      zh: '环评未批先建的责令停止建设，处总投资额百分之一至百分之五的罚款，可以责令恢复原状。',
      en: 'Who starts before approval is stopped, fined one to five per cent of the investment, and may have to restore the site.',
      replacedBy: '生态环境法典 1095',
    },
  },
};

/** 环境保护法 as revised 2014, as far as projects of firms are concerned; repealed on the same day. */
export const environmentalProtection: LawArticles = {
  law: '环境保护法',
  from: '2015-01-01',
  to: LAST_DAY,
  articles: {
    '41': {
      zh: '防治污染的设施与主体工程同时设计、同时施工、同时投产使用，符合环评文件要求。',
      en: 'Pollution control is designed, built and put into use together with the works, as the assessment asks.',
      replacedBy: '生态环境法典 162',
    },
    '45': {
      zh: '实行排污许可管理的单位按证排污，没有排污许可证的不得排放污染物。',
      en: 'Who is under permit management discharges only by the permit, and nothing without it.',
      replacedBy: '生态环境法典 176',
    },
  },
};
