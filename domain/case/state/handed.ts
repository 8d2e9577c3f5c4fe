import type { Length } from '../../catalogue/item.ts';
import type { Day } from '../../clock/day.ts';
import type { Instant } from '../../clock/instant.ts';
import type { Signature } from '../signature.ts';

/** A file behind a material, as it was handed in: the event binds it by its hash. */
export interface HandedFile {
  readonly material: string;
  readonly file: string;
  readonly sha256: string;
}

/** What the applicant says to a paper that is handed in: what was changed, where it stands. */
export interface HandedNote {
  readonly material: string;
  readonly text: string;
}

/** One defect in the one written notice (一次性补正告知). */
export interface Gap {
  readonly material: string;
  readonly defect: string;
  readonly basis: string;
  readonly fix: string;
  /** Where in the paper it is; absent: in all of it, or the paper is missing. */
  readonly frame?: Frame | undefined;
}

export interface Correction {
  readonly on: Day;
  /** Which notice it is: the first, or a later one where that was lawful. */
  readonly round: number;
  readonly gaps: readonly Gap[];
  /** Codes still to be handed in. */
  readonly open: readonly string[];
  readonly answeredOn: Day | null;
  /** Why a second notice was lawful; null for the first. */
  readonly ground: CorrectionGround | null;
}

/** What alone allows a second notice: the answer itself showed it, or the law changed in between. */
export type CorrectionGround = 'answer' | 'lawChange';

/** The applicant's promise to hand in what is missing (容缺受理承诺). */
export interface Deferral {
  readonly materials: readonly string[];
  readonly until: Day;
  /** Counted from acceptance; null: the day itself was promised. */
  readonly period: Length | null;
  readonly promisedAt: Instant;
  readonly open: readonly string[];
}

/** A deferral promise that was signed with the filing, or until the receipt; it takes effect with the receipt. */
export interface SignedPromise {
  readonly materials: readonly string[];
  readonly until: Day;
  /** Counted from acceptance; absent: the day itself was promised. */
  readonly period?: Length;
  readonly signature: Signature;
}

/** A frame on a page of what was handed in: where the defect is. Parts of the page's width and height, 0 to 1, from above left. */
export interface Frame {
  readonly file: string;
  /** From 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
