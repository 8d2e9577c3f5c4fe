import type { ErrorRequestHandler, Request, Response } from 'express';
import { ZodError } from 'zod';
import type { Logger } from 'pino';
import { isConnectionLost } from '../../db/lost-connection.ts';
import type { Day } from '../../domain/clock/day.ts';
import { isRefusal, type Refusal, type RefusalCode } from '../../domain/refusal.ts';
import type { Fault } from '../contract/faults.ts';
import { articleOn, articlesOn } from '../words/articles.ts';
import type { Finding } from '../catalogue/finding.ts';
import { inputWords, type InputIssue } from '../words/input.ts';
import { languageOf, type Language } from '../words/language.ts';
import { today } from '../zone/today.ts';
import { wordsOf } from '../words/words.ts';
import { isStorageFull } from './storage-full.ts';

/** What a request is answered with when it cannot be done, thrown by handlers; `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  readonly refusal: Told;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, refusal: Told, headers: Readonly<Record<string, string>> = {}, cause?: unknown) {
    super(refusal.code, { cause });
    this.status = status;
    this.refusal = refusal;
    this.headers = headers;
  }
}

/**
 * 422 `E-INPUT`: what is wrong, and where; its words name `all`, the field itself unless what was given says it better. The one
 * way to say so, since without either nobody would know what to mend.
 */
export const faultyInput = (field: string, message: Fault, all: readonly string[] = [field]): Problem =>
  faulty(field, message, all);

const faulty = (field: string, message: string, all: readonly string[]): Problem =>
  new Problem(422, { code: 'E-INPUT', field, facts: { message, all } });

/** Says (503 `E-DATABASE-AWAY`) that the database cannot be asked, and when to ask again. */
export const databaseAway = (cause?: unknown): Problem =>
  new Problem(503, { code: 'E-DATABASE-AWAY' }, { 'retry-after': '5' }, cause);

/** A refusal of the domain, or of the system itself by a code of its own; `on` is the day whose law it names, today if absent. */
type Told = { readonly code: string; readonly on?: Day; readonly faults?: readonly Finding[] } & Omit<
  Refusal,
  'refused' | 'code'
>;

/** Turns a refusal into the problem that answers it, with the law of the day `on` of the zone. */
export const problemOf = (refusal: Refusal, on?: Day): Problem =>
  new Problem(statusOf(refusal.code), on === undefined ? refusal : { ...refusal, on });

/** Returns the answer, or throws the problem if it is a refusal; it names the law of the day `on`. */
export function orProblem<T>(answer: T | Refusal, on?: Day): T {
  if (isRefusal(answer)) throw problemOf(answer, on);
  return answer;
}

/** Who is signed out is told so (401); bad input is 422, a missing right 403, and whatever the state of things forbids 409. */
function statusOf(code: RefusalCode): number {
  if (code === 'E-SIGN-IN') return 401;
  if (NO_RIGHT.has(code)) return 403;
  return INPUT.has(code) ? 422 : 409;
}

/** Who acts may not, whatever is asked. */
const NO_RIGHT: ReadonlySet<string> = new Set([
  'E-RIGHT',
  'E-KEY-SCOPE',
  'E-COMMITMENT-SIGNER',
  'E-MANDATE-NONE',
  'E-MANDATE-SCOPE',
  'E-MANDATE-ENDED',
  'E-MANDATE-GIVER',
  'E-RECUSAL',
  'E-RECUSAL-EXTENSION',
  'E-RECUSAL-CHAIR',
  'E-RECUSAL-REVOCATION',
  'E-RECUSAL-ENTERED',
  'E-RECUSAL-ENTERING',
]);

const INPUT: ReadonlySet<string> = new Set([
  'E-SUBSTITUTE-SELF',
  'E-SUBSTITUTE-DAYS',
  'E-PROJECT-CODE',
  'E-USCC',
  'E-USCC-CHECK',
  'E-FIELD-MISSING',
  'E-FIELD-BOUNDS',
  'E-ANSWER-BOUNDS',
  'E-ANSWER-REASON',
  'E-ITEM-TWICE',
  'E-WORKS-UNKNOWN',
  'E-WORKS-ITEM',
  'E-ITEM-UNKNOWN',
  'E-MATERIAL-NOT-LISTED',
  'E-MATERIAL-MISSING',
  'E-CORRECTION-EMPTY',
  'E-CORRECTION-FRAME',
  'E-CREDIT-TERM',
  'E-LAND-LATER',
  'E-URGING-DAY',
  'E-PROMISE-STANDARD',
  'E-PROMISE-PERMIT-LATE',
  'E-PROMISE-ITEM',
  'E-PROMISE-FIGURES',
  'E-PROMISE-FIGURE',
  'E-PROMISE-NODES',
  'E-PROMISE-UNTIL',
  'E-MANDATE-AGENT',
  'E-PILOT-NEVER',
  'E-PILOT-NOTHING',
  'E-PILOT-DAYS',
  'E-MANDATE-EMPTY',
  'E-MANDATE-DAYS',
  'E-STEWARD-PROMISE',
  'E-STEWARD-NONE',
  'E-ORGAN-OWN',
  'E-ORGAN-DAYS',
  'E-COUNTER-ID',
  'E-COUNTER-NAME',
  'E-COUNTER-LETTER',
]);

/** The last handler: every error becomes a problem; what nobody foresaw is logged and told as 500 without its inside. */
export const answerProblems =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, request, response, _next) => {
    const problem = toProblem(error, languageOf(request));
    if (problem.status >= 500)
      log.error({ err: error, method: request.method, route: routeOf(request) }, 'request failed');
    // Whoever was told meanwhile that the database hangs has an answer; a stream that breaks has none yet, and is cut.
    if (!response.writableEnded) tellProblem(response, problem);
  };

/** The address as the table has it: what stands in it (a token of a feed, a name that is searched for) is nobody's to log. */
const routeOf = ({ route }: Request): string => (route as { path?: string } | undefined)?.path ?? 'none';

/** Answers with the problem, in the language of whoever asked. */
export function tellProblem(response: Response, problem: Problem): void {
  const { code, article, field, facts, faults, on = today() } = problem.refusal;
  const language = languageOf(response.req);
  const body = {
    type: `about:blank#${code}`,
    status: problem.status,
    code,
    ...wordsOf(problem.refusal, language),
    ...articleOn(article, on),
    articles: articlesOn(article, on, language),
    field,
    facts,
    faults,
  };
  response.set('content-language', language).vary('accept-language');
  response.status(problem.status).set(problem.headers).type('application/problem+json').send(JSON.stringify(body));
}

const CODES: Readonly<Record<number, string>> = { 404: 'E-NOT-FOUND', 413: 'E-TOO-LARGE' };
const READING = { method: '', allowed: 'GET, HEAD' };

function toProblem(error: unknown, language: Language): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof ZodError) return faultyIn(error, language);
  if (isConnectionLost(error)) return databaseAway(error);
  if (isStorageFull(error)) return new Problem(503, { code: 'E-STORAGE-FULL' }, { 'retry-after': '60' }, error);
  // An address that cannot be read as text is none of ours.
  if (error instanceof URIError) return new Problem(404, { code: 'E-NOT-FOUND' });
  return refusedByReader((error as { status?: unknown } | null)?.status) ?? new Problem(500, { code: 'E-FAULT' });
}

/** What those who read requests and serve files refuse by a status. */
function refusedByReader(status: unknown): Problem | undefined {
  if (status === 405) return new Problem(405, { code: 'E-METHOD', facts: READING }, { allow: READING.allowed });
  if (typeof status !== 'number' || status < 400 || status >= 500) return undefined;
  return new Problem(status, { code: CODES[status] ?? 'E-JSON' });
}

/** What stands for the whole of what was sent, where nothing in it has a name. */
const WHOLE = 'body';

/** The place of a fault: `pauses.0.to`; of what nobody knows, its own name where it stands. */
export function fieldOf(issue: InputIssue): string {
  const own = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...issue.path, ...own].map(String).join('.') || WHOLE;
}

function faultyIn(error: ZodError, language: Language): Problem {
  const issues = error.issues.slice(0, 20).map((issue) => [fieldOf(issue), inputWords(issue, language)] as const);
  const [field, message] = issues[0] ?? [WHOLE, ''];
  const all = issues.map(([path, words]) => `${path}: ${words}`);
  return faulty(field, message, all);
}
