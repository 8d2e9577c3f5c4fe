import { writeAcceptanceNotice } from './acceptance-notice.ts';
import { writeCommitmentLetter } from './commitment-letter.ts';
import { writeCorrectionNotice } from './correction-notice.ts';
import { writeCureNotice } from './cure-notice.ts';
import { writeDeferralNotice } from './deferral-notice.ts';
import { writeDeferralPromise } from './deferral-promise.ts';
import { writeExtensionNotice } from './extension-notice.ts';
import { writeGrantDecision } from './grant-decision.ts';
import { writeHearingNotice } from './hearing-notice.ts';
import { writeHearingRightNotice } from './hearing-right-notice.ts';
import { writeNonAcceptance } from './non-acceptance.ts';
import { writeNotNeededNotice } from './not-needed-notice.ts';
import { writeForwardingLetter, writeTransferNotice } from './onward-papers.ts';
import { writeOverrunExplanation } from './overrun-explanation.ts';
import { writeDeregistration, writePermitExtension, writePermitWithdrawal } from './permit-decisions.ts';
import { writeDeregistrationRefusal, writePermitExtensionRefusal } from './request-refusals.ts';
import { writeProcedureNotice } from './procedure-notice.ts';
import {
  writeNodeCheck,
  writePromiseAcceptance,
  writeRegistrationRevocation,
  writeRegistrationRevocationNotice,
  writeShortfallNotice,
} from './project-promise-checks.ts';
import {
  writeCommitmentList,
  writeCommitmentRegistration,
  writeProjectCommitment,
  writeRegistrationRefusal,
} from './project-promise.ts';
import { writeReceipt } from './receipt.ts';
import { writeRectificationNotice } from './rectification-notice.ts';
import { writeRefusalDecision } from './refusal-decision.ts';
import { writeReopeningNotice } from './reopening-notice.ts';
import { writeRevocationDecision } from './revocation-decision.ts';
import { writeRevocationPriorNotice } from './revocation-prior-notice.ts';
import { writeServiceRecord } from './service-record.ts';
import { writeTerminationNotice } from './termination-notice.ts';
import { writeUrgingOrder } from './urging-order.ts';
import { writeVisitApproval, writeVisitNotice, writeVisitRecord, writeVisitResult } from './visit-papers.ts';
import { writeWithdrawalConfirmation } from './withdrawal-confirmation.ts';
import type { PaperFacts } from './facts.ts';
import type { Paper, PaperKind } from './paper.ts';

type Writers = { readonly [Kind in PaperKind]: (facts: Extract<PaperFacts, { kind: Kind }>) => Paper };

const WRITERS: Writers = {
  receipt: writeReceipt,
  acceptanceNotice: writeAcceptanceNotice,
  correctionNotice: writeCorrectionNotice,
  nonAcceptance: writeNonAcceptance,
  notNeededNotice: writeNotNeededNotice,
  deferralPromise: writeDeferralPromise,
  deferralNotice: writeDeferralNotice,
  commitmentLetter: writeCommitmentLetter,
  procedureNotice: writeProcedureNotice,
  extensionNotice: writeExtensionNotice,
  hearingRightNotice: writeHearingRightNotice,
  hearingNotice: writeHearingNotice,
  grantDecision: writeGrantDecision,
  refusalDecision: writeRefusalDecision,
  reopeningNotice: writeReopeningNotice,
  overrunExplanation: writeOverrunExplanation,
  withdrawalConfirmation: writeWithdrawalConfirmation,
  cureNotice: writeCureNotice,
  terminationNotice: writeTerminationNotice,
  rectificationNotice: writeRectificationNotice,
  revocationPriorNotice: writeRevocationPriorNotice,
  revocationDecision: writeRevocationDecision,
  permitWithdrawal: writePermitWithdrawal,
  deregistration: writeDeregistration,
  deregistrationRefusal: writeDeregistrationRefusal,
  permitExtensionRefusal: writePermitExtensionRefusal,
  permitExtension: writePermitExtension,
  serviceRecord: writeServiceRecord,
  forwardingLetter: writeForwardingLetter,
  transferNotice: writeTransferNotice,
  visitApproval: writeVisitApproval,
  visitNotice: writeVisitNotice,
  visitRecord: writeVisitRecord,
  visitResult: writeVisitResult,
  urgingOrder: writeUrgingOrder,
  commitmentList: writeCommitmentList,
  projectCommitment: writeProjectCommitment,
  commitmentRegistration: writeCommitmentRegistration,
  registrationRefusal: writeRegistrationRefusal,
  nodeCheck: writeNodeCheck,
  promiseAcceptance: writePromiseAcceptance,
  shortfallNotice: writeShortfallNotice,
  registrationRevocationNotice: writeRegistrationRevocationNotice,
  registrationRevocation: writeRegistrationRevocation,
};

/**
 * Words a paper of any kind from its facts: the one place where preview, record and PDF get the text from. Equal facts
 * give an equal paper; nothing is read from outside.
 */
export function writePaper(facts: PaperFacts): Paper {
  const write: (facts: never) => Paper = WRITERS[facts.kind];
  return write(facts as never);
}
