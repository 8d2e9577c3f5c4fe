import type { Request, Response, Router } from 'express';
import type { AnyRoute, BodyOf, GivenOf, ParamsOf, QueryOf } from './contract/route.ts';
import type { Deps } from './deps.ts';
import { warnOfEnd } from './account/key-scope.ts';
import { requireHeard } from './right/may.ts';
import { requireProven } from './right/proven.ts';
import { asTold } from './http/as-told.ts';
import { KEY_HEADER } from './http/idempotent.ts';
import { requireStorable } from './http/storable.ts';
import type { Who } from './right/who.ts';
import { requireHatShown, requireNothingDue, whoAsks } from './right/who.ts';

/** A request as a handler sees it: checked against the contract, with who asks. */
export interface Asked<R extends AnyRoute> {
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
  /** Who asks; never null unless the route is public. */
  readonly who: Who;
  /** The `Idempotency-Key`, or one made for this request. */
  readonly key: string;
  readonly request: Request;
  readonly response: Response;
}

export type Handler<R extends AnyRoute> = (asked: Asked<R>, deps: Deps) => Promise<GivenOf<R>>;

/** Puts a route of the contract on the server: rights, input, handler, answer, in this order. */
export function serveRoute<R extends AnyRoute>(router: Router, deps: Deps, entry: R, handler: Handler<R>): void {
  const method = entry.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
  router[method](entry.path, async (request, response) => {
    const who = entry.asksNobody ? null : await whoAsks(deps, request);
    requireHatShown(entry, who, request);
    requireHeard(entry, who, request.params);
    requireNothingDue(entry, who, deps.config.signIn);
    warnOfEnd(who, response);
    const asked = { ...readInput(entry, request), who: who as Who, key: keyOf(request), request, response } as Asked<R>;
    await requireProven(deps, entry, asked);
    const answer = await handler(asked, deps);
    noteRead(deps, entry, asked, answer);
    if (response.headersSent) return;
    if (entry.media) response.type(entry.media).send(answer);
    else response.status(entry.status ?? 200).json(asTold(entry.answer, answer));
  });
}

/** What names persons was read: refused reading is none. */
function noteRead(
  { reads }: Deps,
  { personal }: AnyRoute,
  { who, params }: Pick<Asked<AnyRoute>, 'who' | 'params'>,
  answer: unknown,
): void {
  if (personal === undefined) return;
  const { kind, of, where } = personal;
  if (where !== undefined && !(answer as Readonly<Record<string, unknown>>)[where]) return;
  const thing = of === undefined ? (who.hat?.zone ?? EVERYWHERE) : params[of];
  if (typeof thing === 'string') reads.note(who, kind, thing);
}

/** In the place of the zone, of a list read by somebody who is in none. */
const EVERYWHERE = '*';

function readInput(entry: AnyRoute, request: Request): { params: unknown; query: unknown; body: unknown } {
  // Each by itself: a key of one would hide the same key of another.
  for (const part of [request.params, request.query, request.body as unknown]) requireStorable(part);
  return {
    params: entry.params.parse(request.params),
    query: entry.query.parse(request.query),
    body: entry.body ? entry.body.parse(request.body ?? {}) : undefined,
  };
}

function keyOf(request: Request): string {
  const { 'Idempotency-Key': key = crypto.randomUUID() } = KEY_HEADER.parse({
    'Idempotency-Key': request.get('idempotency-key'),
  });
  return key;
}
