import type { CalendarRequest, ClockRequest } from '../../domain/clock/read-clock.ts';

/** A file of the format, as the schema admits it. */
export type CaseFile = CalendarCase | ClockCase | Story;

interface Head {
  readonly id: string;
  readonly title: string;
}

export interface CalendarCase extends Head {
  readonly kind: 'calendar';
  readonly calendar?: CalendarRequest;
  readonly checks: readonly CalendarCheck[];
}

export type CalendarCheck =
  | { readonly addWork: readonly [string, number]; readonly expect: string }
  | { readonly addMonths: readonly [string, number]; readonly expect: string }
  | { readonly roll: string; readonly expect: string }
  | { readonly count: readonly [string, string]; readonly expect: number }
  | { readonly isWorkingDay: string; readonly expect: boolean };

export interface ClockCase extends Head {
  readonly kind: 'clock';
  readonly checks: readonly ClockCheck[];
}

export interface ClockCheck {
  readonly name: string;
  readonly clock: ClockRequest;
  readonly expect: ClockExpectation;
}

/** Maps name only what matters. */
export interface ClockExpectation {
  readonly refused?: readonly { readonly part: string; readonly index: number; readonly article?: Articles }[];
  readonly lights?: Readonly<Record<string, string>>;
  readonly moments?: Readonly<Record<string, Fields>>;
  readonly days?: Readonly<Record<string, Fields>>;
  readonly [field: string]: unknown;
}

/** An article, or several of which any one will do. */
export type Articles = string | readonly string[];

export type Fields = Readonly<Record<string, unknown>>;

export interface Story extends Head {
  readonly kind: 'story';
  readonly given: Given;
  readonly steps: readonly Step[];
}

export interface Given {
  readonly zone?: Readonly<Record<string, string | number>>;
  readonly calendar?: CalendarRequest;
  readonly items: Readonly<Record<string, GivenItem>>;
  readonly grants?: readonly GivenGrant[];
  readonly competentOrgans?: Readonly<Record<string, string>>;
  readonly enterprise?: { readonly uscc?: string; readonly credit?: readonly CreditRecord[] };
  readonly project?: GivenProject;
}

export interface CreditRecord {
  readonly class: 'minor' | 'general' | 'serious';
  readonly from: string;
  readonly publicTo: string;
}

export interface GivenItem {
  readonly materials?: readonly GivenMaterial[];
  readonly after?: readonly string[];
  readonly fileWithin?: { readonly of: string };
  readonly supplementAfterGrant?: { readonly before: string } | null;
  readonly [field: string]: unknown;
}

export interface GivenMaterial {
  readonly code: string;
  readonly class: 'E' | 'D' | 'S';
  readonly safety?: boolean;
}

export interface GivenGrant {
  readonly items: readonly string[];
  readonly mode: string;
  readonly [field: string]: unknown;
}

export interface GivenProject {
  readonly code?: string;
  readonly industry?: string;
  readonly investmentCny?: number;
  readonly landHa?: number;
  readonly energyTce?: number;
  readonly chemicalPark?: boolean;
}

/** A step of a story; the parameters of its act stand beside these. */
export interface Step {
  readonly at?: string;
  readonly who?: string;
  readonly act?: string;
  readonly case?: string;
  readonly refused?: { readonly code?: string; readonly article?: Articles };
  readonly expect?: Fields;
  readonly expectCases?: Readonly<Record<string, Fields>>;
  readonly expectProject?: Fields;
  readonly expectEnterprise?: Fields;
}

/** A step of `file`. */
export interface FileStep extends Step {
  readonly items: readonly FiledItem[];
  readonly joint?: boolean;
}

export interface FiledItem {
  readonly item: string;
  readonly as?: string;
  readonly way?: 'ordinary' | 'commitment';
  readonly missing?: readonly string[];
}

/** The name by which later steps call the case of a filed item. */
export const aliasOf = ({ item, as }: FiledItem): string => as ?? item;
