import type { ServedKind } from '../../../domain/paper/basis.ts';

/** The papers that are served, as a list of steps and the record of a case name them, Chinese. */
export const zhServed = {
  grantDecision: '准予决定',
  refusalDecision: '不予决定',
  nonAcceptance: '不予受理决定',
  revocationDecision: '撤销决定',
  permitWithdrawal: '撤回决定',
  deregistration: '注销决定',
  permitExtension: '延期决定',
  permitExtensionRefusal: '不予延期决定',
  deregistrationRefusal: '不予注销决定',
  correctionNotice: '补正告知书',
  hearingRightNotice: '听证权利告知书',
  rectificationNotice: '限期整改通知书',
  revocationPriorNotice: '撤销事先告知书',
  procedureNotice: '特别程序告知书',
  hearingNotice: '听证通知书',
  terminationNotice: '终止办理通知书',
  acceptanceNotice: '受理通知书',
  extensionNotice: '延长审查期限告知书',
  overrunExplanation: '办理进度超期说明',
  cureNotice: '容缺宽限补交通知书',
  withdrawalConfirmation: '撤回申请确认书',
} satisfies Readonly<Record<ServedKind, string>>;
