import { factName } from '../catalogue/fact-names.ts';
import type { Wording } from '../law/law-articles.ts';
import type { Choice, Question, QuestionField } from './question.ts';
import { HAZARD, SITE, WATER } from './questions-of-site.ts';
import { amount, choice, yesOrNo } from './field.ts';

const option = (value: string, zh: string, en: string): Choice => ({ value, label: { zh, en } });

const INDUSTRY: Question = {
  code: 'industry',
  text: { zh: '做什么，投多少？', en: 'What will be made, and for how much?' },
  why: {
    zh: '行业决定准入、备案还是核准、环评类别和能耗由谁审查。',
    en: 'The industry decides admission, filing or verification, the kind of EIA and who reviews energy.',
  },
  fields: [
    {
      fact: 'project.industry',
      label: { zh: '主要行业（国民经济行业代码）', en: 'Main industry (GB/T 4754 code)' },
      type: 'industry',
    },
    yesOrNo('project.chemicalPark', '在化工园区内', 'Lies in a chemical park', false),
    amount('project.investmentCny', { zh: '总投资', en: 'Total investment' }, { zh: '元', en: 'yuan' }, 1e13),
  ],
};

const LAND: Question = {
  code: 'land',
  text: { zh: '用什么地？', en: 'On what land?' },
  why: {
    zh: '用地方式决定要不要预审选址、签出让合同和领用地规划许可。',
    en: 'The form of land decides whether siting opinion, land contract and land-planning permit are needed.',
  },
  fields: [
    choice('plan.landForm', { zh: '用地方式', en: 'Form of land' }, 'sold', [
      option('sold', '新出让的土地', 'Newly sold land'),
      option('flexible', '弹性年期出让', 'Sold for a flexible term'),
      option('rent', '按年租用土地（年租制）', 'Land on yearly rent'),
      option('standard', '标准地，拿地即开工', 'Standard land, start with the land'),
      option('own', '本企业已有的工业用地', "The enterprise's own industrial land"),
      option('allocated', '划拨土地', 'Allocated land'),
      option('leased', '租用现成厂房，不用地', 'A leased building, no land'),
    ]),
    amount('project.landHa', { zh: '用地面积', en: 'Area of land' }, { zh: '公顷', en: 'ha' }, 1e6),
  ],
};

const BUILDING: Question = {
  code: 'building',
  text: { zh: '建多少，建什么？', en: 'How much will be built, and what?' },
  why: {
    zh: '小型工程不用领施工许可证；宿舍、办公楼要落实人防；土石方多少决定水土保持方案的种类。',
    en: 'Small works need no construction permit; dormitories and offices owe civil-defence shelters; earth moved decides the soil plan.',
  },
  fields: [
    yesOrNo('plan.nonProduction', '有宿舍、办公楼等非生产用房', 'Includes dormitories, offices or the like', true),
    amount(
      'plan.floorArea',
      { zh: '建筑面积（不建房填 0）', en: 'Floor area (0 if nothing is built)' },
      { zh: '平方米', en: 'm²' },
      1e7,
    ),
    amount('plan.excavationM3', { zh: '挖填土石方', en: 'Earth moved' }, { zh: '立方米', en: 'm³' }, 1e9),
    amount('plan.worksCostCny', { zh: '工程投资', en: 'Cost of the works' }, { zh: '元', en: 'yuan' }, 1e13),
    {
      ...amount('plan.worksCount', { zh: '单体数', en: 'Number of buildings' }, { zh: '个', en: '' }, 500),
      type: 'integer',
      min: 1,
      strictest: 1,
    },
  ],
};

const ENERGY: Question = {
  code: 'energy',
  text: { zh: '一年用多少能？', en: 'How much energy a year?' },
  why: {
    zh: '一千吨标准煤和五百万千瓦时以下不用节能审查；数量和行业决定由市还是由省审查。',
    en: 'Below 1,000 tce and 5 GWh there is no energy review; amount and industry decide whether city or province reviews.',
  },
  fields: [
    amount('project.energyTce', { zh: '年综合能源消费量', en: 'Energy a year' }, { zh: '吨标准煤', en: 'tce' }, 1e9),
    amount(
      'plan.electricityKwh',
      { zh: '其中年用电量', en: 'Of it, electricity a year' },
      { zh: '千瓦时', en: 'kWh' },
      1e12,
    ),
  ],
};

const ENVIRONMENT: Question = {
  code: 'environment',
  text: { zh: '对环境的影响按哪一类管理？', en: 'Under which class does its effect on the environment fall?' },
  why: {
    zh: '分类管理名录按行业和工艺分报告书、报告表和登记表，排污许可也分三类。',
    en: 'The lists by industry and process tell report, form or registration, and three kinds of discharge permit.',
  },
  fields: [
    choice('plan.eia', { zh: '环境影响评价', en: 'Environmental impact assessment' }, 'report', [
      option('report', '报告书', 'Report'),
      option('form', '报告表', 'Form'),
      option('registration', '登记表', 'Registration'),
      option('none', '不用做', 'None'),
    ]),
    choice('plan.discharge', { zh: '排污许可', en: 'Discharge permit' }, 'key', [
      option('key', '重点管理', 'Key management'),
      option('simplified', '简化管理', 'Simplified management'),
      option('registration', '登记管理', 'Registration'),
      option('none', '不用办', 'None'),
    ]),
  ],
};

/** The questions of a plan, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [INDUSTRY, LAND, BUILDING, ENERGY, ENVIRONMENT, WATER, SITE, HAZARD];

const FIELDS: ReadonlyMap<string, QuestionField> = new Map(
  QUESTIONS.flatMap((question) => question.fields.map((field) => [field.fact, field] as const)),
);

/** The field that answers a fact; undefined for a fact that nobody is asked for. */
export const fieldOf = (fact: string): QuestionField | undefined => FIELDS.get(fact);

/** The words for a fact where a sentence names the answer. */
export function labelOf(fact: string): Wording {
  const { zh, en } = FIELDS.get(fact)?.label ?? factName(fact) ?? { zh: fact, en: fact };
  return { zh, en };
}
