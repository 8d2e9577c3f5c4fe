import type { Told } from './told.ts';

/** Words for what is refused of the commitment of a project, in both languages. */
export const PROMISE_WORDS: { readonly zh: Told; readonly en: Told } = {
  zh: {
    'E-PROMISE-STANDARD': [
      '本区没有适用于该行业（{industry}）和用地（{landUse}）的准入标准。',
      '请核对所选的标准，或者按普通程序办理。',
    ],
    'E-PROMISE-PERMIT-LATE': ['事项 {item} 的许可依法不能晚于节点 {node}。', '请把许可的节点提前。'],
    'E-PROMISE-NOT-FILED': ['项目还没有备案，或者备案已经失效。', '请先办理企业投资项目备案。'],
    'E-PROMISE-CATALOGUE': ['项目属于核准目录，不适用承诺制。', '请按核准程序办理。'],
    'E-PROMISE-IMPACT': ['项目没有通过产业准入（{outcome}），不适用承诺制。', '请按普通程序办理。'],
    'E-PROMISE-LAND': ['项目用地还没有落实。', '请先签订土地出让合同，并由窗口登记。'],
    'E-PROMISE-OPEN': ['该项目已有一件承诺（{number}）还没有结束。', '请在原有的承诺上办理，或者先撤回。'],
    'E-PROMISE-STAGE': ['项目承诺现在的环节不能做这件事。', '请刷新页面，按页面上可办的事项办理。'],
    'E-PROMISE-ENDED': ['这件项目承诺已经结束。', '需要时请重新申请会商，或者按普通程序办理。'],
    'E-PROMISE-UNASKED': ['标准没有请单位 {bureau} 参加会商。', '请由标准列明的单位提出意见。'],
    'E-PROMISE-ADVISED': ['本单位已于 {on} 提出会商意见，要求应当一次提全。', '请等清单发出。'],
    'E-PROMISE-LIST-OPEN': [
      '还有单位没有提出会商意见：{open}。',
      '请等各单位提出意见，或者会商期限届满；清单只发一次。',
    ],
    'E-PROMISE-ITEM': ['事项 {item} 没有在清单中开放承诺。', '请按普通程序办理该事项，只对清单开放的事项作出承诺。'],
    'E-PROMISE-FIGURES': ['指标「{indicator}」应当填写一个数值。', '请按标准的指标逐项填写。'],
    'E-PROMISE-FIGURE': [
      '指标「{indicator}」没有达到准入标准：{limit}。',
      '请按不低于标准的数值承诺，或者按普通程序办理。',
    ],
    'E-PROMISE-OBJECTION': ['没有第 {objection} 号待答复的异议。', '请核对异议的编号。'],
    'E-PROMISE-BROKEN': ['已经发现没有兑现承诺，不能撤回。', '请先整改，或者等待处理。'],
    'E-PROMISE-NODES': [
      '节点安排不对：四个节点应当各有单位和日期，日期依次不早于前一个，也不早于今天。',
      '请核对各节点的单位和日期。',
    ],
    'E-PROMISE-NODE-BARRED': ['前面的节点还没有核查合格，后面的节点不能进行。', '请先完成前面的节点。'],
    'E-PROMISE-NODE-MET': ['该节点已经核查合格。', '请核对节点。'],
    'E-PROMISE-NODE-REPORTED': ['该节点已经报告。', '请等核查。'],
    'E-PROMISE-NODE-UNMENDED': ['该节点不合格，企业还没有报告整改完成。', '请等企业整改并报告后再核查。'],
    'E-PROMISE-NODE-RECTIFYING': ['该节点正在限期整改，不能再次责令整改。', '请复查后记录合格或者不合格。'],
    'E-PROMISE-MENDING': [
      '没有达到的指标正在整改，整改的最后一天是 {until}，企业还没有报告整改完成。',
      '实测值没有变的，已经记录，不必再记；请等企业报告整改完成，或者在 {until} 以后复测。',
    ],
    'E-PROMISE-NO-SHORTFALL': ['没有等待整改的验收指标，或者整改完成已经报告。', '已经报告的，请等复测。'],
    'E-PROMISE-PERMIT-FIRST': ['到这个节点应当取得的许可还没有取得：{items}。', '请先取得许可；承诺备案不代替许可。'],
    'E-PROMISE-UNTIL': ['整改的最后一天应当在今天之后，最迟 {last}。', '请核对日期。'],
    'E-PROMISE-NOT-ACCEPTED': ['按承诺建设的项目还没有对照承诺验收合格，不能投入使用。', '请先通过节点核查和验收。'],
  },
  en: {
    'E-PROMISE-STANDARD': [
      'The zone has no access standard for this industry ({industry}) and land ({landUse}).',
      'Check the standard, or take the ordinary way.',
    ],
    'E-PROMISE-PERMIT-LATE': [
      'The permit of item {item} may by law not come after the node {node}.',
      'Put it earlier.',
    ],
    'E-PROMISE-NOT-FILED': ['The project is not filed, or its filing holds no more.', 'File the project first.'],
    'E-PROMISE-CATALOGUE': [
      'Projects of the verification catalogue are not built on a commitment.',
      'Take the way of verification.',
    ],
    'E-PROMISE-IMPACT': [
      'The project does not pass the industry gate ({outcome}), and is not built on a commitment.',
      'Take the ordinary way.',
    ],
    'E-PROMISE-LAND': ['The land of the project is not settled.', 'Sign the land contract and have it recorded.'],
    'E-PROMISE-OPEN': ['The project has a commitment ({number}) that has not ended.', 'Go on with it, or withdraw it.'],
    'E-PROMISE-STAGE': ['The commitment is not at a stage where this can be done.', 'Reload it and do what it offers.'],
    'E-PROMISE-ENDED': ['This commitment has ended.', 'Ask for a new consultation, or take the ordinary way.'],
    'E-PROMISE-UNASKED': [
      'The standard does not ask department {bureau} for advice.',
      'Let the departments advise that it names.',
    ],
    'E-PROMISE-ADVISED': ['The department advised on {on}, and advises once and wholly.', 'Wait for the list.'],
    'E-PROMISE-LIST-OPEN': [
      'Departments have not advised yet: {open}.',
      'Wait for their advice or the end of the consultation; the list is written once.',
    ],
    'E-PROMISE-ITEM': [
      'The list does not open item {item} for commitment.',
      'Take its ordinary way, and commit for what the list opens.',
    ],
    'E-PROMISE-FIGURES': ['The indicator “{indicator}” takes one value.', 'Give one value for each indicator.'],
    'E-PROMISE-FIGURE': [
      'The indicator “{indicator}” does not reach the standard: {limit}.',
      'Promise no less than the standard, or take the ordinary way.',
    ],
    'E-PROMISE-OBJECTION': ['No objection with number {objection} waits for an answer.', 'Check its number.'],
    'E-PROMISE-BROKEN': [
      'A breach was found, and the commitment cannot be withdrawn.',
      'Mend it, or await the outcome.',
    ],
    'E-PROMISE-NODES': [
      'The plan is wrong: each of the four nodes has a department and a day, in order and not in the past.',
      'Check departments and days.',
    ],
    'E-PROMISE-NODE-BARRED': [
      'An earlier node is not met, which bars the later ones.',
      'Finish the earlier node first.',
    ],
    'E-PROMISE-NODE-MET': ['This node is met already.', 'Check the node.'],
    'E-PROMISE-NODE-REPORTED': ['This node was reported already.', 'Wait for the check.'],
    'E-PROMISE-NODE-UNMENDED': [
      'The node failed, and the enterprise has not reported it mended.',
      'Wait for the report, then check again.',
    ],
    'E-PROMISE-NODE-RECTIFYING': ['The node is being mended already.', 'Check it again, and record met or failed.'],
    'E-PROMISE-MENDING': [
      'What fell short may be mended until {until}, and the enterprise has not reported it as mended.',
      'The same values are recorded already; wait for the report, or measure again after {until}.',
    ],
    'E-PROMISE-NO-SHORTFALL': [
      'No figure waits to be mended, or it was reported as mended already.',
      'If it was reported, wait for the measuring.',
    ],
    'E-PROMISE-PERMIT-FIRST': [
      'Permits that are due before this node are not there: {items}.',
      'Get them first; the registration stands for no permit.',
    ],
    'E-PROMISE-UNTIL': ['The last day for mending comes after today, and is {last} at the latest.', 'Check the day.'],
    'E-PROMISE-NOT-ACCEPTED': [
      'What is built on a commitment has not been accepted against it, and may not be used.',
      'Pass the node checks and the acceptance first.',
    ],
  },
};
