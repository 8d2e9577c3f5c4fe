import type { z } from 'zod';
import type { Act } from '../../domain/permission/rights.ts';

/** What is read of persons, as the log of reads names it; the one list of it. */
export const READ_KINDS = [
  'case',
  'file',
  'paper',
  'attendance',
  'enterprise',
  'people',
  'registration',
  'relation',
  'mandate',
  'complaint',
  'project',
  'commitment',
  'urging',
  'notice',
  'late',
] as const;
export type ReadKind = (typeof READ_KINDS)[number];

/** `of`: the parameter that says of what; absent: a list, noted with the zone of whoever reads it. */
export interface Personal {
  readonly kind: ReadKind;
  readonly of?: string;
  /** Named where the answer names somebody only sometimes: an answer without it shows nobody. */
  readonly where?: string;
}

/** One entry of the table of routes, from which server, typed web client and OpenAPI derive. */
export interface Route<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType | null,
  A extends z.ZodType,
  D extends Act = Act,
> {
  /** What is done or read: `domain/permission/rights` says who may. */
  readonly act: D;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD' | 'PATCH' | 'OPTIONS';
  /** With `:name` for each key of `params`. */
  readonly path: string;
  readonly tag: string;
  /** One line for people, in Chinese. */
  readonly summary: string;
  readonly params: P;
  readonly query: Q;
  /** Absent for a request without body, and for uploads. */
  readonly body: B;
  readonly answer: A;
  /** What the answer is when it is not JSON. */
  readonly media?:
    | 'application/pdf'
    | 'application/zip'
    | '*/*'
    | 'text/html'
    | 'text/plain'
    | 'text/calendar'
    | 'text/event-stream'
    | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  /** Status of success; 200 unless something is created. */
  readonly status?: 200 | 201 | 204;
  /** Names persons beside those who ask and those who decide: who reads it is noted, with of what. */
  readonly personal?: Personal;
  /** What its headers tell, by their names in small letters, where a protocol of its own is spoken. */
  readonly headers?: z.ZodObject;
  /** The headers of success, where they are the answer. */
  readonly gives?: z.ZodObject;
  /** Bytes of a request that are neither JSON nor a form. */
  readonly sends?: 'application/offset+octet-stream';
  /** A file in the field `file` of a multipart form. */
  readonly upload?: true;
  /** Looks at no `Idempotency-Key`: changes nothing, does no harm a second time, or gives a secret that is kept nowhere. */
  readonly keyless?: true;
  /** For the own account: also for who has to change a password, or to set up a second factor, before anything else. */
  readonly ofAccount?: true;
  /** Answered without the record being asked who asks: also while the database is away. */
  readonly asksNobody?: true;
}

export type AnyRoute = Route<z.ZodObject, z.ZodObject, z.ZodType | null, z.ZodType>;

/** Fixes the types of a route. */
export const route = <
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType | null,
  A extends z.ZodType,
  const D extends Act,
>(
  entry: Route<P, Q, B, A, D>,
): Route<P, Q, B, A, D> => entry;

export type ParamsOf<R extends AnyRoute> = z.infer<R['params']>;
export type QueryOf<R extends AnyRoute> = z.infer<R['query']>;
export type BodyOf<R extends AnyRoute> = z.infer<NonNullable<R['body']>>;
/** What a client gets. */
export type AnswerOf<R extends AnyRoute> = z.infer<R['answer']>;
/** What a handler gives. */
export type GivenOf<R extends AnyRoute> = z.input<R['answer']>;
