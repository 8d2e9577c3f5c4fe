import { ZodError } from 'zod';
import { inputWords } from '../words/input.ts';
import type { Language } from '../words/language.ts';
import { fieldOf, Problem } from './problem.ts';

type Issue = ZodError['issues'][number];
type Told = Problem['refusal'];

/** What was asked, and in which language it is answered. */
interface Asked {
  readonly body: unknown;
  readonly language: Language;
}

/** A question to the calculator that cannot be answered is 400, with a code for each kind of fault; else as it came. */
export function clockProblem(error: unknown, { body, language }: Asked): unknown {
  if (error instanceof Problem && error.status === 422) return new Problem(400, error.refusal);
  const [issue] = error instanceof ZodError ? error.issues : [];
  return issue === undefined ? error : new Problem(400, tellIssue(issue, { body, language }));
}

function tellIssue(issue: Issue, { body, language }: Asked): Told {
  const field = fieldOf(issue);
  if (issue.code === 'unrecognized_keys') return { code: 'E-FIELD-UNKNOWN', field, facts: { name: field } };
  if (valueAt(body, issue.path) === undefined) return { code: 'E-FIELD-MISSING', field, facts: { label: field } };
  return tellValue(issue, field, language);
}

/** What is wrong with a value that is there, and has a place in the question. */
function tellValue(issue: Issue, field: string, language: Language): Told {
  if (issue.code === 'invalid_value') {
    return { code: 'E-CHOICE', field, facts: { name: field, options: issue.values.map(String) } };
  }
  const message = inputWords(issue, language);
  if (isLengthOfList(issue)) return { code: 'E-LIST-LENGTH', field, facts: { name: field, message } };
  const code = codeGiven(issue) ?? (issue.path.at(-1) === 'length' ? 'E-PERIOD-LENGTH' : 'E-INPUT');
  return { code, field, facts: { message, all: [field] } };
}

const isLengthOfList = (issue: Issue): boolean =>
  (issue.code === 'too_big' || issue.code === 'too_small') && issue.origin === 'array';

/** The code that the contract itself gives to a fault of a value. */
function codeGiven(issue: Issue): string | null {
  const code: unknown = issue.code === 'custom' ? issue.params?.['code'] : null;
  return typeof code === 'string' ? code : null;
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }, body);
}
