import { titleOfLaw } from '../../../domain/paper/citation.ts';

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
    law: titleOfLaw(short) ?? short,
    article: match?.[2] ?? null,
    paragraph: match?.[3] ?? null,
    asks: ASKS[citation] ?? null,
  };
}
