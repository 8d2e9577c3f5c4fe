import type { Item } from '../../catalogue/item.ts';
import { itemInForce } from '../../catalogue/item-in-force.ts';
import type { WorkingCalendar } from '../../clock/calendar.ts';
import type { Day } from '../../clock/day.ts';
import type { Instant } from '../../clock/instant.ts';
import type { OfItem } from '../../paper/basis.ts';
import type { CaseFacts, Officer, Remedies, SucceededPermit } from '../../paper/case-facts.ts';
import type { JointAcceptance } from '../../paper/decision-facts.ts';
import type { PaperFacts } from '../../paper/facts.ts';
import type { ReceivedMaterial } from '../../paper/intake-facts.ts';
import type { Contact, PaperKind } from '../../paper/paper.ts';
import { dayOf } from '../../clock/instant.ts';
import type { Joint } from '../../project/joint.ts';

/** A notice of time that does not count, or of a longer limit: the own one, or that of a joint handling. */
export interface ToldOfTime {
  readonly kind: 'procedureNotice' | 'extensionNotice';
  readonly number: string;
  readonly joint: boolean;
}

/** What the papers of a case say beside what happened: names, numbers, the guide, what was filed. */
export interface Dossier {
  readonly zoneName: string;
  readonly organ: string;
  readonly caseNumber: string;
  readonly item: Item;
  readonly bureauName: string;
  readonly project: { readonly code: string; readonly name: string };
  readonly applicant: { readonly name: string; readonly uscc: string; readonly legalRepresentative: string };
  readonly contact: Contact;
  readonly remedies: Remedies;
  readonly practice: boolean;
  /** The applicant agreed to be served electronically; else papers are handed over at the window or sent by post. */
  readonly electronic: boolean;
  /** What was filled in, as label and value. */
  readonly form: readonly (readonly [label: string, value: string])[];
  readonly materials: readonly ReceivedMaterial[];
  /** Numbers of the newest paper of each kind. */
  readonly numbers: Readonly<Partial<Record<PaperKind, string>>>;
  /** All that told of a special procedure or of a longer limit, in their order; absent: only the newest of a kind is known. */
  readonly toldOfTime?: readonly ToldOfTime[];
  /** The instrument by which the organ may decide, as a phrase; null if none. */
  readonly instrument: string | null;
  readonly calendar: WorkingCalendar;
  /** Where one applies to other organs, by their names, as far as the zone's data say. */
  readonly organAddresses: ReadonlyMap<string, string>;
  /** Item that waits for what is outstanding once this one is granted, by name and code (容缺通过); absent: none does. */
  readonly waitsForSupplement?: string;
  /** Who has in hand what an order (督办单) is about; null or absent: nobody. */
  readonly holder?: Officer | null;
  /** The permit whose renewal (许可法 50) or change (许可法 49) is applied for; absent: it is for a permit of its own. */
  readonly succeeds?: Omit<SucceededPermit, 'article'>;
  /** 联合办理: the common limit with the other cases that are handled together; absent: there is none, or it is not told. */
  readonly together?: Joint | null;
  /** What its members decided and what was found on the spot, for a joint acceptance. */
  readonly joint?: JointAcceptance | null;
}

/** A paper about to be issued: all it says but its number and verification, which only the record can give. */
export type PaperDraft = PaperFacts & { readonly number: null; readonly verify: null };

/** The dossier as a paper of that day tells it: its guide names the articles then in force. What was issued keeps its own. */
export const dossierOn = (dossier: Dossier, day: Day): Dossier => ({
  ...dossier,
  item: itemInForce(dossier.item, day),
});

/** What of the guide says on which articles an act rests. */
export const ofItem = ({ nature, legalBasis, acceptance: { article } }: Item): OfItem => ({
  permit: nature === 'permit',
  articles: legalBasis,
  ...(article === undefined ? {} : { window: article }),
});

/** A permit is what papers of the licensing law take for granted; any other nature is said. */
const itemFacts = ({ code, name, nature }: Item): CaseFacts['item'] =>
  nature === 'permit' ? { code, name } : { code, name, nature };

/** What all papers of the case have in common, on the day of that moment. */
export function caseFactsOf(
  dossier: Dossier,
  at: Instant,
): CaseFacts & { readonly number: null; readonly verify: null } {
  return {
    zoneName: dossier.zoneName,
    organ: { name: dossier.organ, seal: '行政审批专用章' },
    caseNumber: dossier.caseNumber,
    item: itemFacts(dossier.item),
    project: dossier.project,
    applicant: { name: dossier.applicant.name, uscc: dossier.applicant.uscc },
    basis: dossier.item.legalBasis,
    contact: dossier.contact,
    service: { method: dossier.electronic ? 'electronic' : 'byHand', copies: 2 },
    practice: dossier.practice,
    ...succeededBy(dossier),
    number: null,
    issuedOn: dayOf(at),
    verify: null,
  };
}

/** What is no permit is renewed and changed by the law of its item. */
function succeededBy({ succeeds, item }: Dossier): Pick<CaseFacts, 'succeeds'> {
  if (!succeeds) return {};
  const article = succeeds.kind === 'renewal' ? '许可法 50(1)' : '许可法 49';
  return { succeeds: { ...succeeds, article: item.nature === 'permit' ? article : null } };
}
