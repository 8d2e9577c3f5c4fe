import { APPLICANT_CAPACITIES, FILING_CAPACITIES, OFFICER_CAPACITIES, SUPERVISING_CAPACITIES } from '../case/actor.ts';
import type { MandatedPower } from '../mandate/mandate.ts';
import type { Hat } from './hat.ts';
import type { Kind } from './standing.ts';

/** Anybody, whoever is signed in, or people in one of these capacities. Whoever is not named is refused. */
export type Named = 'anybody' | 'signedIn' | readonly Hat['capacity'][];

/** Who may do something, and to what. */
export interface Rule<K extends Kind = Kind> {
  readonly who: Named;
  /** Who is not named and yet heard: the law refuses them with a reason of its own, better than want of a right. */
  readonly heard?: readonly Hat['capacity'][];
  /** What it is done to: each kind of thing says how it must stand to whoever acts. */
  readonly of: K;
  /** 回避: nobody who has a tie to the enterprise concerned does it for an organ (公务员法 76). */
  readonly independent?: true;
  /** A person sees to it with their own hands: no program does, whoever its key is of. */
  readonly inPerson?: true;
  /** What a mandate must cover when an agent or a steward does it for an enterprise (民法典 162). */
  readonly power?: MandatedPower;
  /** Shows or files in the name of an enterprise, as all does for which a mandate is needed, or tells how it stands before a zone. */
  readonly inName?: true;
  /**
   * Gives powers away (a role, a password, a second factor, a key): a person in session does it and no key, lest one that was lost
   * outlive itself in others. Only the key of a set-up, which ends within a day, may.
   */
  readonly beyondKeys?: true;
}

/** Rules by the name of what is done. */
export type Rules = Readonly<Record<string, Rule>>;

/** For everybody: public things, and what shows by itself who asks, such as a token. */
export const OPEN = { who: 'anybody', of: 'nothing' } as const satisfies Rule;

/** About oneself: whoever is signed in finds only the own things there. */
export const SELF = { who: 'signedIn', of: 'nothing' } as const satisfies Rule;

/** The own account itself: a key that was lost must not take it over, close its sessions or carry off what is kept of its owner. */
export const IN_PERSON = { ...SELF, inPerson: true } as const satisfies Rule;

/** What an administrator keeps for a zone. */
export const KEEPS_ZONE = { who: ['admin'], of: 'zone' } as const satisfies Rule;

/** What an administrator keeps for the installation as a whole. */
export const KEEPS_SYSTEM = { who: ['admin'], of: 'system' } as const satisfies Rule;

/** Gives to others what they may in a zone. */
export const GIVES_ZONE = { ...KEEPS_ZONE, beyondKeys: true } as const satisfies Rule;

/** Gives to others what they may in the installation, or for an enterprise. */
export const GIVES_SYSTEM = { ...KEEPS_SYSTEM, beyondKeys: true } as const satisfies Rule;

/** Reads something: who may is said by the kind of the thing alone. */
export const reads = <K extends Kind>(of: K) => ({ who: 'signedIn', of }) as const;

/** The lists of whoever answers for the zone, or for a bureau of it. */
export const OVERSEES = { who: SUPERVISING_CAPACITIES, of: 'nothing' } as const satisfies Rule;

/** What somebody of an enterprise sees and keeps for it. */
export const OWN_ENTERPRISE = { who: APPLICANT_CAPACITIES, of: 'nothing' } as const satisfies Rule;

/** The same for whoever files and completes: also the zone's steward (帮办代办), within the mandate. */
export const FILES = { who: FILING_CAPACITIES, of: 'nothing' } as const satisfies Rule;

/** What somebody who works for a zone sees and keeps there. */
export const OFFICER = { who: OFFICER_CAPACITIES, of: 'nothing' } as const satisfies Rule;

/** Who declares the will of an enterprise: its legal representative (民法典 61), and an agent within a mandate (民法典 162). */
export const SIGNERS = ['legalRepresentative', 'agent'] as const;
