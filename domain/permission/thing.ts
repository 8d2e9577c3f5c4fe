import type { DutyKind } from '../case/duty.ts';
import type { Hat } from './hat.ts';

/** An enterprise before a zone: its mandates, its standing. */
export interface EnterpriseThing {
  readonly zone: string;
  readonly enterprise: string;
}

/** A project of an enterprise in a zone, what is filed and what is promised for it. */
export interface ProjectThing extends EnterpriseThing {
  readonly project: string;
  /** Upper organs that have a case of it; absent where that opens nothing. */
  readonly organs?: readonly string[];
}

/** What of a case decides who may touch it. */
export interface CaseThing extends ProjectThing {
  readonly bureau: string;
  /** Departments that were asked for an opinion. */
  readonly asked: readonly string[];
  /** Whoever looks was told of the right to a hearing as a third party (许可法 36). */
  readonly party: boolean;
  /** The upper organ that has it, by forwarding or transfer; null: it is with the zone. */
  readonly above: string | null;
}

/** Has the upper organ of this hat the case? Another organ of city, province or state has nothing to do with it. */
export const isWith = ({ organ }: Pick<Hat, 'organ'>, { above }: Pick<CaseThing, 'above'>): boolean =>
  above !== null && organ === above;

/** What a unit of a zone has in hand. */
export interface UnitThing {
  readonly zone: string;
  readonly unit: string;
}

/** A step of a case that somebody takes. */
export interface StepThing extends UnitThing {
  readonly kind: DutyKind;
}

/**
 * A file: whose it is, whether whoever looks brought it in, in which zones alone whoever did acts for the enterprise, in which
 * cases it was handed in, and in which zones it belongs to a visit or a late record, or was scanned at the window.
 */
export interface FileThing {
  readonly enterprise: string;
  readonly mine: boolean;
  readonly cameInTo: readonly string[];
  readonly cases: readonly CaseThing[];
  readonly besideIn: readonly string[];
}

/** A paper of a case, of a commitment, or of a visit; `told`: the enterprise was told of that visit. */
export interface PaperThing {
  /** It is between those who supervise and a bureau. */
  readonly internal: boolean;
  readonly of:
    | { readonly case: CaseThing }
    | { readonly commitment: ProjectThing }
    | { readonly visit: EnterpriseThing & { readonly told: boolean } };
}
