import type { PlainChange } from './plain-calendar.ts';

/** A clock as a worked case writes it. */
export interface PlainClock {
  limit?: 'statutory' | 'promised' | 'other';
  start: string;
  unit: 'workingDays' | 'calendarDays' | 'months';
  length: number;
  calendar?: PlainChange;
  pauses?: PlainPause[];
  alsoPausedBy?: PlainPauseKind[];
  extensions?: { signedOn: string; by: PlainSigner; length: number }[];
  extensionRule?: { by: PlainSigner; max: number; times: number; article: string };
  end?: string;
  yellow?: number;
  moments?: string[];
}

export interface PlainPause {
  kind: PlainPauseKind;
  notice: string | null;
  from?: string;
  to: string;
  cap?: number;
}

export const EIGHT = [
  'hearing',
  'tender',
  'auction',
  'inspection',
  'testing',
  'quarantine',
  'appraisal',
  'expertReview',
] as const;
export const OTHERS = ['publicity', 'technicalReview', 'assessment', 'consultation', 'dispute'] as const;
export const SIGNING = ['organHead', 'principalHead', 'govHead', 'zoneHead', 'issuingOrgan'] as const;
export type PlainPauseKind = (typeof EIGHT)[number] | (typeof OTHERS)[number];
export type PlainSigner = (typeof SIGNING)[number];

export interface PlainRefusal {
  part: string;
  index: number;
  article: string;
  code: string;
}

export interface PlainDay {
  date: string;
  counted: boolean;
  n: number | null;
  of: number | null;
  why: string;
  article: string | null;
  pause: number | null;
}

export interface PlainMoment {
  at: string;
  remaining: number;
  consumed: number;
  excluded: number;
  light: string;
}

/** The answer about a clock, every field of it. */
export interface PlainAnswer {
  due: string;
  nominal: string;
  provisional: boolean;
  excluded: number;
  consumed: number;
  onTime: boolean | null;
  refused: PlainRefusal[];
  lights: { from: string; light: string }[];
  moments: PlainMoment[];
  days: PlainDay[];
}
