import { describe, expect, it } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { CAPACITIES } from '../../../domain/case/actor.ts';
import { openDesk } from '../desk.ts';
import { textOf } from '../rights/answer-text.ts';
import { layRightsWorld } from '../rights/world.ts';
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

/** With it the requests of each capacity are the same in every run. */
const SEED = 20_261_129;

const desk = await openDesk();
const world = await layRightsWorld(desk);
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

/** A thing of the world, or a value that the parameter may or ought not to have. */
function wordFor({ name, schema }: { readonly name: string; readonly schema: JsonSchema }, dice: Dice): string {
  const thing = world.things[dice(2) === 0 ? 'own' : 'zone'][name];
  const value = thing !== undefined && dice(4) > 0 ? thing : valueFor(schema, named, dice);
  return typeof value === 'string' ? value.slice(0, 2000) : JSON.stringify(value).slice(0, 2000);
}

function requestOf({ path, method, operation }: Asked, cookie: string, dice: Dice): readonly [string, RequestInit] {
  const parameters = operation.parameters ?? [];
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
    return encodeURIComponent(parameter ? wordFor(parameter, dice) : 'x1') || 'x1';
  });
  const query = new URLSearchParams(
    parameters
      .filter((one) => one.in === 'query' && dice(3) > 0)
      .map((one) => [one.name, wordFor(one, dice)] satisfies [string, string]),
  );
  const schema = operation.requestBody?.content['application/json']?.schema;
  const body = schema && { body: JSON.stringify(valueFor(schema, named, dice)) };
  const headers = { origin: desk.url, cookie, 'content-type': 'application/json' };
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
  if (!media.endsWith('json')) return null;
  const holds = schemaOf(asked, status, media);
  return holds(JSON.parse(text)) ? null : `${status} does not fit the document: ${ajv.errorsText(holds.errors)}`;
}

/** Everything that is wrong with what somebody is answered, whatever is asked. */
async function faultsFor(cookie: string, dice: Dice): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const asked of operations) {
    const [address, request] = requestOf(asked, cookie, dice);
    const fault = await faultIn(asked, await fetch(address, request));
    if (fault !== null) faults.push(`${asked.operation.operationId} ${JSON.stringify(request.body)}: ${fault}`);
  }
  return faults;
}

describe('whatever is sent, made from the document of the interface, is answered as the document says', () => {
  it.each([...CAPACITIES, 'nobody'] as const)(
    'to %s',
    async (who) => {
      await world.signInAgain();
      const cookie = who === 'nobody' ? '' : world.cookieOf(who);
      expect(await faultsFor(cookie, diceOf(SEED + who.length * 31 + who.charCodeAt(0)))).toEqual([]);
    },
    120_000,
  );
});
