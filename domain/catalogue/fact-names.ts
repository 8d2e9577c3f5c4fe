import type { FactValue } from './condition.ts';

/** Who knows a fact: a register, the applicant when the plan asks, or the application itself. */
export type FactSource = 'register' | 'plan' | 'application';

/** A fact that rules, situations and machine checks of a guide may name. */
export interface FactName {
  readonly key: string;
  readonly source: FactSource;
  readonly type: 'number' | 'text' | 'boolean' | 'choice';
  readonly zh: string;
  readonly en: string;
  /** Unit of a number. */
  readonly unit?: string;
  /** Every value that a choice can have. */
  readonly options?: readonly string[];
}

const of =
  (source: FactSource, type: FactName['type']) =>
  (key: string, zh: string, en: string, more: Pick<FactName, 'unit' | 'options'> = {}): FactName => ({
    key,
    source,
    type,
    zh,
    en,
    ...more,
  });

const known = { number: of('register', 'number'), text: of('register', 'text'), yes: of('register', 'boolean') };
const asked = { number: of('plan', 'number'), choice: of('plan', 'choice'), yes: of('plan', 'boolean') };
const amount = (unit: string): Pick<FactName, 'unit'> => ({ unit });
const oneOf = (...options: readonly string[]): Pick<FactName, 'options'> => ({ options });

/**
 * The vocabulary of conditions. What registers know is asked of nobody; what the plan asks is answered once for the whole
 * project. Values of the form and materials in hand are named besides, as `form.KEY` and `material.CODE` of the same item.
 */
export const FACT_NAMES: readonly FactName[] = [
  known.text('project.industry', '国民经济行业代码', 'industry code'),
  known.number('project.investmentCny', '项目总投资额', 'total investment', amount('元')),
  known.number('project.landHa', '用地面积', 'land', amount('公顷')),
  known.number('project.energyTce', '年综合能源消费量', 'energy a year', amount('吨标准煤')),
  known.yes('project.chemicalPark', '位于化工园区', 'in a chemical park'),
  known.yes('project.verification', '列入核准目录', 'listed for verification'),
  of('register', 'choice')('project.admission', '准入结论', 'admission', oneOf('pass', 'conditional', 'reject')),
  known.yes('project.landContract', '出让合同已登记', 'land contract recorded'),
  of('register', 'choice')('zone.class', '高新区级别', 'class of the zone', oneOf('national', 'provincial')),
  of('register', 'choice')(
    'register.creditClass',
    '失信等级',
    'class of dishonesty',
    oneOf('none', 'minor', 'general', 'serious'),
  ),
  known.text('register.landContractOn', '出让合同签订日期', 'day of the land contract'),
  asked.choice(
    'plan.landForm',
    '用地方式',
    'form of land',
    oneOf('sold', 'flexible', 'rent', 'standard', 'own', 'allocated', 'leased'),
  ),
  asked.number('plan.floorArea', '总建筑面积', 'floor area', amount('平方米')),
  asked.number('plan.worksCostCny', '工程投资额', 'cost of the works', amount('元')),
  asked.yes('plan.nonProduction', '含宿舍、办公等非生产性用房', 'dormitories or offices'),
  asked.number('plan.worksCount', '单体数', 'number of works', amount('个')),
  asked.number('plan.electricityKwh', '年用电量', 'electricity a year', amount('千瓦时')),
  asked.choice('plan.eia', '环评类别', 'kind of assessment', oneOf('report', 'form', 'registration', 'none')),
  asked.choice(
    'plan.discharge',
    '排污许可管理类别',
    'kind of discharge permit',
    oneOf('key', 'simplified', 'registration', 'none'),
  ),
  asked.yes('plan.sewer', '污水排入公共管网', 'discharges into the public sewer'),
  asked.yes('plan.abstraction', '直接取用江河或者地下水', 'takes water from river or ground'),
  asked.yes('plan.river', '在河道管理范围内', 'in the management area of a river'),
  asked.yes('plan.soilRiskArea', '在容易发生水土流失的区域', 'in an erosion-prone area'),
  asked.number('plan.excavationM3', '挖填土石方总量', 'cut and fill', amount('立方米')),
  asked.yes('plan.hazchem', '生产、储存危险化学品', 'makes or stores hazardous chemicals'),
  asked.yes('plan.specialFire', '属于特殊建设工程', 'special works by fire law'),
  asked.yes('plan.explosive', '易燃易爆，须作防雷审核', 'inflammable or explosive'),
  asked.yes('plan.quakeSpecial', '须作地震安全性评价', 'needs a seismic assessment'),
  asked.choice('plan.heritage', '文物情况', 'heritage', oneOf('none', 'controlZone', 'survey')),
  asked.yes('plan.areaAssessment', '地块已完成区域评估', 'an area assessment covers the site'),
  asked.yes('plan.crossCity', '跨设区的市', 'crosses the border of a city'),
  asked.yes('plan.utility', '占道、绿化或者水电气接入', 'street, green or utility hookup'),
  of('application', 'choice')('case.way', '办理方式', 'way of the case', oneOf('ordinary', 'commitment')),
];

const BY_KEY: ReadonlyMap<string, FactName> = new Map(FACT_NAMES.map((fact) => [fact.key, fact]));

/** The fact of that name; undefined if the vocabulary does not have it. */
export const factName = (key: string): FactName | undefined => BY_KEY.get(key);

/** Can the fact have that value? A choice has no other than its options. */
export function canBe(fact: FactName, value: FactValue): boolean {
  if (fact.type === 'choice') return typeof value === 'string' && (fact.options ?? []).includes(value);
  return typeof value === (fact.type === 'text' ? 'string' : fact.type);
}
