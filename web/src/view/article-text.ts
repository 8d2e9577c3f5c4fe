/** Full names of the laws that answers cite by their short names. */
const LAWS: Readonly<Record<string, string>> = {
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
  质量条例: '建设工程质量管理条例',
  环保条例: '建设项目环境保护管理条例',
  排污条例: '排污许可管理条例',
  取水条例: '取水许可和水资源费征收管理条例',
  不动产条例: '不动产登记暂行条例',
};

/** What an article asks, one sentence in our own words, for those that the ledger cites. */
const ASKS: Readonly<Record<string, string>> = {
  '许可法 32(4)': '材料不齐的，当场或者五个工作日内一次告知全部要补的内容；逾期不告知，从收到材料之日起就算受理。',
  '许可法 42(1)': '受理之日起二十个工作日内作出决定；本机关负责人批准可以延长十日，并告诉申请人理由。',
  '许可法 45': '听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审的时间不算在期限里，但要书面告知需要多久。',
  '许可法 82': '许可期限按工作日算，法定节假日不算。',
  '民法典 201': '开始的当天不算，从下一天算起。',
  '民法典 203': '最后一天是法定休假日的，以休假结束的次日为最后一天；最后一天到二十四时为止。',
};

/** A cited article taken apart: `许可法 32(4)` → law, article 32, paragraph 4. */
export interface CitedArticle {
  readonly law: string;
  readonly article: string | null;
  readonly paragraph: string | null;
  readonly asks: string | null;
}

/** Reads a citation in the form of the answers; an unknown law, or a standard (GB/T 40058), keeps its name. */
export function citedArticle(citation: string): CitedArticle {
  const match = /^(\S+)(?: (\d{1,4})(?:\((\d+)\))?)?$/.exec(citation);
  const short = match?.[1] ?? citation;
  return {
    law: LAWS[short] ?? short,
    article: match?.[2] ?? null,
    paragraph: match?.[3] ?? null,
    asks: ASKS[citation] ?? null,
  };
}
