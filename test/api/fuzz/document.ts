import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { routes } from '../../../api/contract/routes.ts';
import { RIGHTS } from '../../../domain/permission/rights.ts';
import type { Rule } from '../../../domain/permission/rule.ts';
import { textOf } from '../rights/answer-text.ts';
import type { RouteName } from '../rights/asking.ts';
import type { JsonSchema } from './values.ts';

/** What an operation takes beside its body. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: JsonSchema;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

interface Written {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, JsonSchema>> };
}

/** One operation, with where it is asked. */
export interface Asked {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

/** What came of a request: what the answer says, and what of it is not as the document says; null: nothing. */
export interface Answer {
  readonly status: number;
  /** Undefined where the answer is not JSON. */
  readonly said: unknown;
  readonly fault: string | null;
}

/** The document of the interface as the API itself gives it. */
export interface Document {
  readonly operations: readonly Asked[];
  readonly named: (ref: string) => JsonSchema;
  /** Holds an answer against the document; a status from 500 on is a fault unless it is excused. */
  readonly examine: (asked: Asked, response: Response, isExcused?: Excuse) => Promise<Answer>;
}

/** Which status with which text is no fault although it is 500 or more. */
export type Excuse = (asked: Asked, status: number, text: string) => boolean;

/** Reads the document at the address of a house. */
export async function readDocument(url: string): Promise<Document> {
  const written = (await (await fetch(`${url}/api/openapi.json`)).json()) as Written;
  // Not optimised: each schema is asked a few times, and to optimise it takes longer than to compile it.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, code: { optimize: false } });
  ajv.addSchema(written, 'api');
  const known = new Map<string, ValidateFunction>();
  const schemaOf = ({ path, method }: Asked, status: number, media: string): ValidateFunction => {
    const parts = ['paths', path, method, 'responses', String(status), 'content', media, 'schema'];
    const pointer = parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
    const made = known.get(pointer) ?? ajv.compile({ $ref: `api#/${pointer}` });
    known.set(pointer, made);
    return made;
  };
  const operations = Object.entries(written.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return {
    operations,
    named: (ref) => written.components?.schemas?.[ref.split('/').at(-1) ?? ''] ?? {},
    examine: async (asked, response, isExcused = () => false) => {
      const { status } = response;
      const media = response.headers.get('content-type')?.split(';')[0] ?? '';
      const text = await textOf(response);
      const said: unknown = media.endsWith('json') && text !== '' ? JSON.parse(text) : undefined;
      const fault = (): string | null => {
        if (status >= 500 && !isExcused(asked, status, text)) return `${status} ${text.slice(0, 300)}`;
        if (!asked.operation.responses[String(status)])
          return `${status} is not in the document: ${text.slice(0, 200)}`;
        if (said === undefined) return status >= 400 && text !== '' ? `${status} is no problem: ${media}` : null;
        const holds = schemaOf(asked, status, media);
        return holds(said) ? null : `${status} does not fit the document: ${ajv.errorsText(holds.errors)}`;
      };
      return { status, said, fault: fault() };
    },
  };
}

/** Is somebody of this capacity heard by an operation, as far as the capacity decides? Null: nobody is signed in. */
export function isHeard({ operation }: Asked, capacity: string | null): boolean {
  const { who, heard = [] }: Rule = RIGHTS[routes[operation.operationId as RouteName].act];
  if (typeof who === 'string') return who === 'anybody' || capacity !== null;
  return [...who, ...heard].some((one) => one === capacity);
}
