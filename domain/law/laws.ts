import type { Wording } from './law-articles.ts';

/** Full titles of the laws by the short names that articles are written with. */
const TITLES: Readonly<Record<string, Wording>> = {
  许可法: { zh: '中华人民共和国行政许可法', en: 'Administrative Licensing Law' },
  民法典: { zh: '中华人民共和国民法典', en: 'Civil Code' },
  建筑法: { zh: '中华人民共和国建筑法', en: 'Construction Law' },
  城乡规划法: { zh: '中华人民共和国城乡规划法', en: 'Urban and Rural Planning Law' },
  环境保护法: { zh: '中华人民共和国环境保护法', en: 'Environmental Protection Law' },
  环评法: { zh: '中华人民共和国环境影响评价法', en: 'Environmental Impact Assessment Law' },
  生态环境法典: { zh: '中华人民共和国生态环境法典', en: 'Ecological and Environmental Code' },
  土地管理法: { zh: '中华人民共和国土地管理法', en: 'Land Administration Law' },
  节能法: { zh: '中华人民共和国节约能源法', en: 'Energy Conservation Law' },
  水法: { zh: '中华人民共和国水法', en: 'Water Law' },
  防洪法: { zh: '中华人民共和国防洪法', en: 'Flood Control Law' },
  水保法: { zh: '中华人民共和国水土保持法', en: 'Water and Soil Conservation Law' },
  消防法: { zh: '中华人民共和国消防法', en: 'Fire Protection Law' },
  安全生产法: { zh: '中华人民共和国安全生产法', en: 'Work Safety Law' },
  危化品安全法: { zh: '中华人民共和国危险化学品安全法', en: 'Hazardous Chemicals Safety Law' },
  防震减灾法: { zh: '中华人民共和国防震减灾法', en: 'Earthquake Disaster Mitigation Law' },
  气象法: { zh: '中华人民共和国气象法', en: 'Meteorology Law' },
  人防法: { zh: '中华人民共和国人民防空法', en: 'Civil Air Defence Law' },
  文物法: { zh: '中华人民共和国文物保护法', en: 'Cultural Relics Protection Law' },
  复议法: { zh: '中华人民共和国行政复议法', en: 'Administrative Reconsideration Law' },
  民诉法: { zh: '中华人民共和国民事诉讼法', en: 'Civil Procedure Law' },
  行诉法: { zh: '中华人民共和国行政诉讼法', en: 'Administrative Litigation Law' },
  处罚法: { zh: '中华人民共和国行政处罚法', en: 'Administrative Penalty Law' },
  公务员法: { zh: '中华人民共和国公务员法', en: 'Civil Servants Law' },
  电子签名法: { zh: '中华人民共和国电子签名法', en: 'Electronic Signature Law' },
  '673号': { zh: '企业投资项目核准和备案管理条例', en: 'Regulation on Verification and Filing of Investment Projects' },
  '722号': { zh: '优化营商环境条例', en: 'Regulation on Improving the Business Environment' },
  '716号': { zh: '国务院关于在线政务服务的若干规定', en: 'Provisions on Online Government Services' },
  '法释〔2009〕20号': {
    zh: '最高人民法院关于审理行政许可案件若干问题的规定',
    en: "Supreme People's Court Provisions on Licensing Cases",
  },
  '国办发〔2024〕54号': {
    zh: '国务院办公厅关于严格规范涉企行政检查的意见',
    en: 'Opinions on Regulating Inspections of Enterprises',
  },
  '国办发〔2020〕42号': {
    zh: '国务院办公厅关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见',
    en: 'Guiding Opinions on Notification and Commitment',
  },
  '51号令': {
    zh: '建设工程消防设计审查验收管理暂行规定',
    en: 'Interim Provisions on Fire Design Review and Acceptance',
  },
  '53号令': { zh: '生产建设项目水土保持方案管理办法', en: 'Measures for Soil Conservation Plans of Projects' },
  '31号令': {
    zh: '固定资产投资项目节能审查和碳排放评价办法',
    en: 'Measures for Energy Review and Carbon Assessment of Projects',
  },
  '37号令': {
    zh: '雷电防护装置设计审核和竣工验收规定',
    en: 'Provisions on Review and Acceptance of Lightning Protection',
  },
  '14号令': { zh: '企业投资项目事中事后监管办法', en: 'Measures for Supervision of Investment Projects' },
  '2号令': {
    zh: '企业投资项目核准和备案管理办法',
    en: 'Measures for Verification and Filing of Investment Projects',
  },
  气象条例: { zh: '气象灾害防御条例', en: 'Regulation on Protection against Weather Disasters' },
  质量条例: { zh: '建设工程质量管理条例', en: 'Regulation on Quality of Construction Works' },
  环保条例: { zh: '建设项目环境保护管理条例', en: 'Regulation on Environmental Protection of Projects' },
  排污条例: { zh: '排污许可管理条例', en: 'Regulation on Pollutant Discharge Permits' },
  取水条例: { zh: '取水许可和水资源费征收管理条例', en: 'Regulation on Water Abstraction Permits' },
  地震安评条例: { zh: '地震安全性评价管理条例', en: 'Regulation on Seismic Safety Assessment' },
  排水条例: { zh: '城镇排水与污水处理条例', en: 'Regulation on Urban Drainage and Sewage' },
  道路条例: { zh: '城市道路管理条例', en: 'Regulation on Urban Roads' },
  节能条例: { zh: '民用建筑节能条例', en: 'Regulation on Energy Saving of Civil Buildings' },
  不动产条例: { zh: '不动产登记暂行条例', en: 'Interim Regulation on Real Estate Registration' },
  信用修复办法: { zh: '信用修复管理办法', en: 'Measures for Credit Repair' },
  信用修复试行办法: {
    zh: '失信行为纠正后的信用信息修复管理办法（试行）',
    en: 'Measures for Credit Repair (Trial)',
  },
  意见: {
    zh: '关于促进全省高新技术产业开发区高质量发展的实施意见',
    en: 'Provincial Opinions on High-Quality Development of High-Tech Zones',
  },
  'GB/T 40058': { zh: '全国固定资产投资项目代码编码规范', en: 'Coding of Fixed-Asset Investment Projects' },
  'GB 32100': { zh: '法人和其他组织统一社会信用代码编码规则', en: 'Coding of Unified Social Credit Identifiers' },
};

/** What guides name by its whole title, and of which no article is cited. */
const WHOLE: Readonly<Record<string, Wording>> = {
  '《房屋建筑和市政基础设施工程施工图设计文件审查管理办法》': {
    zh: '房屋建筑和市政基础设施工程施工图设计文件审查管理办法',
    en: 'Measures for Review of Construction Drawings of Buildings and Municipal Works',
  },
};

/** The short names of all laws that are known. */
export const knownLaws: readonly string[] = Object.keys(TITLES);

/** The full title of a law by its short name, in both languages; undefined if it is not among those that are cited. */
export const titleOf = (short: string): Wording | undefined => TITLES[short] ?? WHOLE[short];
