import { yearOf, type Day } from '../clock/day.ts';

/** Why superiors inspect the zone; only `other` is merged (意见 24). */
export const SUPERIOR_GROUNDS = ['other', 'safety', 'environment', 'statutory'] as const;
export type SuperiorGround = (typeof SUPERIOR_GROUNDS)[number];

/** An inspection of the zone itself that a superior organ has announced. */
export interface SuperiorInspection {
  readonly id: string;
  readonly organ: string;
  readonly subject: string;
  readonly ground: SuperiorGround;
  readonly from: Day;
  readonly to: Day;
}

/** The inspections of a season: those that may be received at one time, and those that stand apart by law. */
export interface InspectionSeason {
  /** `2026-Q4`. */
  readonly season: string;
  readonly merged: readonly SuperiorInspection[];
  readonly apart: readonly SuperiorInspection[];
  /** Inspections announced, and receptions of them after merging. */
  readonly announced: number;
  readonly counted: number;
}

/**
 * 统筹上级督查检查 (意见 24): except work safety, environment and what the law requires, the inspections of a season are
 * merged into one. It concerns superiors who inspect the zone, never visits to enterprises.
 */
export function mergeBySeason(inspections: readonly SuperiorInspection[]): readonly InspectionSeason[] {
  const seasons = [...new Set(inspections.map(({ from }) => seasonOf(from)))].toSorted();
  return seasons.map((season) => {
    const own = inspections.filter(({ from }) => seasonOf(from) === season).toSorted(byFirstDay);
    const merged = own.filter(({ ground }) => ground === 'other');
    const apart = own.filter(({ ground }) => ground !== 'other');
    return { season, merged, apart, announced: own.length, counted: Math.min(merged.length, 1) + apart.length };
  });
}

const seasonOf = (day: Day): string => `${yearOf(day)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

const byFirstDay = (one: SuperiorInspection, other: SuperiorInspection): number => {
  const [a, b] = [`${one.from} ${one.id}`, `${other.from} ${other.id}`];
  return Number(a > b) - Number(a < b);
};
