import { nameFor } from '../case/actor.ts';
import type { Officer } from '../case/state/review.ts';
import { yearOf, type Day } from '../clock/day.ts';
import { dayOf, type Instant } from '../clock/instant.ts';
import type { Contact } from '../paper/paper.ts';
import type { RecordedPhoto, VisitFinding, VisitPaperFacts, VisitPart, Visited } from '../paper/visit-facts.ts';
import type { VisitGround } from './visit-request.ts';

/** A paper of a visit about to be issued: all it says but its number and verification. */
export type VisitPaperDraft = VisitPaperFacts & { readonly number: null; readonly verify: null };

/** Who issues the papers of visits, and when. */
export interface VisitIssuer {
  readonly zoneName: string;
  readonly organ: string;
  readonly contact: Contact;
  readonly practice: boolean;
  readonly at: Instant;
}

/** A part of the joint checklist, with who asked for it. */
export interface AskedPart {
  readonly bureauName: string;
  readonly ground: VisitGround;
  readonly points: readonly string[];
  readonly askedBy: string;
  /** 代理: for whom; null: for nobody but oneself. */
  readonly askedFor: string | null;
  readonly from: Day;
  readonly to: Day;
}

/** What of a visit all its papers say. */
export interface ToldVisit {
  readonly number: string;
  readonly enterprise: { readonly name: string; readonly uscc: string };
  readonly day: Day;
  readonly exempt: boolean;
  readonly announced: boolean;
  readonly owner: { readonly name: string };
  readonly approvedBy: string;
  readonly approvedFor: string | null;
  readonly checklist: readonly AskedPart[];
}

const GROUNDS: Readonly<Record<VisitGround, string>> = {
  routine: '日常检查',
  safety: '安全生产',
  environment: '生态环境',
  complaint: '投诉举报',
  case: '个案核查',
};

/** What was found on a part of the checklist. */
export interface FoundPart extends AskedPart {
  readonly found: Pick<VisitFinding, 'result' | 'findings' | 'rectifyBy'>;
}

/** 审批表: with how many visits that count the enterprise then has in the year, this one included. */
export const draftApproval = (
  visit: ToldVisit,
  issuer: VisitIssuer,
  { count, cap }: { readonly count: number; readonly cap: number },
): VisitPaperDraft => ({
  ...frameOf(visit, issuer),
  kind: 'visitApproval',
  asked: visit.checklist.map((part) => ({
    ...partOf(part),
    by: nameFor(part.askedBy, part.askedFor),
    from: part.from,
    to: part.to,
  })),
  owner: visit.owner.name,
  approver: nameFor(visit.approvedBy, visit.approvedFor),
  announced: visit.announced,
  counted: { year: yearOf(visit.day), count, cap },
});

/** 通知书; `replaces` is the number of the notice of another day. */
export const draftNotice = (
  visit: ToldVisit,
  issuer: VisitIssuer,
  replaces: string | null = null,
): VisitPaperDraft => ({
  ...frameOf(visit, issuer),
  kind: 'visitNotice',
  replaces,
});

/** What the officers of one bureau recorded. */
export interface Recorded {
  readonly bureau: string;
  readonly officers: readonly Officer[];
  readonly parts: readonly FoundPart[];
  readonly photos: readonly RecordedPhoto[];
  readonly remarks: string | null;
  readonly visited: Visited;
}

/** 现场检查笔录. */
export const draftRecord = (visit: ToldVisit, issuer: VisitIssuer, recorded: Recorded): VisitPaperDraft => ({
  ...frameOf(visit, issuer),
  kind: 'visitRecord',
  bureau: recorded.bureau,
  officers: recorded.officers.map((officer) => officerIn(officer, recorded.bureau)),
  findings: recorded.parts.map(findingOf),
  photos: recorded.photos,
  remarks: recorded.remarks,
  visited: recorded.visited,
  recordedAt: issuer.at,
});

/** Who came along from another bureau stands with that one: both have to show for which unit they inspect (许可法 34(3)). */
const officerIn = ({ name, unit = '' }: Officer, bureau: string): string =>
  ['', bureau].includes(unit) ? name : `${name}（${unit}）`;

/** 结果告知书, once every bureau has recorded. */
export const draftResult = (
  visit: ToldVisit,
  issuer: VisitIssuer,
  { parts, recordNumbers }: { readonly parts: readonly FoundPart[]; readonly recordNumbers: readonly string[] },
): VisitPaperDraft => ({
  ...frameOf(visit, issuer),
  kind: 'visitResult',
  findings: parts.map(findingOf),
  recordNumbers,
});

function frameOf(visit: ToldVisit, issuer: VisitIssuer) {
  const exempt = visit.exempt ? [...new Set(visit.checklist.map(({ ground }) => GROUNDS[ground]))].join('、') : null;
  return {
    zoneName: issuer.zoneName,
    organ: { name: issuer.organ, seal: '行政检查专用章' },
    caseNumber: visit.number,
    applicant: visit.enterprise,
    basis: ['许可法 61(1)', '许可法 62', '国办发〔2024〕54号'],
    contact: issuer.contact,
    service: { method: 'electronic', copies: 2 },
    practice: issuer.practice,
    number: null,
    issuedOn: dayOf(issuer.at),
    verify: null,
    day: visit.day,
    exempt,
    checklist: visit.checklist.map(partOf),
  } as const;
}

const partOf = ({ bureauName, ground, points }: AskedPart): VisitPart => ({
  bureau: bureauName,
  ground: GROUNDS[ground],
  points,
});

const findingOf = (part: FoundPart): VisitFinding => ({ ...partOf(part), ...part.found });
