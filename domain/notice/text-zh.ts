import type { NoticeTexts } from './text.ts';

const UNTIL = '最后一日为 {due}。';

/** Notices in Chinese. */
export const NOTICES_ZH: NoticeTexts = {
  correction: ['需要补正：{item}', '办件 {number} 的材料需要补正，所需内容已一次告知。{until}'],
  accepted: ['已受理：{item}', '办件 {number} 已经受理，承诺 {due} 前办结。'],
  deemedAccepted: ['视为受理：{item}', '办件 {number} 逾期没有告知补正，自收到之日起视为受理，承诺 {due} 前办结。'],
  notAccepted: ['不予受理：{item}', '办件 {number} 不予受理，理由和救济途径见决定书。'],
  notNeeded: ['不需要办理：{item}', '办件 {number} 依法不需要{what}，理由见告知书。'],
  lapsed: ['逾期未补正：{item}', '办件 {number} 没有在期限内补正，视为撤回申请；可以重新申报。'],
  procedure: [
    '办理中需要特别程序：{item}',
    '办件 {number} 需要听证、检验、专家评审等程序，所需时间不计入办理期限，见告知书。',
  ],
  extended: ['延长办理期限：{item}', `办件 {number} 的办理期限经批准延长，理由见通知书。${UNTIL}`],
  jointExtended: [
    '延长联合办理期限：{item}',
    '办件 {number} 所在联合办理的共同期限经批准延长，理由见告知书；各事项自己的期限不因此改变。共同期限的最后一日为 {due}。',
  ],
  overrun: ['办理超期说明：{item}', '办件 {number} 没有在期限内办结，原因和新的预计日期见说明。'],
  hearingRight: ['可以要求听证：{item}', '办件 {number} 涉及重大利益关系，可以要求听证。{until}'],
  hearingCalled: ['听证通知：{item}', '办件 {number} 将举行听证，时间、地点和主持人见通知书。'],
  granted: ['{Granted}：{item}', '办件 {number} {granted}，决定书可以查看和下载。'],
  recorded: ['备案完成：{item}', '办件 {number} 已经备案，备案证明可以查看和下载。'],
  refused: ['{Refused}：{item}', '办件 {number} {refused}，理由和救济途径见决定书。'],
  served: ['文书已送达：{item}', '办件 {number} 的{served}{arrival}'],
  serviceAnnounced: [
    '公告送达：{item}',
    '办件 {number} 的{served}因其他方式无法送达，已经公告；公告期满视为送达{since}。请尽快到窗口领取。',
  ],
  deferralLapsed: ['容缺承诺逾期：{item}', '办件 {number} 承诺后补的材料没有在期限内补齐，后果见通知书。'],
  deferralVoided: [
    '容缺承诺失效：{item}',
    '办件 {number} 容缺承诺的最后一日在受理之前已过，承诺失效，不记信用。请补交材料；受理之前也可以重新承诺。',
  ],
  terminated: ['终止办理：{item}', '办件 {number} 终止办理，理由见通知书；可以重新申报。'],
  rectify: ['限期整改：{item}', '办件 {number} 的承诺经核查没有完全履行，需要整改。{until}'],
  revocation: [
    '拟撤销{given}，可以陈述申辩：{item}',
    '办件 {number} 的{given}拟撤销，事实和依据见告知书。陈述申辩的{until}',
  ],
  revoked: ['{Given}已撤销：{item}', '办件 {number} 的{given}已经撤销，理由和救济途径见决定书。'],
  revocationDropped: [
    '{Given}不予撤销：{item}',
    '办件 {number} 的{given}不予撤销，已告知的撤销程序到此结束。理由：{reason}',
  ],
  permitWithdrawn: ['{Given}已撤回：{item}', '办件 {number} 的{given}已经撤回，理由、补偿和救济途径见决定书。'],
  deregistered: ['{Given}已注销：{item}', '办件 {number} 的{given}已经注销，理由和救济途径见决定书。'],
  permitExtended: ['{Given}延期已有决定：{item}', '办件 {number} 的{given}延期已有决定，新的最后一日见决定书。'],
  permitExtensionRefused: [
    '{Given}不予延期：{item}',
    '办件 {number} 的{given}不予延期，最后一日不变，理由和救济途径见决定书。',
  ],
  deregistrationRefused: [
    '{Given}不予注销：{item}',
    '办件 {number} 的{given}不予注销，效力不变，理由和救济途径见决定书。',
  ],
  renewalNear: [
    '许可将到期，可以申请延续：{item}',
    '办件 {number} 的许可需要延续的，最迟 {due} 提出申请；逾期只能重新申报。',
  ],
  extensionNear: [
    '需要延期的请及时申请：{item}',
    '办件 {number} 的许可需要延期的，最迟 {due} 提出申请；逾期不再准予延期。',
  ],
  startNear: ['请按期开工：{item}', '办件 {number} 的许可最迟 {due} 开工，并报告开工；逾期没有开工的，许可失效。'],
  voided: ['许可已失效：{item}', '办件 {number} 的许可没有在规定的期限内开工，已经失效；需要的，请重新申报。'],
  expired: ['许可有效期已届满：{item}', '办件 {number} 的许可有效期已经届满，没有延续；需要的，请重新申报。'],
  deemedRenewed: [
    '视为准予延续：{item}',
    '办件 {number} 的许可有效期届满前没有作出延续决定，视为准予延续，有效期至 {due}。',
  ],
  promisedOverrun: [
    '超过承诺期限：{item}',
    '办件 {number} 没有在承诺期限 {due} 前办结，已经督办；承办机关应当说明原因，您也可以催办或者投诉。',
  ],
  statutoryOverrun: [
    '超过法定期限：{item}',
    '办件 {number} 没有在法定期限 {due} 前作出决定，已经督办；您可以催办、投诉，也可以依法申请行政复议或者提起行政诉讼。',
  ],
  jointOverrun: [
    '超过联合办理期限：{item}',
    '联合办理没有在法定期限 {due} 前办结，办件 {number} 尚未作出决定，已经督办；您可以催办、投诉，也可以依法申请行政复议或者提起行政诉讼。',
  ],
  transferred: ['移送其他机关：{item}', '办件 {number} 已连同材料移送有权机关，见告知书。'],
  checkMet: ['承诺核查通过：{item}', '办件 {number} 的承诺已经核查，符合条件。'],
  dateMoved: ['期限因工作日历调整：{item}', '办件 {number} 的期限随新的工作日历变动，见办件页。'],
  extensionAsked: [
    '申请延期，等您批准：{item}',
    '办件 {number} 申请延长法定期限，由您同意或者不同意；期限的最后一日为 {due}。',
  ],
  extensionGranted: ['申请的延期已批准：{item}', '您为办件 {number} 申请的延期已经批准。法定期限的最后一日为 {due}。'],
  extensionRefused: [
    '申请的延期没有批准：{item}',
    '您为办件 {number} 申请的延期没有批准，理由见办件页。法定期限的最后一日仍为 {due}。',
  ],
  stewardAsked: ['申请帮办代办：{project}', '项目 {project} 申请帮办代办人员，请指派或者说明理由。'],
  stewardNamed: [
    '已指派帮办代办人员：{project}',
    '项目 {project} 的帮办代办人员是 {steward}；由企业法定代表人授权后开始。',
  ],
  stewardDeclined: ['帮办代办申请未能安排：{project}', '项目 {project} 的帮办代办申请没有安排，理由见项目页。'],
  promiseFiled: ['申请承诺制会商：{project}', '项目 {project} 申请企业投资项目承诺制会商，编号 {number}。'],
  promiseListed: ['承诺事项清单已出具：{project}', `项目 {project} 的承诺事项清单已经出具，可以作出承诺。${UNTIL}`],
  promiseCommitted: ['企业已作出承诺：{project}', '项目 {project} 已作出承诺，编号 {number}，公示期满后办理备案。'],
  promiseRegistered: [
    '承诺已备案：{project}',
    '项目 {project} 的承诺已经备案，可以按承诺开工建设；各节点的核查日期见承诺页。',
  ],
  promiseNotRegistered: [
    '承诺没有备案：{project}',
    '项目 {project} 的承诺没有备案，原因见承诺页；可以按一般程序办理。',
  ],
  nodePlanned: ['节点核查日期调整：{project}', '项目 {project} 的节点核查改在 {due}，理由见承诺页。'],
  nodeReported: [
    '企业已报告，待核查：{project}',
    '项目 {project} 报告节点已经达到或者整改完成，请核查；编号 {number}。',
  ],
  nodeMet: ['节点核查通过：{project}', '项目 {project} 的节点经核查符合承诺。'],
  nodeRectify: ['节点核查限期整改：{project}', `项目 {project} 的节点经核查不符合承诺，需要整改。${UNTIL}`],
  nodeFailed: ['节点核查未通过：{project}', '项目 {project} 的节点经核查没有履行承诺，后果见承诺页。'],
  promiseAccepted: ['承诺验收合格：{project}', '项目 {project} 的承诺经验收合格。'],
  promiseShortfall: ['验收有指标未达到：{project}', `项目 {project} 验收有指标没有达到承诺，需要整改。${UNTIL}`],
  promiseBroken: ['逾期没有整改：{project}', '项目 {project} 没有在期限内整改，承诺没有履行，后果见承诺页。'],
  promiseRevocation: [
    '拟撤销备案，可以陈述申辩：{project}',
    `项目 {project} 的承诺备案拟撤销，事实见告知书。陈述申辩的${UNTIL}`,
  ],
  promiseRevoked: [
    '承诺备案已撤销：{project}',
    '项目 {project} 的承诺备案已经撤销，理由见决定书；此后按一般程序办理。',
  ],
  promiseRevocationDropped: [
    '承诺备案不予撤销：{project}',
    '项目 {project} 的承诺备案不予撤销，已告知的撤销程序到此结束，备案继续有效；理由见承诺页。',
  ],
  deferralDue: ['后补材料还剩 {days} 天：{item}', `办件 {number} 承诺后补的材料还没有补齐。${UNTIL}`],
  visitPlanned: ['行政检查通知：{number}', '检查 {number} 定于 {due} 进行，检查单位和内容见行政检查通知书。'],
  visitMoved: ['行政检查改期：{number}', '检查 {number} 改在 {due} 进行，原通知书作废，见新的行政检查通知书。'],
  visitCancelled: ['行政检查取消：{number}', '原定 {due} 的检查 {number} 已经取消，通知书撤回，原因见检查页。'],
  handOverAsked: [
    '请您移交：{item}',
    '办件 {number} 有一步由您认领，{by}请您移交。可以移交、放回任务池，也可以接着办完。',
  ],
  keyExpires: ['接口密钥将到期：{name}', '密钥「{name}」将于 {due} 到期，请更换。'],
  filesLost: ['有文件内容丢失或损坏', '{count} 份文件的内容丢失或者与哈希不符，请从备份放回，见“丢失的文件”一页。'],
  undelivered: [
    '法定通知没有送到：{item}',
    '办件 {number} 的通知一天内没有人打开，也没有发出邮件或短信，请用其他方式送达。',
  ],
};
