import type { ZodError } from 'zod';
import { count } from '../../domain/english-count.ts';
import { toldIn } from './english.ts';
import { FAULT_ENGLISH } from './faults.ts';
import type { Language } from './language.ts';

export type InputIssue = ZodError['issues'][number];
type Bound = Extract<InputIssue, { code: 'too_small' | 'too_big' }>;

/** The words of one language for what is wrong with an input. */
interface InputWords {
  readonly missing: string;
  readonly least: Readonly<Record<Measure, (n: number) => string>>;
  readonly most: Readonly<Record<Measure, (n: number) => string>>;
  readonly kind: Readonly<Record<string, string>>;
  readonly otherKind: string;
  readonly choice: (values: readonly string[]) => string;
  readonly format: Readonly<Record<string, string>>;
  readonly otherFormat: string;
  readonly unknown: (keys: readonly string[]) => string;
  readonly multiple: (n: number | bigint) => string;
  readonly other: string;
}

/** What a bound counts. */
type Measure = 'signs' | 'entries' | 'number';

const ZH: InputWords = {
  missing: '没有填写',
  least: {
    signs: (n) => `至少要 ${n} 个字`,
    entries: (n) => `至少要 ${n} 项`,
    number: (n) => `不能小于 ${n}`,
  },
  most: {
    signs: (n) => `最多 ${n} 个字`,
    entries: (n) => `最多 ${n} 项`,
    number: (n) => `不能大于 ${n}`,
  },
  kind: {
    string: '应当是文字',
    number: '应当是数',
    int: '应当是整数',
    boolean: '应当是“是”或者“否”',
    array: '应当是列表',
  },
  otherKind: '内容的类型不对',
  choice: (values) => `只能是 ${values.join('、')}`,
  format: { date: '不是日期', datetime: '不是时间', email: '不是电子邮箱地址' },
  otherFormat: '格式不对',
  unknown: (keys) => `多出了不认得的内容 ${keys.join('、')}`,
  multiple: (n) => `应当是 ${n} 的倍数`,
  other: '内容不符合要求',
};

const EN: InputWords = {
  missing: 'nothing is filled in',
  least: {
    signs: (n) => `it needs at least ${count(n, 'character')}`,
    entries: (n) => `it needs at least ${count(n, 'entry', 'entries')}`,
    number: (n) => `it may not be less than ${n}`,
  },
  most: {
    signs: (n) => `it takes at most ${count(n, 'character')}`,
    entries: (n) => `it takes at most ${count(n, 'entry', 'entries')}`,
    number: (n) => `it may not be more than ${n}`,
  },
  kind: {
    string: 'it must be text',
    number: 'it must be a number',
    int: 'it must be a whole number',
    boolean: 'it must be yes or no',
    array: 'it must be a list',
  },
  otherKind: 'it is of the wrong kind',
  choice: (values) => `it must be one of ${values.join(', ')}`,
  format: { date: 'it is no date', datetime: 'it is no time', email: 'it is no e-mail address' },
  otherFormat: 'its form is wrong',
  unknown: (keys) => `nobody knows what ${keys.join(', ')} is`,
  multiple: (n) => `it must be a multiple of ${n}`,
  other: 'it does not meet the requirements',
};

type Saying = {
  readonly [C in InputIssue['code']]: (issue: Extract<InputIssue, { code: C }>, words: InputWords) => string;
};

/** What is said of each kind of fault where the contract has no words of its own for it. */
const SAYING: Saying = {
  custom: (_issue, words) => words.other,
  too_small: (issue, words) =>
    Number(issue.minimum) === 1 && measureOf(issue) === 'signs'
      ? words.missing
      : words.least[measureOf(issue)](Number(issue.minimum)),
  too_big: (issue, words) => words.most[measureOf(issue)](Number(issue.maximum)),
  // What was found instead is told by the parser in its message alone.
  invalid_type: ({ message, expected }, words) =>
    message.endsWith('undefined') ? words.missing : (words.kind[expected] ?? words.otherKind),
  invalid_value: ({ values }, words) => words.choice(values.map(String)),
  invalid_format: ({ format }, words) => words.format[format] ?? words.otherFormat,
  unrecognized_keys: ({ keys }, words) => words.unknown(keys),
  not_multiple_of: ({ divisor }, words) => words.multiple(divisor),
  invalid_union: (_issue, words) => words.other,
  invalid_key: (_issue, words) => words.other,
  invalid_element: (_issue, words) => words.other,
};

/** What is wrong with an input, for people: no word of a schema. */
export function inputWords(issue: InputIssue, language: Language): string {
  if (issue.message in FAULT_ENGLISH) return toldIn(language, issue.message);
  const say = SAYING[issue.code] as (issue: InputIssue, words: InputWords) => string;
  return say(issue, language === 'en' ? EN : ZH);
}

function measureOf({ origin }: Bound): Measure {
  if (origin === 'string') return 'signs';
  return origin === 'number' || origin === 'int' || origin === 'bigint' ? 'number' : 'entries';
}
