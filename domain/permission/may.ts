import { actsForOrgan } from '../case/actor.ts';
import { refuseDeed, type Deed, type Signatory } from '../mandate/mandate.ts';
import type { Day } from '../clock/day.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Hat } from './hat.ts';
import { refuseTied } from './independence.ts';
import { RIGHTS, type Act, type ThingOf } from './rights.ts';
import type { Named, Rule } from './rule.ts';
import { STANDING } from './standing.ts';
import type { Tie } from './tie.ts';

/** Who asks, with all that says what they may. */
export interface Asker {
  /** Null: no capacity was chosen, or it has ended. */
  readonly hat: Hat | null;
  /** Who acts, and for whom: everybody in whom an act must be without interest. */
  readonly persons: readonly string[];
  /**
   * What a key of a program was made for; `all`: whatever its owner may, but to give powers away; `setUp`: that as well, to set an
   * installation up; null: whoever asks comes without a key.
   */
  readonly keyFor: ReadonlySet<Act> | 'all' | 'setUp' | null;
}

/** What is known beside the thing itself where a rule asks for it. */
export interface Facts {
  /** Ties of the persons to the enterprise concerned; asked where the rule wants independence. */
  readonly ties?: readonly Tie[];
  /** On what somebody acts for an enterprise; null: for none. Asked where the rule names a power. */
  readonly mandate?: MandateFacts | null;
}

/** Who acts for the enterprise, and what is done, as a mandate must cover it. */
export interface MandateFacts {
  readonly signatory: Signatory;
  readonly deed: Omit<Deed, 'power'>;
  readonly today: Day;
}

/** May whoever asks do this to that thing? The API refuses by it, lists are filtered by it, and pages show by it. */
export const may = <A extends Act>(asker: Asker, act: A, thing: ThingOf<A>, facts: Facts = {}): boolean =>
  refuseMay(asker, act, thing, facts) === null;

/**
 * Why not; null: they may. Asked in turn: is the key made for it (`E-KEY-SCOPE`), does the mandate cover it (民法典 171(1)),
 * is the capacity named and does the thing stand as it must (`E-RIGHT`), has nobody who acts a tie (`E-RECUSAL`, 公务员法 76).
 * A rule that asks for facts which were not read is a fault of the program, and is thrown.
 */
export const refuseMay = <A extends Act>(asker: Asker, act: A, thing: ThingOf<A>, facts: Facts = {}): Refusal | null =>
  refuseKey(asker.keyFor, act) ??
  refuseUnmandated(asker.hat, act, facts) ??
  refuseRight(asker.hat, act, thing) ??
  refuseInterest(asker, act, facts);

/** Could whoever asks do this to anything at all? For what stands before the thing is known: a menu, a page. */
export const mayEver = ({ hat, keyFor }: Pick<Asker, 'hat' | 'keyFor'>, act: Act): boolean =>
  refuseKey(keyFor, act) === null && isNamed(RIGHTS[act].who, hat) && isWhole(act, hat);

/**
 * Who is not even heard, asked before anything is read or looked at: neither named nor answered by the law itself.
 * `null`: the thing decides, or whatever the law says.
 */
export function refuseUnheard({ hat, keyFor }: Pick<Asker, 'hat' | 'keyFor'>, act: Act): Refusal | null {
  const { who, heard = [] }: Rule = RIGHTS[act];
  const isHeard = (isNamed(who, hat) && isWhole(act, hat)) || isNamed(heard, hat);
  return refuseKey(keyFor, act) ?? (isHeard ? null : refuseUnnamed(act, hat));
}

/** The installation is one thing, which need not be read to be known. */
const isWhole = (act: Act, hat: Hat | null): boolean =>
  RIGHTS[act].of !== 'system' || (hat !== null && STANDING.system(hat, undefined));

/** Is the capacity named for it, and does the thing stand to it as it must? `null`: yes. */
export function refuseRight<A extends Act>(hat: Hat | null, act: A, thing: ThingOf<A>): Refusal | null {
  return isNamed(RIGHTS[act].who, hat) && stands(hat, act, thing) ? null : refuseUnnamed(act, hat);
}

/** Does the thing stand to the hat as it must, whoever is named? For who is not named and yet heard. */
export function stands<A extends Act>(hat: Hat | null, act: A, thing: ThingOf<A>): boolean {
  const { of }: Rule = RIGHTS[act];
  const standing = STANDING[of] as (hat: Hat, thing: unknown) => boolean;
  return of === 'nothing' || (hat !== null && standing(hat, thing));
}

/**
 * Who acts is not named for it. The same whether the thing can be seen, cannot, or does not exist, so that the answer gives
 * nothing of it away. The right to ask for a hearing comes with being told of it (许可法 46, 47).
 */
export function refuseUnnamed(act: Act, hat?: Pick<Hat, 'capacity'> | null): Refusal {
  const facts = { act };
  // Another organ decides only what has come to it.
  if (hat?.capacity === 'upperOrgan' && ['work', 'opinion'].includes(RIGHTS[act].of))
    return refuse('E-RIGHT', { article: ['许可法 22', '许可法 24'], facts });
  return act === 'requestHearing'
    ? refuse('E-RIGHT', { article: ['许可法 46', '许可法 47'], facts })
    : refuse('E-RIGHT', { facts });
}

const isNamed = (who: Named, hat: Hat | null): boolean =>
  typeof who === 'string' || (hat !== null && who.includes(hat.capacity));

/**
 * Does it show or file in the name of an enterprise, or tell how it stands before a zone? Then whoever registered it without that anybody confirmed who it is does so for
 * practice alone: to type a credit code first makes nobody the firm.
 */
export function isInName(act: Act): boolean {
  const { power, inName }: Rule = RIGHTS[act];
  return power !== undefined || inName === true;
}

function refuseKey(keyFor: Asker['keyFor'], act: Act): Refusal | null {
  const { who, inPerson, beyondKeys }: Rule = RIGHTS[act];
  if (keyFor === null || who === 'anybody') return null;
  const isFor = !inPerson && (keyFor === 'setUp' || (!beyondKeys && (keyFor === 'all' || keyFor.has(act))));
  return isFor ? null : refuse('E-KEY-SCOPE', { facts: { act } });
}

/** What an agent's mandate does not cover, or staff would promise (民法典 170(1), 171(1)). `null`: it is covered, or none is needed. */
export function refuseUnmandated(hat: Hat | null, act: Act, { mandate }: Facts): Refusal | null {
  const { power }: Rule = RIGHTS[act];
  if (power === undefined || hat === null || hat.enterprise === null) return null;
  if (!mandate) throw new Error(`${act} was asked without the mandate on which it is done`);
  return refuseDeed(mandate.signatory, { ...mandate.deed, power }, mandate.today);
}

/** Whoever acts for an enterprise is no organ, and is not asked. A key acts for whoever made it, whose ties count. */
function refuseInterest({ hat, persons }: Asker, act: Act, { ties }: Facts): Refusal | null {
  const { independent }: Rule = RIGHTS[act];
  if (!independent || hat === null || !actsForOrgan(hat)) return null;
  if (ties === undefined) throw new Error(`${act} was asked without the ties of whoever acts`);
  return refuseTied(persons, ties);
}
