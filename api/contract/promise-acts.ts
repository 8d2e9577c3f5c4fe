import { z } from 'zod';
import type { PromiseActKind } from '../../domain/project-commitment/command.ts';
import { promiseAct } from '../../domain/project-commitment/permission.ts';
import { bureau, nodeKind } from './access-standards.ts';
import { day, id, itemCode, line, none, text } from './fields.ts';
import { requirement } from './promise-page.ts';
import { route } from './route.ts';

const figure = z.strictObject({ indicator: z.string(), value: z.number() });

const officers = z.array(id).min(2).max(10);

const acted = z.strictObject({ version: z.number().int() });

const act = <const K extends PromiseActKind, B extends z.ZodType>(kind: K, noun: string, summary: string, body: B) =>
  route({
    act: promiseAct(kind),
    method: 'POST',
    path: `/api/project-commitments/:commitment/${noun}`,
    tag: '项目承诺',
    summary,
    params: z.strictObject({ commitment: id }),
    query: none,
    body,
    answer: acted,
    status: 201,
  });

/** One act each. Officers are named by id; who acts is one of them. */
export const promiseActRoutes = {
  advise: act(
    'advise',
    'advice',
    '会商：提出本单位的全部要求（辅导，不是审批）',
    z.strictObject({ requirements: z.array(requirement).max(50).default([]) }),
  ),
  issueList: act('issueList', 'list', '出具一次性书面清单', none),
  commit: act(
    'commit',
    'commitment',
    '对全部或者部分事项作出承诺并签署',
    z.strictObject({ items: z.array(itemCode).min(1).max(60), figures: z.array(figure).max(30) }),
  ),
  raiseObjection: act(
    'raiseObjection',
    'objections',
    '登记公示期间收到的异议',
    z.strictObject({ objector: line, text }),
  ),
  answerObjection: act(
    'answerObjection',
    'objection-answers',
    '答复异议；成立的，退回重新承诺',
    z.strictObject({ objection: z.number().int(), upheld: z.boolean(), reason: text }),
  ),
  register: act(
    'register',
    'registration',
    '承诺备案，同时安排四个节点的核查单位和日期',
    z.strictObject({ nodes: z.array(z.strictObject({ node: nodeKind, owner: bureau, on: day })).max(4) }),
  ),
  refuseRegistration: act(
    'refuseRegistration',
    'registration-refusal',
    '不予承诺备案',
    z.strictObject({ reasons: z.array(line).min(1).max(20) }),
  ),
  moveNode: act('moveNode', 'node-moves', '改期节点核查', z.strictObject({ node: nodeKind, on: day, reason: text })),
  reportNode: act('reportNode', 'node-reports', '报告节点完成，或者整改完成', z.strictObject({ node: nodeKind })),
  checkNode: act(
    'checkNode',
    'node-checks',
    '节点核查：合格、限期整改或者不合格',
    z.strictObject({
      node: nodeKind,
      result: z.enum(['met', 'rectify', 'failed']),
      officers,
      findings: text,
      until: day.nullable().default(null),
    }),
  ),
  measure: act(
    'measure',
    'measurements',
    '对照承诺验收：逐项填写实测值；没有达到的，写明整改的最后一天',
    z.strictObject({ figures: z.array(figure).max(30), officers, findings: text, until: day.nullable().default(null) }),
  ),
  reportMended: act('reportMended', 'mending-reports', '报告验收没有达到的指标已经整改完成', none),
  notifyRevocation: act(
    'notifyRevocation',
    'revocation-notice',
    '撤销承诺备案事先告知',
    z.strictObject({ facts: text }),
  ),
  stateDefence: act('stateDefence', 'defence', '陈述、申辩', z.strictObject({ statement: text })),
  revoke: act('revoke', 'revocation', '撤销承诺备案', z.strictObject({ judged: text })),
  dropRevocation: act('dropRevocation', 'revocation-drop', '不撤销承诺备案', z.strictObject({ reason: text })),
  withdraw: act('withdraw', 'withdrawal', '撤回，改按普通程序办理', z.strictObject({ reason: text })),
} as const;

/** The same by names that no other route of the one table bears. */
export const promiseActTable = {
  promiseAdvise: promiseActRoutes.advise,
  promiseIssueList: promiseActRoutes.issueList,
  promiseCommit: promiseActRoutes.commit,
  promiseRaiseObjection: promiseActRoutes.raiseObjection,
  promiseAnswerObjection: promiseActRoutes.answerObjection,
  promiseRegister: promiseActRoutes.register,
  promiseRefuseRegistration: promiseActRoutes.refuseRegistration,
  promiseMoveNode: promiseActRoutes.moveNode,
  promiseReportNode: promiseActRoutes.reportNode,
  promiseCheckNode: promiseActRoutes.checkNode,
  promiseMeasure: promiseActRoutes.measure,
  promiseReportMended: promiseActRoutes.reportMended,
  promiseNotifyRevocation: promiseActRoutes.notifyRevocation,
  promiseStateDefence: promiseActRoutes.stateDefence,
  promiseRevoke: promiseActRoutes.revoke,
  promiseDropRevocation: promiseActRoutes.dropRevocation,
  promiseWithdraw: promiseActRoutes.withdraw,
} as const;
