import type { ItemCode } from '../catalogue/item.ts';
import type { Day } from '../clock/day.ts';
import { firstRefusal, refuse, type Refusal } from '../refusal.ts';

/**
 * What an agent may be entrusted with: to file and conduct cases (申报、补正、撤回、陈述申辩), to sign commitment letters
 * (告知承诺书), to sign deferral promises (容缺受理承诺书). Each is named or not given (民法典 165).
 */
export const MANDATED_POWERS = ['filing', 'commitment', 'deferral'] as const;
export type MandatedPower = (typeof MANDATED_POWERS)[number];

/** What a mandate covers, from its first to its last day, both included. */
export interface MandateScope {
  readonly powers: readonly MandatedPower[];
  readonly items: readonly ItemCode[] | 'all';
  /** Projects by id. */
  readonly projects: readonly string[] | 'all';
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** Whom an enterprise may entrust: an agent of its own choice, or a steward (帮办代办) of the zone. */
export const MANDATED_CAPACITIES = ['agent', 'steward'] as const;
export type MandatedCapacity = (typeof MANDATED_CAPACITIES)[number];

/** A mandate (委托授权) as it was given by the legal representative, for acts before one zone. */
export interface Mandate extends MandateScope {
  readonly id: string;
  /** Who is entrusted, by person. */
  readonly agent: string;
  /** In what capacity; a mandate to somebody as agent is none to the same person as steward. */
  readonly capacity: MandatedCapacity;
  /** Number of the letter of authorisation (授权委托书). */
  readonly instrument: string;
  /** It was withdrawn, or the agent resigned (民法典 173); from that moment it covers nothing. */
  readonly ended: boolean;
}

/** Who acts for an enterprise; whoever is entrusted with all mandates that were given in that capacity there. */
export type Signatory =
  | { readonly capacity: 'legalRepresentative' | 'staff' }
  | { readonly capacity: MandatedCapacity; readonly mandates: readonly Mandate[] };

/**
 * An act for an enterprise: which power it takes, for which project, and for which item; a list: for each of them in one
 * signature; null: for no single one. A project that is only being opened is null: no mandate could name it.
 */
export interface Deed {
  readonly power: MandatedPower;
  readonly project: string | null;
  readonly item: ItemCode | readonly ItemCode[] | null;
}

/**
 * May this person do this for the enterprise today? The legal representative may (民法典 61); staff conduct cases by their
 * post (民法典 170(1)) and promise nothing; an agent or a steward
 * may what a mandate covers (民法典 162). `null`: yes.
 */
export function refuseDeed(who: Signatory, deed: Deed, today: Day): Refusal | null {
  if ('mandates' in who)
    return coveringMandate(who.mandates, deed, today) ? null : refuseUncovered(who.mandates, deed, today);
  return who.capacity === 'staff' && deed.power !== 'filing'
    ? refuse('E-COMMITMENT-SIGNER', { article: ['民法典 170(1)', '民法典 171(1)'] })
    : null;
}

/** The mandate on which an agent's act rests today: of several the one that lasts longest; `undefined` if none covers it. */
export const coveringMandate = (mandates: readonly Mandate[], deed: Deed, today: Day): Mandate | undefined =>
  mandates
    .filter((mandate) => isInForce(mandate, today) && extendsTo(mandate, deed))
    .toSorted((one, other) => (one.lastDay < other.lastDay ? 1 : -1))[0];

/** The items of a project for which mandates give this power today: of several mandates what any of them names. */
export function mandatedItems(
  mandates: readonly Mandate[],
  { power, project }: Pick<Deed, 'power' | 'project'>,
  today: Day,
): MandateScope['items'] {
  const given = mandates.filter((one) => isInForce(one, today) && extendsTo(one, { power, project, item: null }));
  const items = given.map((one) => one.items);
  return items.includes('all') ? 'all' : [...new Set(items.flat() as ItemCode[])];
}

/** Does the mandate cover anything today? */
export const isInForce = ({ firstDay, lastDay, ended }: Mandate, today: Day): boolean =>
  !ended && firstDay <= today && today <= lastDay;

const extendsTo = ({ powers, items, projects }: MandateScope, { power, project, item }: Deed): boolean =>
  powers.includes(power) &&
  (items === 'all' || item === null || [item].flat().every((one) => items.includes(one))) &&
  (projects === 'all' || (project !== null && projects.includes(project)));

/** Without authority, beyond it, or after its end (民法典 171(1)): which of the three, since each is mended otherwise. */
function refuseUncovered(mandates: readonly Mandate[], deed: Deed, today: Day): Refusal {
  const facts = { power: deed.power, item: [deed.item ?? []].flat().join('、') };
  if (mandates.some((mandate) => isInForce(mandate, today)))
    return refuse('E-MANDATE-SCOPE', { article: '民法典 171(1)', facts });
  const over = mandates.filter((mandate) => extendsTo(mandate, deed) && isOver(mandate, today));
  return over.length > 0
    ? refuse('E-MANDATE-ENDED', { article: ['民法典 173', '民法典 171(1)'], facts })
    : refuse('E-MANDATE-NONE', { article: '民法典 171(1)', facts });
}

const isOver = ({ lastDay, ended }: Mandate, today: Day): boolean => ended || lastDay < today;

/** Who would give a mandate, and to whom. */
export interface Giving {
  readonly capacity: 'legalRepresentative' | 'staff' | MandatedCapacity;
  /** Whom: an agent of this enterprise, a steward of the zone, or null: neither. */
  readonly to: Entrusted | null;
  readonly today: Day;
}

/** A steward with the numbers of cases within the scope in which (s)he works for the zone. */
export type Entrusted =
  { readonly capacity: 'agent' } | { readonly capacity: 'steward'; readonly officerIn: readonly string[] };

/**
 * May this mandate be given? By the legal representative alone: an agent entrusts nobody further (民法典 169(1)). It names
 * agent, powers and period (民法典 165), and begins today at the earliest: what was done before is not mandated afterwards. A
 * steward is entrusted with no case in which (s)he works for the zone (公务员法 76(3)).
 */
export const refuseMandate = (scope: MandateScope, { capacity, to, today }: Giving): Refusal | null =>
  firstRefusal([
    () => (capacity === 'legalRepresentative' ? null : noGiver(capacity)),
    () => (to ? null : refuse('E-MANDATE-AGENT', { article: '民法典 165', field: 'agent' })),
    () => (to?.capacity === 'steward' ? refuseSteward(scope, to.officerIn) : null),
    () => (scope.powers.length > 0 ? null : refuse('E-MANDATE-EMPTY', { article: '民法典 165', field: 'powers' })),
    () => refuseEmpty(scope.items, 'items'),
    () => refuseEmpty(scope.projects, 'projects'),
    () =>
      scope.firstDay < today
        ? refuse('E-MANDATE-DAYS', { article: '民法典 165', field: 'firstDay', facts: { today } })
        : null,
    () =>
      scope.lastDay < scope.firstDay
        ? refuse('E-MANDATE-DAYS', { article: '民法典 165', field: 'lastDay', facts: { today: scope.firstDay } })
        : null,
  ]);

/** To sign a promise is more than to help: a steward signs for items that are named one by one, never for all (民法典 165). */
function refuseSteward({ powers, items }: MandateScope, officerIn: readonly string[]): Refusal | null {
  if (officerIn.length > 0)
    return refuse('E-STEWARD-OFFICER', { article: '公务员法 76(3)', field: 'agent', facts: { cases: officerIn } });
  const promises = powers.some((power) => power !== 'filing');
  return promises && items === 'all' ? refuse('E-STEWARD-PROMISE', { article: '民法典 165', field: 'items' }) : null;
}

/** Whoever is entrusted entrusts nobody further. */
const noGiver = (capacity: Giving['capacity']): Refusal =>
  refuse('E-MANDATE-GIVER', { article: capacity === 'staff' ? '民法典 171(1)' : '民法典 169(1)' });

const refuseEmpty = (named: readonly string[] | 'all', field: string): Refusal | null =>
  named === 'all' || named.length > 0 ? null : refuse('E-MANDATE-EMPTY', { article: '民法典 165', field });

/** Who would end a mandate. */
export interface Ending {
  readonly capacity: Giving['capacity'];
  readonly person: string;
  readonly today: Day;
}

/** May this mandate be ended by this person? The enterprise withdraws it, or who is entrusted resigns (民法典 173), once. `null`: yes. */
export function refuseMandateEnd(mandate: Mandate, { capacity, person, today }: Ending): Refusal | null {
  const resigns = capacity === mandate.capacity && mandate.agent === person;
  if (capacity !== 'legalRepresentative' && !resigns) return noGiver(capacity);
  return isOver(mandate, today) ? refuse('E-MANDATE-OVER', { article: '民法典 173' }) : null;
}
