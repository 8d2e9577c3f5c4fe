import type { Told } from './told.ts';

/** Words for what is refused of the plan of a project and of its answers, in both languages. */
export const PLAN_WORDS: { readonly zh: Told; readonly en: Told } = {
  zh: {
    'E-ANSWER-BOUNDS': [
      '「{label}」的回答不符合要求。',
      '请从选项中选择，或者填写范围内的数；拿不准的，选“还不确定”。',
    ],
    'E-ANSWER-FILED': [
      '按这个回答就不用办的事项已经申报或者办成：{items}。{why}',
      '请先撤回或者注销该办件，再改回答。',
    ],
    'E-ANSWER-REASON': ['更正企业的回答没有写明理由。', '请写明理由，企业会看到。'],
    'E-ITEM-NOT-NEEDED': ['按项目的回答，不用办事项 {item}：{why}', '回答不对的，请先在项目计划中改正，再申报。'],
    'E-JOINT-VISIT-ITEM': ['事项 {item} 不是竣工联合验收，没有联合现场验收。', '请在竣工联合验收办件中记录。'],
    'E-JOINT-VISIT-NOBODY': ['没有在办的专项验收、核实或者备案，不用联合现场验收。', '请先由企业申报各专项事项。'],
    'E-JOINT-VISIT-EARLY': ['还有专项事项没有受理：{items}。', '请先受理，再一次现场验收。'],
    'E-JOINT-VISIT-DAY': [
      '现场验收的日期应当在 {from} 至 {until} 之间。',
      '请填写最后一个专项受理以后、今天以前的日期。',
    ],
    'E-JOINT-VISIT-ABSENT': ['专项 {items} 的主管部门没有人到场。', '请写明各部门到场的工作人员。'],
    'E-JOINT-VISIT-MEMBER': ['该办件不是在办的专项，或者写了两次。', '请从本项目在办的专项中选择，每项写一次。'],
    'E-JOINT-VISIT-FINDINGS': ['没有写明专项 {items} 的现场情况。', '请逐项写明现场情况。'],
    'E-ITEM-CONTRACT': ['「{item}」是另行签订的合同，不用申报。', '签订以后，由窗口登记签订日。'],
  },
  en: {
    'E-ANSWER-BOUNDS': [
      'The answer to “{label}” does not fit.',
      'Choose an option or give an amount within bounds; whoever is not sure says so.',
    ],
    'E-ANSWER-FILED': [
      'By this answer items would not be needed that are filed or granted: {items}. {why}',
      'Withdraw or deregister that case first, then change the answer.',
    ],
    'E-ANSWER-REASON': ['The correction of an answer has no reason.', 'Say why; the enterprise will see it.'],
    'E-ITEM-NOT-NEEDED': [
      'By its answers the project does not need item {item}: {why}',
      'If an answer is wrong, correct it in the plan of the project first.',
    ],
    'E-JOINT-VISIT-ITEM': [
      'Item {item} is no joint completion acceptance and has no joint visit.',
      'Record it in the case of the joint acceptance.',
    ],
    'E-JOINT-VISIT-NOBODY': [
      'No member of the joint acceptance is open, so there is nothing to visit.',
      'The enterprise files the members first.',
    ],
    'E-JOINT-VISIT-EARLY': ['Members are not accepted yet: {items}.', 'Accept them first, then visit once.'],
    'E-JOINT-VISIT-DAY': [
      'The day of the visit must lie between {from} and {until}.',
      'Give a day after the last acceptance and not after today.',
    ],
    'E-JOINT-VISIT-ABSENT': [
      'The department in charge of {items} was not there.',
      'Name the officers of each department who were.',
    ],
    'E-JOINT-VISIT-MEMBER': [
      'That case is no open member, or is named twice.',
      'Choose among the open members of this project, each once.',
    ],
    'E-JOINT-VISIT-FINDINGS': ['Nothing is said of {items}.', 'Say what was found of each member.'],
    'E-ITEM-CONTRACT': [
      '“{item}” is a contract that is signed elsewhere and not applied for.',
      'Once it is signed, the window records the day.',
    ],
  },
};
