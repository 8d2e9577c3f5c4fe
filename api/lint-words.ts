import type { Fault, FaultCode } from '../domain/catalogue/lint.ts';

const WORDS: Readonly<Record<FaultCode, string>> = {
  'L-EMPTY': '不能空缺',
  'L-CODE-DUPLICATE': '代码 {code} 重复',
  'L-DEFER-SAFETY': '「{material}」涉及安全，不能容缺',
  'L-DEFER-ESSENTIAL': '「{material}」在事项 {item} 中是主要材料，不能容缺',
  'L-COMMITMENT-EXCLUDED': '事项 {item} 属于不适用告知承诺的范围',
  'L-COMMITMENT-NO-STANDARD': '没有告知承诺的条件和标准',
  'L-FIELD-CONFLICT': '字段 {key} 与事项 {item} 的同名字段类型、单位或选项不同',
  'L-FIELD-BOUNDS': '字段 {key} 的下限高于上限',
  'L-MATERIAL-CONFLICT': '共用材料在事项 {item} 中名为「{other}」',
  'L-AFTER-UNKNOWN': '前置事项 {after} 不在本区目录',
  'L-AFTER-CYCLE': '前置事项 {after} 反过来等待本事项',
  'L-PROMISE-TOO-LONG': '承诺时限 {promised} 长于法定时限 {statutory}',
  'L-FACT-UNKNOWN': '条件里的 {fact} 不是已知的事实，也不是本事项的字段或者材料',
  'L-FACT-VALUE': '条件里 {fact} 的取值不可能出现',
  'L-APPLIES-OPEN': '适用规则的最后一条应当总是成立，使每个项目都有结论和理由',
  'L-TACIT-EXCLUDED': '事项 {item} 涉及公共安全、生态环境等，不适用超时默认',
  'L-START-AFTER-USE': '开工前须取得，却等待投用前才须取得的事项 {after}',
};

/** What a fault of an item's guide says to people. */
export const wordsOfFault = ({ code, facts }: Fault): string =>
  WORDS[code].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
