import type { AnswerOf } from '../../../../../api/contract/route.ts';
import type { zoneRoutes } from '../../../../../api/contract/zones.ts';
import { decidingOrgan, type Grant } from '../../../../../domain/authority/grant.ts';
import type { Day } from '../../../../../domain/clock/day.ts';
import type { CaseFacts } from '../../../../../domain/paper/case-facts.ts';
import type { PaperFacts } from '../../../../../domain/paper/facts.ts';
import type { Paper } from '../../../../../domain/paper/paper.ts';
import { writePaper } from '../../../../../domain/paper/write-paper.ts';
import type { CasePage } from '../acceptance/verdicts.ts';
import { restsOnMinutes } from './guards.ts';
import { proposalBody, type DecisionDraft, type ProposalBody } from './draft.ts';

export type Zone = AnswerOf<typeof zoneRoutes.readZone>;

/** What the paper says of the organ: the zone, and the grant under which it may decide this case today. */
export interface DecidedBy {
  readonly zone: Zone;
  /** Null: no authority today. */
  readonly grant: Grant | null;
}

/** The paper that the draft would become, worded by the same writer as the one that is issued; number and seal to come. */
export const previewDecision = (page: CasePage, by: DecidedBy, draft: DecisionDraft): Paper =>
  writePaper(decisionFacts(page, by, proposalBody(draft, restsOnMinutes(page))));

function decisionFacts(page: CasePage, by: DecidedBy, body: ProposalBody): PaperFacts {
  return body.outcome === 'grant' ? grantFacts(page, by, body) : refusalFacts(page, by, body);
}

function grantFacts(page: CasePage, by: DecidedBy, body: ProposalBody): PaperFacts {
  return {
    ...caseFacts(page, by),
    kind: 'grantDecision',
    nature: page.nature === 'filing' ? 'filing' : 'permit',
    appliedOn: appliedOn(page),
    acceptedOn: page.acceptedOn,
    content: [['许可内容', page.result], ...page.form.map(({ label, value }) => [label, value] as const)],
    scope: null,
    validity: null,
    conditions: body.conditions ?? [],
    reasons: body.reasons.join('') || '（理由）',
    commitment: null,
    supplement: null,
    authority: page.above ? null : by.grant && `${by.grant.grantor}（${by.grant.instrumentNo}）`,
    hearingOn: null,
    overrunReason: body.overrunReason ?? null,
  };
}

function refusalFacts(page: CasePage, by: DecidedBy, body: ProposalBody): PaperFacts {
  const provisions = body.provisions ?? [];
  return {
    ...caseFacts(page, by),
    kind: 'refusalDecision',
    appliedOn: appliedOn(page),
    acceptedOn: page.acceptedOn ?? page.today,
    found: body.facts ?? '（查明的事实）',
    reasons: body.reasons.join('') || '（理由）',
    provisions: provisions.length > 0 ? provisions : page.legalBasis,
    hearingOn: null,
    overrunReason: body.overrunReason ?? null,
    remedies: { reconsideration: '（签发时写明的复议机关）', court: '（签发时写明的人民法院）' },
  };
}

const appliedOn = (page: CasePage): Day => page.receivedOn ?? page.today;

/** Under 委托 the decision is made in the name of the entrusting organ (许可法 24), above in that of the upper organ. */
const organOf = ({ above }: CasePage, { zone, grant }: DecidedBy): string =>
  above?.organ ?? (grant ? decidingOrgan(grant, zone.organ) : zone.organ);

function caseFacts(page: CasePage, by: DecidedBy): CaseFacts {
  const { zone } = by;
  return {
    zoneName: zone.name,
    organ: { name: organOf(page, by), seal: '行政审批专用章' },
    caseNumber: page.number,
    item: page.item,
    project: page.project,
    applicant: page.applicant,
    basis: page.legalBasis,
    contact: zone.contact,
    service: { method: page.serviceConsent?.agreed ? 'electronic' : 'window', copies: 2 },
    practice: zone.practice,
    number: null,
    issuedOn: null,
    verify: null,
  };
}
