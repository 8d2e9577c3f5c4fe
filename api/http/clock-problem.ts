import { ZodError } from 'zod';
import { fieldOf, Problem } from './problem.ts';

type Issue = ZodError['issues'][number];
type Told = Problem['refusal'];

/** A question to the calculator that cannot be answered is 400, with a code for each kind of fault; else as it came. */
export function clockProblem(error: unknown, body: unknown): unknown {
  if (error instanceof Problem && error.status === 422) return new Problem(400, error.refusal);
  const [issue] = error instanceof ZodError ? error.issues : [];
  return issue === undefined ? error : new Problem(400, tellIssue(issue, body));
}

function tellIssue(issue: Issue, body: unknown): Told {
  const field = fieldOf(issue);
  if (issue.code === 'unrecognized_keys') return { code: 'E-FIELD-UNKNOWN', field, facts: { name: field } };
  if (valueAt(body, issue.path) === undefined) return { code: 'E-FIELD-MISSING', field, facts: { label: field } };
  return tellValue(issue, field);
}

/** What is wrong with a value that is there, and has a place in the question. */
function tellValue(issue: Issue, field: string): Told {
  if (issue.code === 'invalid_value') {
    return { code: 'E-CHOICE', field, facts: { name: field, options: issue.values.map(String) } };
  }
  if (isLengthOfList(issue)) {
    const most = issue.code === 'too_big' ? `至多 ${issue.maximum}` : '至少 1';
    return { code: 'E-LIST-LENGTH', field, facts: { name: field, most } };
  }
  const code = codeGiven(issue) ?? (issue.path.at(-1) === 'length' ? 'E-PERIOD-LENGTH' : 'E-INPUT');
  return { code, field, facts: { message: messageOf(issue), all: [field] } };
}

/** What is wrong, where the contract itself does not say it in Chinese. */
function messageOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return '类型不对';
  if (issue.code === 'too_small') return `应不小于 ${issue.minimum}`;
  return issue.code === 'too_big' ? `应不大于 ${issue.maximum}` : issue.message;
}

const isLengthOfList = (issue: Issue): issue is Extract<Issue, { code: 'too_big' | 'too_small' }> =>
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
