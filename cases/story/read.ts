import { caseRoutes } from '../../api/contract/cases.ts';
import { caseIn, type Stage } from './stage.ts';

/** What the runner reads of a case page. What may be absent is not told by the page yet. */
export interface CaseFacts {
  readonly today: string;
  readonly status: number | null;
  readonly receivedOn: string | null;
  readonly acceptedOn: string | null;
  readonly decidedOn: string | null;
  readonly light: string;
  readonly legalBasis: readonly string[];
  readonly openMaterials: readonly string[];
  readonly materials: readonly { readonly code: string; readonly files: readonly unknown[] }[];
  readonly clocks: readonly ClockFacts[];
  readonly papers: readonly { readonly kind: string }[];
  readonly events: readonly EventFacts[];
  /** Days that are counted back from another one, and so have no clock. */
  readonly hearing?: { readonly noticeBy: string | null } | null;
  readonly permit?: { readonly renewalBy: string | null } | null;
  readonly flags?: Readonly<Record<string, boolean>>;
  readonly turn?: string;
  readonly cards?: readonly { readonly colour: string; readonly to: string }[];
  readonly onTime?: boolean | null;
  readonly authority?: string;
}

export interface ClockFacts {
  readonly name: string;
  readonly due: string;
  readonly [field: string]: unknown;
}

/** `at` is the legal moment, `on` the legal day where it is another; `recordedAt` the moment of the record. */
export interface EventFacts {
  readonly type: string;
  readonly at: string;
  readonly on?: string;
  readonly recordedAt: string;
}

/** Reads the page of a case as an officer of the zone, to whom every paper is shown. */
export async function readCase(stage: Stage, alias: string): Promise<CaseFacts> {
  const { call } = await stage.officers('window');
  const page = await call(caseRoutes.readCase, { params: { case: caseIn(stage, alias).id } });
  return page as unknown as CaseFacts;
}
