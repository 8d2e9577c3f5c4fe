import { caseActRoutes } from '../../../api/contract/case-acts.ts';
import { promiseActTable } from '../../../api/contract/promise-acts.ts';
import { isHeard, type Asked } from './document.ts';
import { CASE, COMMITMENT, look } from './look.ts';
import type { Opening } from './opening.ts';
import type { Asker } from './town.ts';
import { oneOf } from './values.ts';
import { make, makeAct, type Walk } from './walk.ts';

/** Every act of the law on a case, and on the commitment of a project, by operation. */
export const ACTS: readonly string[] = Object.keys({ ...caseActRoutes, ...promiseActTable });

/** They end or set back what is led on to it anyway: whoever strolls about leaves them alone, most of the time. */
const ENDING: readonly string[] = [
  'returnDecision',
  'withdraw',
  'decline',
  'markNotNeeded',
  'transfer',
  'withdrawPermit',
  'deregister',
  'revoke',
  'promiseWithdraw',
  'promiseRefuseRegistration',
  'promiseRevoke',
];

/** What keeps the zone, its people and their accounts: asked when nothing else depends on it any more. */
const HOUSEKEEPING =
  /^\/api\/(zones|me|sessions|confirmations|oidc|registrations|invitation|setup|administrators|api-keys|enterprises|calendar-feed)/;

/** What takes somebody or everything away; asked in the round without the engine. */
const TAKES_AWAY: readonly string[] = [
  'closeZone',
  'endSession',
  'releaseStaff',
  'signOut',
  'signOutEverywhere',
  'wearHat',
];

const KINDS = [CASE, CASE, CASE, COMMITMENT];
/** Looked at again rather than others: what was changed last. */
const RECENT = 6;

/** Somebody asks something: of what nobody has done yet, of a thing that was just changed, or of anything else. */
export async function strollOn(walk: Walk, who: Asker): Promise<void> {
  const { dice, openings } = walk;
  const name = oneOf(
    [...openings.keys()].filter((one) => !walk.through.has(one)),
    dice,
  );
  const opening = name === undefined ? undefined : openings.get(name);
  if (opening && dice(2) === 0) return actOn(walk, opening, name);
  const kind = oneOf(KINDS, dice) ?? CASE;
  const things = [...walk.changed[kind.kind], ...who.known.under(kind.kind).map(String)];
  const thing = oneOf(dice(2) === 0 ? things.slice(0, RECENT) : things, dice);
  return thing !== undefined && dice(4) > 0 ? actOn(walk, { who, kind, thing }) : askAnything(walk, who);
}

async function askAnything(walk: Walk, who: Asker): Promise<void> {
  const heard = walk.document.operations.filter(
    (asked) => isHeard(asked, who.capacity) && !HOUSEKEEPING.test(asked.path),
  );
  const some = Array.from({ length: 8 }, () => oneOf(heard, walk.dice)).flatMap((one) => one ?? []);
  const asked = rarest(walk, some);
  if (asked) await make(walk, { who, asked });
}

/** Does to a thing what is wanted, or what its page allows and was done least; now and then what it does not allow. */
async function actOn(walk: Walk, opening: Opening, wanted?: string): Promise<void> {
  const { who, kind, thing } = opening;
  const seen = await look(walk, opening);
  const open = seen?.possible.find(({ operation }) => operation.operationId === wanted);
  if (wanted !== undefined && !open) walk.openings.delete(wanted);
  const asked = open ?? chosen(walk, opening, seen?.possible ?? []);
  if (!seen || !asked) return;
  const { status } = await makeAct(walk, { who, asked, at: seen.at, own: seen.own });
  if (status < 300) walk.changed[kind.kind] = [thing, ...walk.changed[kind.kind]].slice(0, RECENT);
}

function chosen(walk: Walk, { who, kind }: Opening, possible: readonly Asked[]): Asked | undefined {
  const { dice, document } = walk;
  const isOfIt = ({ path, method }: Asked): boolean => method === 'post' && path.includes(`{${kind.kind}}`);
  const heard = document.operations.filter((asked) => isHeard(asked, who.capacity) && isOfIt(asked));
  if (dice(12) === 0) return rarest(walk, heard);
  const going = possible.filter(({ operation }) => !ENDING.includes(operation.operationId));
  const beside = heard.filter(({ operation }) => !ACTS.includes(operation.operationId));
  return rarest(walk, going.length === 0 || dice(5) === 0 ? beside : going);
}

/** Of several the one that was tried, and got through, least often. */
function rarest(walk: Walk, choices: readonly Asked[]): Asked | undefined {
  const often = ({ operation: { operationId: name } }: Asked): number =>
    3 * (walk.through.get(name) ?? 0) + (walk.tried.get(name) ?? 0);
  const from = walk.dice(choices.length || 1);
  const turned = [...choices.slice(from), ...choices.slice(0, from)];
  return turned.toSorted((one, other) => often(one) - often(other))[0];
}

/** Somebody asks for one in three of all that keeps the zone, its people and their accounts. */
export async function keepHouse(walk: Walk, who: Asker): Promise<void> {
  const heard = walk.document.operations.filter(
    (asked) => isHeard(asked, who.capacity) && HOUSEKEEPING.test(asked.path) && asked.method !== 'get',
  );
  const some = heard.filter(({ operation }) => !TAKES_AWAY.includes(operation.operationId) && walk.dice(3) === 0);
  for (const asked of some) await make(walk, { who, asked });
}
