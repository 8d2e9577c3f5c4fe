import { SIGNED_ACTS } from '../../../domain/case/signed-texts.ts';
import type { AnyRoute } from '../../../api/contract/route.ts';
import { routes } from '../../../api/contract/routes.ts';
import type { RouteName } from '../rights/asking.ts';
import type { Answer, Asked, Document, Parameter } from './document.ts';
import { learn, type Known } from './known.ts';
import { likelyFor, type Making } from './likely.ts';
import type { Opening, ThingKind } from './opening.ts';
import type { Asker } from './town.ts';
import { spoilt, type Dice } from './values.ts';

/** A walk through everything that may be asked, with what came of it. */
export interface Walk {
  readonly document: Document;
  readonly url: string;
  readonly dice: Dice;
  /** How often something was tried, and got through, by operation. */
  readonly tried: Map<string, number>;
  readonly through: Map<string, number>;
  /** Everything that was not as the document says. */
  readonly faults: string[];
  /** Acts that somebody was seen to be free to carry out, and that have never got through. */
  readonly openings: Map<string, Opening>;
  /** What was changed last, by kind. */
  readonly changed: Record<ThingKind, readonly string[]>;
  /** The zone's day. */
  day: string;
}

/** Begins one at the address of a house. */
export const beginWalk = (begun: Pick<Walk, 'document' | 'url' | 'dice' | 'day'>): Walk => ({
  ...begun,
  tried: new Map(),
  through: new Map(),
  faults: [],
  openings: new Map(),
  changed: { case: [], commitment: [] },
});

/** One time in so many a field of what is sent is spoilt. */
const SPOILT_ONE_IN = 6;

/** Something that somebody asks. */
interface Move {
  readonly who: Asker;
  readonly asked: Asked;
  /** What the words of the address are, where that is settled. */
  readonly at?: Readonly<Record<string, string>>;
  /** What is known of the thing itself; goes before what somebody knows of others. */
  readonly own?: Known;
  /** Nothing of it is spoilt, and this is said whatever else is. */
  readonly said?: Readonly<Record<string, unknown>>;
}

/** Asks it, learns from what is answered, and notes what came of it. */
export async function make(walk: Walk, move: Move): Promise<Answer> {
  const { asked, who } = move;
  const name = asked.operation.operationId;
  const [address, request] = requestOf(walk, move);
  const answer = await walk.document.examine(asked, await fetch(address, request));
  const isThrough = answer.status < 300;
  count(walk.tried, name);
  if (isThrough) count(walk.through, name);
  if (answer.fault !== null) walk.faults.push(`${name} as ${who.name} ${told(request)}: ${answer.fault}`);
  if (isThrough && answer.said !== undefined) learn(who.known, answer.said, thingOf(name));
  return answer;
}

/** What is signed is read first: the papers of what is written, named by their hash. Anything else is just asked. */
export async function makeAct(walk: Walk, move: Move): Promise<Answer> {
  const { asked, who, at = {}, said = {} } = move;
  const name = asked.operation.operationId;
  const reading = walk.document.operations.find(({ operation }) => operation.operationId === 'previewAct');
  if (!reading || !SIGNED_ACTS.some((act) => act === name)) return make(walk, move);
  const { shown: _shown, ...written } = { ...(bodyMeant(walk, move) as Readonly<Record<string, unknown>>), ...said };
  const read = await make(walk, { who, asked: reading, at, said: { act: name, body: written } });
  const { shown } = (read.said ?? {}) as { readonly shown?: string };
  return make(walk, { ...move, said: shown === undefined ? said : { ...written, shown } });
}

const count = (counted: Map<string, number>, of: string): void => void counted.set(of, (counted.get(of) ?? 0) + 1);

const told = ({ body }: RequestInit): string => (typeof body === 'string' ? body.slice(0, 600) : 'no text');

/** What an answer of one thing tells of: the last word of its address. */
const thingOf = (name: string): string => /:(\w+)$/.exec((routes[name as RouteName] as AnyRoute).path)?.[1] ?? '';

function requestOf(walk: Walk, move: Move): readonly [string, RequestInit] {
  const { asked, who } = move;
  const { dice } = walk;
  const making = makingOf(walk, move);
  const language = dice(6) === 0 ? { 'accept-language': 'en' } : {};
  const { type, body } = bodyOf(making, move);
  const headers = { origin: walk.url, ...who.headers(), ...language, ...type };
  return [`${walk.url}${addressOf(making, move)}`, { method: asked.method.toUpperCase(), headers, ...body }];
}

function makingOf({ document, dice, day }: Walk, { who, own = who.known }: Move): Making {
  return { known: own, named: document.named, dice, capacity: who.capacity ?? '', day, lists: 0 };
}

/** A body that is likely to be meant; nothing where none is sent as JSON. */
function bodyMeant(walk: Walk, move: Move): unknown {
  const schema = move.asked.operation.requestBody?.content['application/json']?.schema;
  return schema ? likelyFor('', schema, makingOf(walk, move)) : {};
}

interface Sent {
  readonly type?: { readonly 'content-type': string };
  readonly body?: { readonly body: string | FormData };
}

function bodyOf(making: Making, { asked, said }: Move): Sent {
  const [written] = Object.entries(asked.operation.requestBody?.content ?? {});
  if (written === undefined) return {};
  const [media, { schema }] = written;
  if (media === 'multipart/form-data') return { body: { body: someFile(making.dice) } };
  const meant = likelyFor('', schema, making);
  const sent = said ? { ...(meant as object), ...said } : perhapsSpoilt(meant, making.dice);
  return { type: { 'content-type': media }, body: { body: JSON.stringify(sent) } };
}

const perhapsSpoilt = (meant: unknown, dice: Dice): unknown => (dice(SPOILT_ONE_IN) > 0 ? meant : spoilt(meant, dice));

function addressOf(making: Making, { asked, at = {} }: Move): string {
  const parameters = asked.operation.parameters ?? [];
  const word = ({ name, schema }: Parameter): string => String(likelyFor(name, schema, making)).slice(0, 2000);
  const path = asked.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
    return encodeURIComponent(at[name] ?? (parameter ? word(parameter) : 'x1'));
  });
  const query = parameters
    .filter(({ in: place, schema }) => place === 'query' && (schema.default === undefined || making.dice(3) === 0))
    .map((one) => [one.name, word(one)] satisfies [string, string]);
  return `${path}?${new URLSearchParams(query).toString()}`;
}

const FILES: readonly (readonly [name: string, content: string])[] = [
  ['材料.pdf', '%PDF-1.4 practice'],
  ['照片.png', '\u0089PNG\r\n\u001a\n0000'],
  ['不是文件.html', '<script>alert(1)</script>'],
];

/** A file of a kind that is taken, most of the time. */
function someFile(dice: Dice): FormData {
  const [name = '', content = ''] = FILES[dice(4) === 0 ? dice(FILES.length) : 0] ?? [];
  const form = new FormData();
  form.set('file', new Blob([Buffer.from(content, 'latin1')]), name);
  return form;
}
