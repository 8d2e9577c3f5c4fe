import type { JsonFault } from '../../domain/catalogue/edition/json-text.ts';
import type { Language } from '../words/language.ts';
import type { Finding } from './finding.ts';

type FileRule = JsonFault['rule'] | 'F-EMPTY' | 'F-NAME';

const WORDS: Readonly<Record<FileRule, readonly [zh: string, en: string]>> = {
  'J-SYNTAX': ['不是合格的 JSON：此处的「{found}」不应出现', 'no valid JSON: “{found}” may not stand here'],
  'J-KEY-TWICE': ['同一对象中字段「{found}」写了两次', 'the field “{found}” stands twice in one object'],
  'J-DEEP': ['嵌套过深', 'nested too deep'],
  'F-EMPTY': ['文件中没有任何事项', 'the files hold no item'],
  'F-NAME': ['文件名与事项代码 {found} 不一致', 'the name of the file is not the code {found} of its item'],
};

/** What is wrong with a file itself. */
export function sayOfFile(
  rule: FileRule,
  file: string,
  language: Language,
  { line, column, found }: Pick<JsonFault, 'line' | 'column' | 'found'> = { line: 1, column: 1, found: '' },
): Finding {
  const text = WORDS[rule][language === 'zh' ? 0 : 1].replace('{found}', found === '' ? '…' : found);
  return { file, line, column, rule, path: rule === 'F-NAME' ? 'code' : '', text, severity: 'fault' };
}
