import type { LawArticles } from '../law-articles.ts';

/** 生态环境法典, in force since 2026-08-15 (1242). `earlier` names what says the same before and stands on. */
export const environmentCode: LawArticles = {
  law: '生态环境法典',
  from: '2026-08-15',
  articles: {
    '95': {
      zh: '建设项目按对生态环境的影响程度编制报告书、报告表或者填报登记表。',
      en: 'By its impact a project needs an assessment report, a form or a registration.',
    },
    '97': {
      zh: '建设项目环评避免与规划环评重复，规划已作环评的，按其审查意见简化内容。',
      en: 'The assessment of a project does not repeat that of the plan, and is shortened as the review of the plan says.',
    },
    '98': {
      zh: '建设单位可以委托技术单位或者自行编制报告书、报告表，并遵守国家标准和规范。',
      en: 'The builder has the report or form made by a firm or makes it itself, by national standards.',
    },
    '100': {
      zh: '建设单位对报告书、报告表的内容和结论负责，编制单位承担相应责任。',
      en: 'The builder answers for content and conclusion of the report or form, and its author shares the liability.',
    },
    '101': {
      zh: '编制报告书的项目，报批前应当向公众说明情况，充分征求有关单位、专家和公众的意见。',
      en: 'Before a report is filed, the public is informed, and organs, experts and the public are consulted.',
    },
    '102': {
      zh: '报告书六十日内、报告表三十日内审批，自收到之日起算，登记表备案，一律不收费。',
      en: 'A report is decided within sixty days and a form within thirty of receipt, a registration is filed, and nothing is charged.',
    },
    '102(1)': {
      zh: '报告书、报告表由建设单位报有审批权的生态环境主管部门审批。',
      en: 'The builder files the report or form with the environment authority that may decide it.',
    },
    '102(2)': {
      zh: '收到报告书六十日内、收到报告表三十日内作出审批决定并书面通知。',
      en: 'A report is decided within sixty days of receipt and a form within thirty, in writing.',
    },
    '102(3)': {
      zh: '登记表实行备案管理。',
      en: 'A registration form is filed, not decided.',
    },
    '102(4)': {
      zh: '审批、审核和备案不收取任何费用。',
      en: 'Nothing is charged for deciding, reviewing or filing.',
    },
    '103': {
      zh: '收到报告书后应当全文公开，未充分征求公众意见的责成建设单位补做。',
      en: 'A report is published in full on receipt, and consultation that fell short is ordered again.',
    },
    '104': {
      zh: '国务院主管部门审批核设施、跨省和国务院审批的项目，其余权限由省级政府规定。',
      en: 'The State decides nuclear, cross-province and State-approved projects, and the province says who decides the rest.',
    },
    '105': {
      zh: '选址布局不符、区域环境质量不达标又无有效措施、不能达标排放、原有污染未治理或者文件严重失实的，不予批准。',
      en: 'Wrong siting, a region below standard, emissions above standard, old pollution left or a grossly wrong paper means refusal.',
      earlier: '环保条例 11',
    },
    '106': {
      zh: '批准后发生重大变动的重新报批，批准后超过五年才开工的报原审批部门重新审核。',
      en: 'A major change is filed anew, and what starts more than five years after approval is reviewed again.',
    },
    '106(1)': {
      zh: '性质、规模、地点、工艺或者污染防治、生态保护措施发生重大变动的，应当重新报批。',
      en: 'A major change of nature, size, place, process or protection is filed anew.',
    },
    '106(2)': {
      zh: '自批准之日起超过五年才开工的，报原审批部门在十日内重新审核。',
      en: 'What starts more than five years after approval is reviewed again, within ten days.',
    },
    '107': {
      zh: '环评报告书、报告表未经批准或者未经重新审核同意的，建设单位不得开工建设。',
      en: 'Without an approved assessment, or its renewed review where one is due, the builder may not start.',
    },
    '108': {
      zh: '建设、运行中应当实施环评文件和审批意见提出的生态环境保护措施。',
      en: 'While building and running, the measures of the assessment and of its approval are carried out.',
    },
    '109': {
      zh: '建设、运行中出现与批准的环评文件不符的情形，应当组织后评价并备案。',
      en: 'Where building or running departs from the approved assessment, its effects are assessed again and filed.',
    },
    '110': {
      zh: '主管部门对投产后的影响跟踪检查，造成严重污染或者破坏的查明原因和责任。',
      en: 'The authority follows the effects of a project in use, and finds cause and fault of grave pollution.',
    },
    '162': {
      zh: '污染防治设施与主体工程同时设计、施工、投产使用，投产前由建设单位验收。',
      en: 'Pollution control is designed, built and used together with the works, and the builder accepts it before use.',
    },
    '176': {
      zh: '排放工业废气、废水、噪声、固体废物等的单位应当取得排污许可证。',
      en: 'Who emits industrial gas, water, noise or waste needs a discharge permit.',
    },
    '177': {
      zh: '设区的市级以上生态环境主管部门监督管理排污许可。',
      en: 'Environment authorities from the prefecture up supervise discharge permits.',
      earlier: '排污条例 3',
    },
    '178': {
      zh: '排污许可证向生产经营场所所在地设区的市级以上生态环境主管部门申请。',
      en: 'A discharge permit is asked of the environment authority of the prefecture or above where the premises lie.',
      earlier: '排污条例 6',
    },
    '179': {
      zh: '排污许可证是环境监管的主要依据，持证单位按证运行设施、控制排放。',
      en: 'The discharge permit is the basis of supervision, and its holder runs its plant and emissions by it.',
    },
    '180': {
      zh: '环评手续、达标排放、防治设施和自行监测都符合要求的，颁发排污许可证。',
      en: 'A discharge permit is issued where assessment, emissions, control plant and monitoring meet the conditions.',
      earlier: '排污条例 11',
    },
    '181': {
      zh: '排污许可证记载排污口、污染物种类和许可限值、设施和特殊时段的要求。',
      en: 'A discharge permit states outlets, pollutants and limits, control plant and special periods.',
      earlier: '排污条例 13',
    },
    '182': {
      zh: '排污许可证有效期五年，新改扩建、排污口或者排放量变化的应当重新取得。',
      en: 'A discharge permit lasts five years, and new works, outlets or larger emissions need a new one.',
      earlier: '排污条例 14',
    },
    '1009': {
      zh: '国家实行固定资产投资项目节能审查，对用能和碳排放综合评价。',
      en: 'Projects undergo an energy review that judges energy use and carbon emissions together.',
      earlier: '节能法 15',
    },
    '1095': {
      zh: '环评未批先建的责令停止建设并按报告书、报告表分档罚款，可以责令恢复原状。',
      en: 'Who starts before approval is stopped, fined by the kind of assessment, and may have to restore the site.',
    },
    '1242': {
      zh: '法典自2026年8月15日起施行，环境保护法、环评法等十部法律同时废止。',
      en: 'The code is in force from 15 August 2026, and ten older laws end on that day.',
    },
  },
};
