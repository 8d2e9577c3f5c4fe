import type { ProblemBody } from '../../../../../api/contract/client.ts';
import type { Texts } from '../../../texts/texts.ts';
import type { Limited, Question } from './question.ts';

/** What is wrong with a field of the form, by the field's name; `''`: with the whole. */
export interface Fault {
  readonly name: string;
  readonly message: string;
}

const WHOLE = /^\d{1,6}$/;

/** What can be seen without asking: what is missing, and what is no number. */
export function findFaults(question: Question, { calculator }: Texts): readonly Fault[] {
  const { start, promised, statutory, end } = question;
  const missing = calculator.faults['E-FIELD-MISSING'] ?? '';
  const none = promised.length === '' && statutory.length === '';
  return [
    ...(start === '' ? [{ name: 'start', message: missing }] : []),
    ...(none ? [{ name: 'statutory', message: calculator.needLimit }] : []),
    ...[...lengthsOf(question), ...blanksOf(question)].flatMap(([name, text, required]) => {
      if (text === '') return required ? [{ name, message: missing }] : [];
      return WHOLE.test(text) || !isNumber(name) ? [] : [{ name, message: calculator.faults['E-PERIOD-LENGTH'] ?? '' }];
    }),
    ...(end === '' ? [{ name: 'end', message: missing }] : []),
  ];
}

type Asked = readonly [name: string, text: string, required: boolean];

const lengthsOf = ({ promised, statutory }: Question): readonly Asked[] => [
  ['promised', promised.length, false],
  ['statutory', statutory.length, false],
];

function blanksOf({ publicity, procedures, extension }: Question): readonly Asked[] {
  return [
    ...(publicity === null ? [] : pair('publicity.on', publicity.on, 'publicity.days', publicity.days)),
    ...procedures.map(({ to }, n): Asked => [`procedures.${n}.to`, to, true]),
    ...(extension === null ? [] : pair('extension.signedOn', extension.signedOn, 'extension.length', extension.length)),
  ];
}

const pair = (one: string, first: string, other: string, second: string): readonly Asked[] => [
  [one, first, true],
  [other, second, true],
];

const isNumber = (name: string): boolean =>
  ['promised', 'statutory', 'publicity.days', 'extension.length'].includes(name);

/** What the API refused, at the field of the form from which it came. */
export function faultOfProblem(problem: ProblemBody, limit: Limited, question: Question, { calculator }: Texts): Fault {
  const message = calculator.faults[problem.code] ?? `${problem.title}${problem.remedy}`;
  return { name: nameOf(problem.field ?? '', limit, question), message };
}

function nameOf(field: string, limit: Limited, { publicity }: Question): string {
  const [list = '', at, part] = field.split('.');
  if (list === 'start' || list === 'end') return list;
  if (list === 'extensions') return `extension.${part ?? 'length'}`;
  if (list === 'pauses' && at !== undefined) return pauseName(Number(at), part, publicity !== null);
  return ['length', 'pauses', 'unit'].includes(list) ? limit : '';
}

function pauseName(at: number, part: string | undefined, hasPublicity: boolean): string {
  if (hasPublicity && at === 0) return 'publicity.on';
  return `procedures.${hasPublicity ? at - 1 : at}.${part === 'notice' ? 'notice' : 'to'}`;
}
