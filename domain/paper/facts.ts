import type {
  CureNoticeFacts,
  GrantDecisionFacts,
  OverrunExplanationFacts,
  RefusalDecisionFacts,
  TerminationNoticeFacts,
  WithdrawalConfirmationFacts,
} from './decision-facts.ts';
import type {
  AcceptanceNoticeFacts,
  CorrectionNoticeFacts,
  NonAcceptanceFacts,
  NotNeededNoticeFacts,
  ReceiptFacts,
} from './intake-facts.ts';
import type {
  ExtensionNoticeFacts,
  HearingNoticeFacts,
  HearingRightNoticeFacts,
  ProcedureNoticeFacts,
  ReopeningNoticeFacts,
} from './procedure-facts.ts';
import type { ForwardingLetterFacts, TransferNoticeFacts } from './onward-facts.ts';
import type { ProjectPromiseFacts } from './project-promise-facts.ts';
import type { CommitmentLetterFacts, DeferralNoticeFacts, DeferralPromiseFacts } from './promise-facts.ts';
import type {
  RectificationNoticeFacts,
  RevocationDecisionFacts,
  RevocationPriorNoticeFacts,
  ServiceRecordFacts,
  UrgingOrderFacts,
} from './supervision-facts.ts';
import type {
  DeregistrationFacts,
  DeregistrationRefusalFacts,
  PermitExtensionFacts,
  PermitExtensionRefusalFacts,
  PermitWithdrawalFacts,
} from './permit-facts.ts';
import type { VisitPaperFacts } from './visit-facts.ts';

/**
 * All that a paper has to know, discriminated by `kind`. Plain data: it is stored with its hash in the transaction of
 * the act, and the paper can be written from it again at any time.
 */
export type PaperFacts =
  | ReceiptFacts
  | AcceptanceNoticeFacts
  | CorrectionNoticeFacts
  | NonAcceptanceFacts
  | NotNeededNoticeFacts
  | DeferralPromiseFacts
  | DeferralNoticeFacts
  | CommitmentLetterFacts
  | ProcedureNoticeFacts
  | ExtensionNoticeFacts
  | HearingRightNoticeFacts
  | HearingNoticeFacts
  | GrantDecisionFacts
  | RefusalDecisionFacts
  | ReopeningNoticeFacts
  | OverrunExplanationFacts
  | WithdrawalConfirmationFacts
  | TerminationNoticeFacts
  | CureNoticeFacts
  | RectificationNoticeFacts
  | RevocationPriorNoticeFacts
  | RevocationDecisionFacts
  | PermitWithdrawalFacts
  | PermitExtensionRefusalFacts
  | DeregistrationRefusalFacts
  | DeregistrationFacts
  | PermitExtensionFacts
  | ServiceRecordFacts
  | ForwardingLetterFacts
  | TransferNoticeFacts
  | VisitPaperFacts
  | UrgingOrderFacts
  | ProjectPromiseFacts;
