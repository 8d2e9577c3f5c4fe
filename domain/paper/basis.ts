import type { PaperKind } from './paper.ts';

/** What an urging order rests on: services are done within their limit (722号 36(2)), permits and filings alike. */
export const URGING_BASIS: readonly string[] = ['722号 36(2)'];

/** The kinds of paper whose service is recorded on a 送达回证. */
export type ServedKind = Extract<
  PaperKind,
  'grantDecision' | 'refusalDecision' | 'nonAcceptance' | 'revocationDecision' | 'hearingRightNotice' | 'hearingNotice'
>;

const SERVICE: Readonly<Record<ServedKind, readonly string[]>> = {
  grantDecision: ['许可法 44'],
  refusalDecision: ['许可法 38(2)'],
  nonAcceptance: ['许可法 32'],
  revocationDecision: ['许可法 69'],
  hearingRightNotice: ['许可法 36', '许可法 47(1)'],
  hearingNotice: ['许可法 48(1)'],
};

/**
 * Under which articles a paper is served: `ofItem`, those of the item, where what is granted is no permit but a filing or a joint acceptance;
 * electronically also the one that says when it has come (电子签名法 11).
 */
export const serviceBasis = (
  served: ServedKind,
  method: 'electronic' | 'window' | 'post',
  ofItem: readonly string[] | null = null,
): readonly string[] => [
  ...(served === 'grantDecision' && ofItem ? ofItem : SERVICE[served]),
  ...(method === 'electronic' ? ['电子签名法 11'] : []),
];
