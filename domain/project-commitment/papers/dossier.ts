import type { WorkingCalendar } from '../../clock/calendar.ts';
import { dayOf, type Instant } from '../../clock/instant.ts';
import type { CaseFacts, Remedies } from '../../paper/case-facts.ts';
import type { Contact, PaperKind } from '../../paper/paper.ts';
import type { ProjectPromiseFacts } from '../../paper/project-promise-facts.ts';
import type { UrgingOrderFacts } from '../../paper/supervision-facts.ts';
import type { NodeKind } from '../node-kind.ts';

/** What the papers of a commitment say beside what happened. */
export interface PromiseDossier {
  readonly zoneName: string;
  readonly organ: string;
  readonly number: string;
  readonly project: { readonly code: string; readonly name: string };
  readonly applicant: { readonly name: string; readonly uscc: string };
  readonly contact: Contact;
  readonly remedies: Remedies;
  readonly practice: boolean;
  /** Names of departments by their code. */
  readonly bureaus: ReadonlyMap<string, string>;
  /** Numbers of the newest paper of each kind. */
  readonly numbers: Readonly<Partial<Record<PaperKind, string>>>;
  readonly calendar: WorkingCalendar;
}

/** A paper about to be issued: all it says but its number and verification. */
export type PromisePaperDraft = (ProjectPromiseFacts | UrgingOrderFacts) & {
  readonly number: null;
  readonly verify: null;
};

/** 企业投资项目承诺制 as the service that the papers name; it is no item of the catalogue of permits. */
const SERVICE = { code: 'XMCN', name: '企业投资项目承诺制办理' };

/** What all papers of a commitment have in common, on the day of that moment. */
export const commonFacts = (
  dossier: PromiseDossier,
  at: Instant,
  basis: readonly string[],
): CaseFacts & { readonly number: null; readonly verify: null } => ({
  zoneName: dossier.zoneName,
  organ: { name: dossier.organ, seal: '行政审批专用章' },
  caseNumber: dossier.number,
  item: SERVICE,
  project: dossier.project,
  applicant: dossier.applicant,
  basis,
  contact: dossier.contact,
  service: { method: 'electronic', copies: 2 },
  practice: dossier.practice,
  number: null,
  issuedOn: dayOf(at),
  verify: null,
});

/** The name of a department. */
export const bureauName = ({ bureaus }: PromiseDossier, code: string): string => bureaus.get(code) ?? code;

/** Nodes as papers name them. */
export const NODE_NAMES: Readonly<Record<NodeKind, string>> = {
  start: '开工',
  foundation: '基础完工',
  structure: '主体完工',
  use: '投入使用',
};
