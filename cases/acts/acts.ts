import type { Act } from './act.ts';
import {
  performDeregister,
  performExtendPermit,
  performNotifyRevocation,
  performRevoke,
  performVerify,
} from './after-decision.ts';
import {
  performAskExtension,
  performDefer,
  performHandIn,
  performRequestHearing,
  performStateDefence,
  performWithdraw,
} from './applicant.ts';
import { performRepairCredit } from './credit.ts';
import { performDecide } from './decide.ts';
import { performFile, performRenew } from './file.ts';
import {
  performAccept,
  performDecline,
  performForward,
  performMarkNotNeeded,
  performNotifyCorrection,
  performServe,
  performTransfer,
} from './intake.ts';
import { performOpenProject, performRecordLandContract, performReport } from './project.ts';
import { performPublishCalendar } from './publish-calendar.ts';
import {
  performBeginReview,
  performCallHearing,
  performEndProcedure,
  performExtend,
  performHoldHearing,
  performNotifyHearingRight,
  performSiteCheck,
  performStartProcedure,
} from './review.ts';
import { performAskVisit, performPlanVisits } from './visit.ts';
import { performChangeItem, performWithdrawAuthority } from './zone.ts';

/** What the runner can do, by the act's name in the format. An act that is not here is not built yet. */
export type Acts = Readonly<Record<string, Act | undefined>>;

export const ACTS: Acts = {
  'open-project': performOpenProject,
  file: performFile,
  defer: performDefer,
  'hand-in': performHandIn,
  withdraw: performWithdraw,
  accept: performAccept,
  'notify-correction': performNotifyCorrection,
  decline: performDecline,
  'mark-not-needed': performMarkNotNeeded,
  forward: performForward,
  transfer: performTransfer,
  'begin-review': performBeginReview,
  'site-check': performSiteCheck,
  'start-procedure': performStartProcedure,
  'end-procedure': performEndProcedure,
  extend: performExtend,
  'notify-hearing-right': performNotifyHearingRight,
  'request-hearing': performRequestHearing,
  'call-hearing': performCallHearing,
  'hold-hearing': performHoldHearing,
  decide: performDecide,
  serve: performServe,
  verify: performVerify,
  'notify-revocation': performNotifyRevocation,
  'state-defence': performStateDefence,
  revoke: performRevoke,
  deregister: performDeregister,
  'ask-extension': performAskExtension,
  'extend-permit': performExtendPermit,
  'publish-calendar': performPublishCalendar,
  renew: performRenew,
  report: performReport,
  'repair-credit': performRepairCredit,
  'record-land-contract': performRecordLandContract,
  'ask-visit': performAskVisit,
  'plan-visits': performPlanVisits,
  'change-item': performChangeItem,
  'withdraw-authority': performWithdrawAuthority,
};
