import { spellNumber } from './numeral.ts';

/** Full titles of the laws by the short names that articles are written with. */
const TITLES: Readonly<Record<string, string>> = {
  许可法: '中华人民共和国行政许可法',
  民法典: '中华人民共和国民法典',
  建筑法: '中华人民共和国建筑法',
  城乡规划法: '中华人民共和国城乡规划法',
  环评法: '中华人民共和国环境影响评价法',
  生态环境法典: '中华人民共和国生态环境法典',
  水保法: '中华人民共和国水土保持法',
  消防法: '中华人民共和国消防法',
  安全生产法: '中华人民共和国安全生产法',
  气象法: '中华人民共和国气象法',
  文物法: '中华人民共和国文物保护法',
  复议法: '中华人民共和国行政复议法',
  行诉法: '中华人民共和国行政诉讼法',
  处罚法: '中华人民共和国行政处罚法',
  电子签名法: '中华人民共和国电子签名法',
  '673号': '企业投资项目核准和备案管理条例',
  '722号': '优化营商环境条例',
  '716号': '国务院关于在线政务服务的若干规定',
  '法释〔2009〕20号': '最高人民法院关于审理行政许可案件若干问题的规定',
  '国办发〔2024〕54号': '国务院办公厅关于严格规范涉企行政检查的意见',
  '51号令': '建设工程消防设计审查验收管理暂行规定',
  '53号令': '生产建设项目水土保持方案管理办法',
  '37号令': '雷电防护装置设计审核和竣工验收规定',
  '14号令': '企业投资项目事中事后监管办法',
  '2号令': '企业投资项目核准和备案管理办法',
  质量条例: '建设工程质量管理条例',
  环保条例: '建设项目环境保护管理条例',
  排污条例: '排污许可管理条例',
  取水条例: '取水许可和水资源费征收管理条例',
  节能条例: '民用建筑节能条例',
  不动产条例: '不动产登记暂行条例',
  信用修复办法: '信用修复管理办法',
};

/** The full title of a law by its short name; undefined if it is not among those that are cited. */
export const titleOfLaw = (short: string): string | undefined => TITLES[short];

/** Articles of 许可法 whose bracket means an item (项): of their first paragraph, or of an undivided article. */
const ITEMS_OF_FIRST_PARAGRAPH = new Set(['32', '48']);
const ITEMS_OF_ARTICLE = new Set(['70', '72', '74']);

const ARTICLE = /^(.+) (\d+)(?:\((\d+)\))?$/;

/**
 * An article in full, as a paper cites it: `许可法 32(4)` → 《中华人民共和国行政许可法》第三十二条第一款第四项.
 * What is not written in that form (a list of the zone, a guide) stands as it is.
 */
export function spellArticle(article: string): string {
  return spellArticles([article]);
}

/** Several articles; those of one law that follow each other share its title. */
export function spellArticles(articles: readonly string[]): string {
  let last = '';
  const parts = articles.map((article) => {
    const [, law = '', number = '', part] = ARTICLE.exec(article) ?? [];
    const title = TITLES[law];
    const prefix = law === last ? '' : `《${title}》`;
    last = title === undefined ? '' : law;
    if (title === undefined) return article;
    return `${prefix}${spellPlace(law, number, part)}`;
  });
  return parts.join('、');
}

function spellPlace(law: string, number: string, part: string | undefined): string {
  const article = `第${spellNumber(Number(number))}条`;
  if (part === undefined) return article;
  const n = spellNumber(Number(part));
  if (law === '许可法' && ITEMS_OF_FIRST_PARAGRAPH.has(number)) return `${article}第一款第${n}项`;
  if (law === '许可法' && ITEMS_OF_ARTICLE.has(number)) return `${article}第${n}项`;
  return `${article}第${n}款`;
}
