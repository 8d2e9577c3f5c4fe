import type { Day } from '../clock/day.ts';

/**
 * Why a bureau asks to inspect an enterprise: in the course of its duties (`routine`: also the check of a commitment), for
 * work safety, for the environment, upon a complaint, or for a single case.
 */
export const VISIT_GROUNDS = ['routine', 'safety', 'environment', 'complaint', 'case'] as const;
export type VisitGround = (typeof VISIT_GROUNDS)[number];

/** 检查申请: a bureau asks to inspect an enterprise on some day from `from` to `to`. */
export interface VisitRequest {
  readonly id: string;
  readonly enterprise: string;
  readonly bureau: string;
  readonly ground: VisitGround;
  readonly from: Day;
  readonly to: Day;
}

/** A request as somebody asks it. */
export type AskedVisit = Pick<VisitRequest, 'ground' | 'from' | 'to'> & {
  /** Is the enterprise told beforehand? */
  readonly announced: boolean;
};

/** Safety, environment, complaints and single cases are neither merged nor counted (国办发〔2024〕54号). */
export const isExempt = ({ ground }: Pick<VisitRequest, 'ground'>): boolean => ground !== 'routine';
