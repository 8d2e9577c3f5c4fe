import type { SucceededPermit } from './case-facts.ts';
import type { PaperFacts } from './facts.ts';
import type { PaperKind } from './paper.ts';

/** What an urging order rests on: services are done within their limit (722号 36(2)), permits and filings alike. */
export const URGING_BASIS: readonly string[] = ['722号 36(2)'];

/** The papers by which something is decided of an application, or of what was granted on it. */
export const DECISION_PAPERS = [
  'grantDecision',
  'refusalDecision',
  'nonAcceptance',
  'revocationDecision',
  'permitWithdrawal',
  'deregistration',
  'permitExtension',
  'permitExtensionRefusal',
  'deregistrationRefusal',
] as const satisfies readonly PaperKind[];

export type DecisionPaper = (typeof DECISION_PAPERS)[number];

/** The kinds of paper whose service is recorded on a 送达回证: decisions, and notices. */
export type ServedKind =
  | DecisionPaper
  | Extract<
      PaperKind,
      | 'correctionNotice'
      | 'hearingRightNotice'
      | 'hearingNotice'
      | 'procedureNotice'
      | 'terminationNotice'
      | 'acceptanceNotice'
      | 'extensionNotice'
      | 'overrunExplanation'
      | 'cureNotice'
      | 'withdrawalConfirmation'
      | 'rectificationNotice'
      | 'revocationPriorNotice'
    >;

/** And what is served beside one of them: an acceptance with papers to follow has two (容缺受理). */
export type RecordedKind = ServedKind | 'deferralNotice';

const SERVICE: Readonly<Record<RecordedKind, readonly string[]>> = {
  grantDecision: ['许可法 44'],
  refusalDecision: ['许可法 38(2)'],
  nonAcceptance: ['许可法 32'],
  revocationDecision: ['许可法 69'],
  permitWithdrawal: ['许可法 8(2)'],
  deregistration: ['许可法 70'],
  permitExtension: ['许可法 44'],
  permitExtensionRefusal: ['许可法 44'],
  deregistrationRefusal: ['许可法 44'],
  correctionNotice: ['许可法 32(4)'],
  hearingRightNotice: ['许可法 36', '许可法 47(1)'],
  hearingNotice: ['许可法 48(1)'],
  procedureNotice: ['许可法 45'],
  // No article tells of such an end; by its service it is known, from which its remedies run.
  terminationNotice: ['复议法 20(1)'],
  acceptanceNotice: ['许可法 32'],
  deferralNotice: ['意见 6'],
  extensionNotice: ['许可法 42(1)'],
  overrunExplanation: ['722号 36(2)'],
  cureNotice: ['意见 6'],
  withdrawalConfirmation: ['许可法 29'],
  rectificationNotice: ['许可法 61(1)'],
  revocationPriorNotice: ['许可法 7'],
};

/** What rests on the law of its item. */
const OF_ITEM: readonly RecordedKind[] = [
  'grantDecision',
  'refusalDecision',
  'correctionNotice',
  'procedureNotice',
  'acceptanceNotice',
  'extensionNotice',
  'withdrawalConfirmation',
];

/**
 * Under which articles a paper is served: `ofItem`, those of the item, where what is granted is no permit but a filing or a joint acceptance,
 * and those by which it is told what is missing; electronically also the one that says when it has come (电子签名法 11), by
 * public notice the one by which it counts after its days (民诉法 95), and what was refused the one by which it is left (民诉法 89).
 */
export const serviceBasis = (
  served: RecordedKind,
  method: 'electronic' | 'window' | 'post' | 'left' | 'public',
  ofItem: readonly string[] | null = null,
): readonly string[] => [
  ...(ofItem && OF_ITEM.includes(served) ? ofItem : SERVICE[served]),
  ...(method === 'electronic' ? ['电子签名法 11'] : []),
  ...(method === 'left' ? ['民诉法 89'] : []),
  ...(method === 'public' ? ['民诉法 95'] : []),
];

/**
 * The item as its guide has it. What is no permit (备案 673号 13, a review, a confirmation, a registration) is not under the
 * licensing law, and its acts rest on the articles of the item. `window`: the article that sets the time within which one is
 * told of acceptance, where the guide names it.
 */
export type OfItem = { readonly permit: boolean; readonly articles: readonly string[]; readonly window?: string };

type Acts = {
  readonly [Kind in PaperKind]?: (paper: Extract<PaperFacts, { kind: Kind }>, item: OfItem) => readonly string[];
};

/** What the law of a filing does not say itself is said of all services: what is missing is told at once (722号 36(1)). */
export function onGaps(item: OfItem): readonly string[] {
  if (item.window !== undefined) return [item.window];
  return item.permit ? ['许可法 32(4)'] : [...onMerits(item), '722号 36(1)'];
}

/** Who is not told in time is accepted: by the law of the item, of permits, or where there is none by the rule of the zone. */
export const onSilence = ({ permit, window }: OfItem): string =>
  window ?? (permit ? '许可法 32(4)' : '本区关于受理的规定');

/** What has a law of its own on acceptance and is no permit is accepted by it. */
const onAcceptance = (item: OfItem): readonly string[] => {
  if (item.permit) return ['许可法 32(5)'];
  return item.window === undefined ? onMerits(item) : [item.window];
};

/** The limit of an item (许可法 42) is no ground on which it is granted. */
const onMerits = ({ articles }: OfItem): readonly string[] => articles.filter((one) => !one.startsWith('许可法 42'));

/** A renewal is decided before the old end (许可法 50(2)), a change where its conditions are met (许可法 49). */
const onSuccession = (succeeds: SucceededPermit | undefined): readonly string[] =>
  succeeds ? [succeeds.kind === 'renewal' ? '许可法 50(2)' : '许可法 49'] : [];

const ACTS: Acts = {
  acceptanceNotice: ({ deemed, standing }, item) => {
    if (deemed) return [onSilence(item)];
    if (standing && standing.promised.length > 0) return ['意见 6'];
    return onAcceptance(item);
  },
  correctionNotice: (_paper, item) => onGaps(item),
  nonAcceptance: ({ ground }) => [ground.type === 'competence' ? '许可法 32(2)' : '许可法 78'],
  notNeededNotice: () => ['许可法 32(1)'],
  deferralPromise: () => ['意见 6'],
  deferralNotice: () => ['意见 6'],
  commitmentLetter: () => ['722号 40', '国办发〔2020〕42号'],
  procedureNotice: ({ article }, item) => (article === null ? onMerits(item) : [article]),
  hearingRightNotice: () => ['许可法 36', '许可法 47(1)'],
  hearingNotice: ({ ofOwnMotion }) => [...(ofOwnMotion ? ['许可法 46'] : []), '许可法 48(1)'],
  reopeningNotice: () => ['许可法 34(1)'],
  grantDecision: ({ nature, acceptedOn, succeeds }, item) => {
    if (nature !== 'permit' || !item.permit) return onMerits(item);
    return [
      ...(acceptedOn === null ? ['许可法 34(2)'] : []),
      '许可法 38(1)',
      ...onSuccession(succeeds),
      ...onMerits(item),
    ];
  },
  refusalDecision: ({ succeeds }, item) => (item.permit ? ['许可法 38(2)', ...onSuccession(succeeds)] : onMerits(item)),
  overrunExplanation: () => ['722号 36(2)'],
  withdrawalConfirmation: (_paper, item) => [...(item.permit ? ['许可法 29'] : []), ...onMerits(item)],
  terminationNotice: ({ ground }, item) =>
    ground === 'correctionLapsed'
      ? [...onGaps(item), '本区关于补正期限的规定']
      : ['意见 6', '你单位的容缺受理承诺书', '本区关于容缺受理的规定'],
  cureNotice: () => ['意见 6', '本区关于容缺受理的规定'],
  rectificationNotice: () => ['许可法 61(1)', '国办发〔2020〕42号'],
  revocationPriorNotice: () => ['许可法 7'],
  revocationDecision: ({ ground }) => [ground],
  permitWithdrawal: () => ['许可法 8(2)'],
  deregistration: () => ['许可法 70'],
  permitExtension: ({ article }) => [article],
  permitExtensionRefusal: ({ article }) => [article],
  deregistrationRefusal: () => ['许可法 70'],
};

/**
 * The articles that carry the act of which a paper tells, as `许可法 32(4)` or as the rule is called; null: the act names its
 * own. Those of the item say why it is permitted, and carry no correction, acceptance or end.
 */
export function basisOf(paper: PaperFacts, item: OfItem): readonly string[] | null {
  const act = ACTS[paper.kind] as ((facts: PaperFacts, of: OfItem) => readonly string[]) | undefined;
  return act?.(paper, item) ?? null;
}

/** On what a 收件凭证 rests: the day from which the organ has to answer; of what comes electronically, when it has come. */
export const receiptBasis = (item: OfItem, electronic: boolean): readonly string[] => [
  ...(item.permit ? [onSilence(item)] : onAcceptance(item)),
  ...(electronic ? ['电子签名法 11'] : []),
];
