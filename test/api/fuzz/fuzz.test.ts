import { describe, expect, it } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { routes } from '../../../api/contract/routes.ts';
import { RIGHTS } from '../../../domain/permission/rights.ts';
import type { Rule } from '../../../domain/permission/rule.ts';
import { openDesk } from '../desk.ts';
import { textOf } from '../rights/answer-text.ts';
import { ASKERS, type RouteName } from '../rights/asking.ts';
import { kindNamed } from '../rights/kinds.ts';
import { keepAsItIs } from '../rights/restore.ts';
import { layRightsWorld, type Asker } from '../rights/world.ts';
import { diceOf, valueFor, type Dice, type JsonSchema } from './values.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: JsonSchema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, JsonSchema>> };
}

/** With it the requests of each who asks are the same in every run; told with whatever is found. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_129);

/** How often somebody tries each change for which (s)he is heard, and reads; of all others one in so many is asked, once. */
const TIMES = { changing: 2, reading: 1 } as const;
const ONE_IN = 4;

/** What somebody may send at most, whatever the document grows to. */
const BUDGET = 600;

const desk = await openDesk();
const world = await layRightsWorld(desk);
const restore = await keepAsItIs(desk.pool);
const document = (await (await fetch(`${desk.url}/api/openapi.json`)).json()) as Document;
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(document, 'api');

/** What would end the session of whoever asks, or the zone: asked with everything else once nothing depends on it. */
const LAST: readonly string[] = ['closeZone', 'signOutEverywhere', 'signOut'];

const operations = Object.entries(document.paths)
  .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))
  .toSorted((a, b) => LAST.indexOf(a.operation.operationId) - LAST.indexOf(b.operation.operationId));

type Asked = (typeof operations)[number];

const named = (ref: string): JsonSchema => document.components?.schemas?.[ref.split('/').at(-1) ?? ''] ?? {};

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: JsonSchema;
}

/** What a word of an address names; of a query the kind is its name. */
const kindOf = ({ path }: Asked, { name, in: place }: Parameter): string =>
  place === 'path' ? kindNamed({ path: path.replaceAll(/\{(\w+)\}/g, ':$1') }, name) : name;

/** A thing of the world, or a value that the parameter may or ought not to have. */
function wordFor(asked: Asked, parameter: Parameter, dice: Dice): string {
  const { schema } = parameter;
  const thing = world.things[dice(2) === 0 ? 'own' : 'zone'][kindOf(asked, parameter)];
  const value = thing !== undefined && dice(4) > 0 ? thing : valueFor(schema, named, dice);
  return typeof value === 'string' ? value.slice(0, 2000) : JSON.stringify(value).slice(0, 2000);
}

/** What a header takes of a text. */
const inHeader = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '').trim();

/** The headers that an operation names, most of the time. */
const headersOf = (asked: Asked, dice: Dice): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (asked.operation.parameters ?? [])
      .filter((one) => one.in === 'header' && one.name !== 'Idempotency-Key' && dice(6) > 0)
      .map((one) => [one.name, inHeader(wordFor(asked, one, dice))] as const),
  );

function requestOf(asked: Asked, who: Readonly<Record<string, string>>, dice: Dice): readonly [string, RequestInit] {
  const { path, method, operation } = asked;
  const parameters = operation.parameters ?? [];
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
    return encodeURIComponent(parameter ? wordFor(asked, parameter, dice) : 'x1') || 'x1';
  });
  const query = new URLSearchParams(
    parameters
      .filter((one) => one.in === 'query' && dice(3) > 0)
      .map((one) => [one.name, wordFor(asked, one, dice)] satisfies [string, string]),
  );
  const [media = 'application/json', { schema } = {}] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const body = schema && { body: JSON.stringify(valueFor(schema, named, dice)) };
  const type = media === 'multipart/form-data' ? 'application/json' : media;
  const headers = { origin: desk.url, ...who, 'content-type': type, ...headersOf(asked, dice) };
  return [`${desk.url}${address}?${query.toString()}`, { method: method.toUpperCase(), headers, ...body }];
}

const known = new Map<string, ValidateFunction>();

/** What the document says an answer of this status looks like. */
function schemaOf({ path, method }: Asked, status: number, media: string): ValidateFunction {
  const parts = ['paths', path, method, 'responses', String(status), 'content', media, 'schema'];
  const pointer = parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  const made = known.get(pointer) ?? ajv.compile({ $ref: `api#/${pointer}` });
  known.set(pointer, made);
  return made;
}

/** The engine is away in this house: an act that got so far says so. */
const isFault = (status: number, text: string): boolean =>
  status >= 500 && !(status === 503 && text.includes('E-ENGINE-AWAY'));

/** What is wrong with an answer; null: nothing. */
async function faultIn(asked: Asked, response: Response): Promise<string | null> {
  const { status } = response;
  const media = response.headers.get('content-type')?.split(';')[0] ?? '';
  const text = await textOf(response);
  if (isFault(status, text)) return `${status} ${text.slice(0, 300)}`;
  if (!asked.operation.responses[String(status)]) return `${status} is not in the document: ${text.slice(0, 200)}`;
  if (!media.endsWith('json') || text === '')
    return status >= 400 && text !== '' ? `${status} is no problem: ${media}` : null;
  const holds = schemaOf(asked, status, media);
  return holds(JSON.parse(text)) ? null : `${status} does not fit the document: ${ajv.errorsText(holds.errors)}`;
}

/** Is somebody heard by an operation, as far as the capacity decides? */
function isHeard({ operation }: Asked, asker: Asker | undefined): boolean {
  const { who, heard = [] }: Rule = RIGHTS[routes[operation.operationId as RouteName].act];
  if (typeof who === 'string') return who === 'anybody' || asker !== undefined;
  return [...who, ...heard].some((one) => one === asker?.capacity);
}

/** What somebody asks: what hears them several times, of the rest a part. What ends the session or the zone comes last. */
const askedBy = (asker: Asker | undefined, dice: Dice): readonly Asked[] =>
  operations
    .flatMap((asked) =>
      isHeard(asked, asker)
        ? Array.from({ length: asked.method === 'get' ? TIMES.reading : TIMES.changing }, () => asked)
        : dice(ONE_IN) === 0
          ? asked
          : [],
    )
    .slice(-BUDGET);

/** Everything that is wrong with what somebody is answered, whatever is asked. */
async function faultsFor(asker: Asker | undefined, dice: Dice): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const asked of askedBy(asker, dice)) {
    const [address, request] = requestOf(asked, asker?.headers() ?? {}, dice);
    const fault = await faultIn(asked, await fetch(address, request));
    if (fault !== null) faults.push(`${asked.operation.operationId} ${JSON.stringify(request.body)}: ${fault}`);
  }
  return faults;
}

describe('whatever is sent, made from the document of the interface, is answered as the document says', () => {
  it.each([...ASKERS, 'nobody'])(
    'to %s',
    async (who) => {
      await restore();
      await world.signInAgain();
      const asker = world.askers.find(({ name }) => name === who);
      const seed = SEED + who.length * 31 + who.charCodeAt(0);
      expect({ seed: SEED, faults: await faultsFor(asker, diceOf(seed)) }).toEqual({ seed: SEED, faults: [] });
    },
    120_000,
  );
});
