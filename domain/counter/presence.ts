import type { Day } from '../clock/day.ts';
import { dayOf, type Instant } from '../clock/instant.ts';
import type { ItemCode } from '../catalogue/item.ts';
import { isIdNumber } from '../identifiers/id-number.ts';
import type { MandatedPower, Signatory } from '../mandate/mandate.ts';
import { firstRefusal, refuse, type Refusal } from '../refusal.ts';

/** By what a person who comes in person is known: 居民身份证, 护照, 港澳台居民居住证、通行证, 外国人永久居留身份证. */
export const ID_KINDS = ['idCard', 'passport', 'travelPermit', 'permanentResidence'] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** 授权委托书 on paper, as an agent shows it: agent, powers, matters and period (民法典 165). */
export interface Letter {
  readonly instrument: string;
  readonly powers: readonly MandatedPower[];
  readonly items: readonly ItemCode[] | 'all';
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** Who came to the window (到窗申报), and as what. */
export interface Filer {
  readonly name: string;
  readonly capacity: 'legalRepresentative' | 'staff' | 'agent';
  readonly idKind: IdKind;
  readonly idNumber: string;
  /** Only of an agent. */
  readonly letter: Letter | null;
}

/** What was seen at the window: of which enterprise, on which day. */
export interface Seen {
  /** As the enterprise is registered. */
  readonly legalRepresentative: string;
  readonly today: Day;
}

/**
 * May this person file here in person? The legal representative is whom the register names (民法典 61); an agent shows a letter
 * that holds today (民法典 165, 171(1)); a number of an identity card has its check character (GB 11643). `null`: yes.
 */
export const refuseFiler = (filer: Filer, { legalRepresentative, today }: Seen): Refusal | null =>
  firstRefusal([
    () => refuseIdNumber(filer),
    () => refuseName(filer, legalRepresentative),
    () => refuseLetter(filer, today),
  ]);

const refuseIdNumber = ({ idKind, idNumber }: Filer): Refusal | null =>
  idKind !== 'idCard' || isIdNumber(idNumber)
    ? null
    : refuse('E-COUNTER-ID', { article: 'GB 11643', field: 'filer.idNumber' });

const refuseName = ({ capacity, name }: Filer, legalRepresentative: string): Refusal | null =>
  capacity !== 'legalRepresentative' || name === legalRepresentative
    ? null
    : refuse('E-COUNTER-NAME', { article: '民法典 61', field: 'filer.name', facts: { name: legalRepresentative } });

function refuseLetter({ capacity, letter }: Filer, today: Day): Refusal | null {
  if (capacity !== 'agent') return null;
  if (letter === null) return refuse('E-COUNTER-LETTER', { article: '民法典 165', field: 'filer.letter' });
  if (today < letter.firstDay)
    return refuse('E-MANDATE-NONE', { article: '民法典 171(1)', field: 'filer.letter.firstDay' });
  return letter.lastDay < today
    ? refuse('E-MANDATE-ENDED', { article: ['民法典 173', '民法典 171(1)'], field: 'filer.letter.lastDay' })
    : null;
}

/** Whoever came, as the rules of a filing judge them: an agent by the letter alone, as by a mandate that was given online. */
export function signatoryInPerson(
  attendance: string,
  { capacity, letter }: Pick<Filer, 'capacity' | 'letter'>,
): Signatory {
  if (capacity !== 'agent') return { capacity };
  const mandates = letter
    ? [{ ...letter, id: attendance, agent: attendance, capacity, projects: 'all' as const, ended: false }]
    : [];
  return { capacity: 'agent', mandates };
}

/** An attendance on the day on which something is done at it. */
export interface Attending {
  /** When the person came, by the zone's clock. */
  readonly cameAt: Instant;
  /** 补录: when it was told afterwards that they came; null: it was registered when they came. */
  readonly toldAt: Instant | null;
  readonly today: Day;
}

/** Whoever came on another day, or is told to have come, is not there: nothing is signed for them any more. `null`: they are there. */
export const refuseGone = ({ cameAt, toldAt, today }: Attending): Refusal | null =>
  dayOf(cameAt) === today && toldAt === null ? null : refuse('E-COUNTER-OVER', { facts: { came: dayOf(cameAt) } });

/** Scans belong to the day on which somebody came, or on which it was told that they had (补录). `null`: it is that day. */
export const refuseScanning = ({ cameAt, toldAt, today }: Attending): Refusal | null =>
  dayOf(toldAt ?? cameAt) === today ? null : refuse('E-COUNTER-OVER', { facts: { came: dayOf(cameAt) } });

/** 补录: nobody is told to have come after now. `null`: they had come by then. */
export const refuseArrival = (cameAt: Instant, now: Instant): Refusal | null =>
  cameAt > now ? refuse('E-LATE-FUTURE', { field: 'cameAt', facts: { now } }) : null;

/** What is filed at the counter, and what was signed for it there. */
export interface SignedAtCounter extends Attending {
  /** Hash of the text that was put before the person. */
  readonly signedHash: string;
  /** Hash of the text that would be filed. */
  readonly textHash: string;
}

/**
 * May it be filed on this signature? The person is there today, and signed what is filed, word for word (电子签名法 13): what was
 * changed after the signature is signed anew. `null`: yes.
 */
export const refuseSignature = ({ signedHash, textHash, ...attending }: SignedAtCounter): Refusal | null =>
  refuseGone(attending) ??
  (signedHash === textHash ? null : refuse('E-COUNTER-TEXT', { article: '电子签名法 13', field: 'signed.textHash' }));

/** Later papers at the counter; `signedHash` null: nothing was signed there, and a scan shows what was on paper before (补录). */
export type HandedAtCounter = Attending & {
  readonly signedHash: string | null;
  readonly textHash: string;
};

/**
 * May later papers be taken in? Of whoever is there, on their signature, as with a filing; of whoever was there before, only as told
 * late, on the day on which that was told. `null`: yes.
 */
export function refuseHandIn({ signedHash, ...handed }: HandedAtCounter): Refusal | null {
  if (signedHash !== null) return refuseSignature({ ...handed, signedHash });
  if (handed.toldAt !== null) return refuseScanning(handed);
  return refuse('E-COUNTER-TEXT', { article: '电子签名法 13', field: 'signed' });
}
