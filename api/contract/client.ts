import type { z } from 'zod';
import type { finding } from './catalogue-editions.ts';
import type { AnswerOf, AnyRoute } from './route.ts';

/** A problem as the API tells it (RFC 9457): what happened, what it means for the deadline, what to do, and the code. */
export interface ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
  readonly article?: string | readonly string[];
  /** What the articles ask, in the language of the answer. */
  readonly articles?: readonly { readonly article: string; readonly title: string; readonly summary: string | null }[];
  readonly field?: string;
  readonly facts?: Readonly<Record<string, string | number | readonly string[]>>;
  /** Of a catalogue that was refused: every fault with its file, line and rule. */
  readonly faults?: readonly z.infer<typeof finding>[];
}

/** Thrown when the API answers with a problem. */
export class ProblemError extends Error {
  readonly problem: ProblemBody;

  constructor(problem: ProblemBody) {
    super(`${problem.code} ${problem.title}`);
    this.problem = problem;
  }
}

/** What a route is asked with: only what it takes. */
export type AskOf<R extends AnyRoute> = (keyof R['params']['shape'] extends never
  ? object
  : { readonly params: z.input<R['params']> }) & {
  readonly query?: z.input<R['query']>;
} & (R['body'] extends z.ZodType ? { readonly body: z.input<R['body']> } : object) & {
    /** `Idempotency-Key`: a repeat with it gets the first answer again. */
    readonly key?: string;
    readonly form?: FormData;
    readonly signal?: AbortSignal;
  };

export interface ClientSettings {
  /** Address before `/api`; empty in a page. */
  readonly base: string;
  /** Sent with each request. */
  readonly headers?: () => Readonly<Record<string, string>>;
  /** Sees each response, for a program that keeps cookies itself. */
  readonly seen?: (response: Response) => void;
}

/** Asks routes of the contract; answers are typed by it. Throws ProblemError, or whatever fetch throws. */
export type Client = <R extends AnyRoute>(route: R, ask: AskOf<R>) => Promise<AnswerOf<R>>;

interface Loose {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: unknown;
  readonly key?: string;
  readonly form?: FormData;
  readonly signal?: AbortSignal;
}

/** Makes a client of the API. */
export function makeClient(settings: ClientSettings): Client {
  return async (route, ask) => {
    const loose = ask as Loose;
    const response = await fetch(`${settings.base}${addressOf(route, loose)}`, request(route, loose, settings));
    settings.seen?.(response);
    if (!response.ok) throw new ProblemError(await problemIn(response));
    return (await readAnswer(route, response)) as AnswerOf<typeof route>;
  };
}

function request(route: AnyRoute, ask: Loose, settings: ClientSettings): RequestInit {
  const headers = { ...settings.headers?.(), ...(ask.key ? { 'idempotency-key': ask.key } : {}) };
  const init = { method: route.method, ...(ask.signal ? { signal: ask.signal } : {}) };
  if (ask.form) return { ...init, headers, body: ask.form };
  if (ask.body === undefined) return { ...init, headers };
  return { ...init, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(ask.body) };
}

/** The address of a route with its parameters and query filled in. */
export function addressOf(route: AnyRoute, ask: Pick<Loose, 'params' | 'query'>): string {
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(ask.params?.[name] ?? ''));
  const query = Object.entries(ask.query ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return query.length === 0 ? path : `${path}?${new URLSearchParams(query).toString()}`;
}

async function readAnswer(route: AnyRoute, response: Response): Promise<unknown> {
  if (route.media) return response.arrayBuffer();
  return response.status === 204 ? {} : response.json();
}

async function problemIn(response: Response): Promise<ProblemBody> {
  const body = (await response.json().catch(() => null)) as ProblemBody | null;
  const unknown = {
    code: 'E-FAULT',
    title: '系统没有回答。',
    meaning: '没有任何改动，期限不受影响。',
    remedy: '请稍后重试。',
  };
  return body?.code ? body : { ...unknown, status: response.status };
}
