import type { Fault, FaultCode } from '../../domain/catalogue/lint/fault.ts';
import type { Language } from '../words/language.ts';

/** What each fault of an item's guide says: in Chinese, in English. `{…}` are its facts. */
const WORDS: Readonly<Record<FaultCode, readonly [zh: string, en: string]>> = {
  'L-EMPTY': ['不能空缺', 'must not be empty'],
  'L-CODE-DUPLICATE': ['代码 {code} 重复', 'the code {code} stands twice'],
  'L-DEFER-SAFETY': ['「{material}」涉及安全，不能容缺', '“{material}” concerns safety and cannot be deferred'],
  'L-DEFER-ESSENTIAL': [
    '「{material}」在事项 {item} 中是主要材料，不能容缺',
    '“{material}” is essential for item {item} and cannot be deferred',
  ],
  'L-COMMITMENT-EXCLUDED': [
    '事项 {item} 属于不适用告知承诺的范围',
    'item {item} is of a class for which no commitment is possible',
  ],
  'L-COMMITMENT-NO-STANDARD': ['没有告知承诺的条件和标准', 'nothing says what a commitment would promise'],
  'L-INSTANT-EXCLUDED': [
    '事项 {item} 属于不得以承诺代替审查的类别，不能即时办结',
    'item {item} is of a class that is reviewed before it is decided, and is never decided at once',
  ],
  'L-TACIT-EXCLUDED': [
    '事项 {item} 涉及公共安全、生态环境等，不适用超时默认',
    'item {item} concerns safety or environment, and never passes by default',
  ],
  'L-TEMPLATE-GRANT': ['没有准予决定的理由模板', 'there is no ground from which a grant could be written'],
  'L-TEMPLATE-REFUSAL': ['没有不予许可决定的理由模板', 'there is no ground from which a refusal could be written'],
  'L-CHECK-SENTENCE': ['校验规则 {check} 没有补正用语', 'the machine check {check} has no sentence for the notice'],
  'L-CHECK-MATERIAL': [
    '校验规则 {check} 针对的材料 {material} 不在指南清单',
    'the machine check {check} is about the material {material}, which the guide does not list',
  ],
  'L-FIELD-CONFLICT': [
    '字段 {key} 与事项 {item} 的同名字段类型、单位或选项不同，或者上下限合不到一起',
    'the field {key} has another type, unit or other options in item {item}, or bounds that no answer fits together with these',
  ],
  'L-FIELD-BOUNDS': ['字段 {key} 的下限高于上限', 'no value of the field {key} lies between its bounds'],
  'L-MATERIAL-CONFLICT': [
    '共用材料在事项 {item} 中名为「{other}」',
    'this shared material is called “{other}” in item {item}',
  ],
  'L-MATERIAL-YIELDED': [
    '「{material}」是事项 {item} 的办理结果，由系统调取，不得要求企业提交',
    '“{material}” is what item {item} yields: it is fetched and must not be asked',
  ],
  'L-SITUATION-DROPS': [
    '情形免交的材料 {code} 不在指南清单',
    'the situation drops {code}, which the guide does not list',
  ],
  'L-AFTER-UNKNOWN': ['前置事项 {after} 不在本区目录', 'the item {after} that it waits for is not in the catalogue'],
  'L-AFTER-CYCLE': ['前置事项 {after} 反过来等待本事项', 'the item {after} that it waits for waits for this one'],
  'L-UNREACHABLE': [
    '前置事项 {after} 永远办不成（卡在 {because}），本事项因此无法到达',
    'it cannot be reached: {after}, for which it waits, can never be granted because of {because}',
  ],
  'L-START-AFTER-USE': [
    '开工前须取得，却等待竣工后才有的事项 {after}',
    'it is due before works start and waits for {after}, which is only there when they are done',
  ],
  'L-SUPPLEMENT-UNKNOWN': [
    '容缺通过后须在 {before} 之前补交，但本区目录没有该事项',
    'a deferred paper would be due before {before}, which is not in the catalogue',
  ],
  'L-FILE-WITHIN-UNKNOWN': [
    '须在 {of} 之后限期申报，但本区目录没有该事项',
    'it has to be filed within a time after {of}, which is not in the catalogue',
  ],
  'L-RULE-DUPLICATE': ['适用规则的编号 {rule} 重复 {item}', 'the rule {rule} stands twice {item}'],
  'L-FACT-UNKNOWN': [
    '条件里的 {fact} 不是已知的事实，也不是本事项的字段或者材料',
    'the condition names {fact}, which is no known fact and neither a field nor a material of the item',
  ],
  'L-FACT-VALUE': ['条件里 {fact} 的取值不可能出现', 'the condition compares {fact} with a value that it cannot have'],
  'L-APPLIES-OPEN': [
    '适用规则的最后一条应当总是成立（{"all": []}），使每个项目都有结论和理由',
    'the last rule has to hold always ({"all": []}), so that every project has an answer with its reason',
  ],
  'L-PROMISE-TOO-LONG': [
    '承诺时限 {promised} 长于法定时限 {statutory}',
    'the promise of {promised} is longer than the statutory limit of {statutory}',
  ],
  'L-PROMISE-LATER': [
    '以下 {days} 个工作日收件并当日受理的，承诺期限晚于法定期限：{when}',
    'received and accepted on one of these {days} working days, the promise would end after the statutory limit: {when}',
  ],
  'L-PROMISE-LATER-WINDOW': [
    '以下 {days} 个工作日收件、受理期最后一日才受理的，承诺期限晚于法定期限：{when}',
    'received on one of these {days} working days and accepted on the last day of the window, the promise would end after the statutory limit: {when}',
  ],
  'L-ENGLISH-MISSING': [
    '「{text}」没有英文，英文页面将显示中文',
    'no English for “{text}”: English pages would show Chinese',
  ],
  'L-PAUSE-ARTICLE': [
    '「{kind}」不因本事项自己的法律停止计时，不需要写依据条文',
    'no law of the item’s own lets {kind} stop its limits: it needs no article',
  ],
  'L-BUREAU-UNKNOWN': ['没有单位 {bureau}', 'there is no bureau {bureau}'],
  'L-NO-OFFICER': ['单位 {bureau} 没有人担任 {role}', 'nobody is {role} in the bureau {bureau}'],
};

/** What a fault of an item's guide says to people. */
export const wordsOfFault = ({ code, facts }: Fault, language: Language = 'zh'): string =>
  WORDS[code][language === 'zh' ? 0 : 1]
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? '').trim())
    .trim();
