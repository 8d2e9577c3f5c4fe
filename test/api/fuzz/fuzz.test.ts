import { describe, expect, it } from '@jest/globals';
import { openDesk } from '../desk.ts';
import { ASKERS } from '../rights/asking.ts';
import { kindNamed } from '../rights/kinds.ts';
import { keepAsItIs } from '../rights/restore.ts';
import { layRightsWorld, type Asker } from '../rights/world.ts';
import { isHeard, readDocument, type Asked, type Excuse, type Parameter } from './document.ts';
import { ACTS } from './stroll.ts';
import { diceOf, valueFor, type Dice } from './values.ts';

/** With it the requests of each who asks are the same in every run; told with whatever is found. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_129);

/** How often somebody tries each change for which (s)he is heard; what reads is asked once, and of all others one in so many. */
const TIMES = Number(process.env['FUZZ_TIMES'] ?? 1);
const ONE_IN = 5;

/** What somebody may send at most, whatever the document grows to. */
const BUDGET = 600;

const desk = await openDesk();
const world = await layRightsWorld(desk);
const restore = await keepAsItIs(desk.pool);
const document = await readDocument(desk.url);
const { named } = document;

/** What would end the session of whoever asks, or the zone: asked with everything else once nothing depends on it. */
const LAST: readonly string[] = ['closeZone', 'signOutEverywhere', 'signOut'];

const operations = document.operations.toSorted(
  (a, b) => LAST.indexOf(a.operation.operationId) - LAST.indexOf(b.operation.operationId),
);

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

/** What is carried out by the engine, which is away in this house: `engine.test.ts` asks it where the engine is there. */
const OF_ENGINE: readonly string[] = [...ACTS, 'visitJointly', 'confirmLateRecord', 'recordVisit', 'moveClock'];

/** An act that got so far as the engine says that it is away. */
const isEngineAway: Excuse = ({ operation }, status, text) =>
  status === 503 && text.includes('E-ENGINE-AWAY') && OF_ENGINE.includes(operation.operationId);

/** What somebody asks: what hears them several times, of the rest a part. What ends the session or the zone comes last. */
const askedBy = (asker: Asker | undefined, dice: Dice): readonly Asked[] =>
  operations
    .flatMap((asked) =>
      isHeard(asked, asker?.capacity ?? null)
        ? Array.from({ length: asked.method === 'get' ? 1 : TIMES }, () => asked)
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
    const { fault } = await document.examine(asked, await fetch(address, request), isEngineAway);
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
