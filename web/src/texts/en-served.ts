import type { zhServed } from './zh-served.ts';

/** The papers that are served, as a list of steps and the record of a case name them, English. */
export const enServed: typeof zhServed = {
  grantDecision: 'grant',
  refusalDecision: 'refusal',
  nonAcceptance: 'refusal to accept',
  revocationDecision: 'revocation',
  permitWithdrawal: 'withdrawal of the permit',
  deregistration: 'deregistration',
  permitExtension: 'extension of the permit',
  permitExtensionRefusal: 'refusal of an extension',
  deregistrationRefusal: 'refusal of a deregistration',
  correctionNotice: 'correction notice',
  hearingRightNotice: 'notice of the right to a hearing',
  rectificationNotice: 'order to rectify',
  revocationPriorNotice: 'prior notice of revocation',
  procedureNotice: 'notice of a special procedure',
  hearingNotice: 'notice of the hearing',
  terminationNotice: 'notice of the end by lapse',
  acceptanceNotice: 'notice of acceptance',
  extensionNotice: 'notice of a longer limit',
  overrunExplanation: 'explanation of an overrun',
  cureNotice: 'notice of more time for promised papers',
  withdrawalConfirmation: 'confirmation of the withdrawal',
};
