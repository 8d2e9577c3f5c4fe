import type { Told } from './told.ts';

/** Words for what is refused of people, their independence and their steps, in both languages. */
export const PEOPLE_WORDS: { readonly zh: Told; readonly en: Told } = {
  zh: {
    'E-RECUSAL': ['{person} 与本件申请人有应当回避的关系，不得参与办理。', '请交给没有利害关系的人办理。'],
    'E-RECUSAL-EXTENSION': ['参与审查本件的人，不得批准本件延期。', '请由没有参与审查的负责人批准。'],
    'E-RECUSAL-CHAIR': ['审查、决定本件的人，与主持听证的人不能是同一人。', '请换另一个人。'],
    'E-RECUSAL-REVOCATION': ['核查中提出撤销的人，不得决定是否撤销。', '请由另一位有权的人决定。'],
    'E-RECUSAL-COMPLAINT': ['投诉的是本人经手的事，不能由本人答复。', '请由没有经手本件的同事或者督查人员答复。'],
    'E-RECUSAL-ENTERED': [
      '{window}的代录人员不得审查、决定自己代录申请或者材料的办件。',
      '请交给没有参与代录的人办理；受理可以由代录人员当场办理。',
    ],
    'E-RECUSAL-ENTERING': [
      '审查、答复意见、主持听证或者核查本办件的人，不得代申请人录入材料。',
      '请由窗口其他人员收下并录入。',
    ],
    'E-COUNTER-ID': ['居民身份证号码的校验位不符。', '请对照证件重新输入。'],
    'E-COUNTER-NAME': [
      '登记的法定代表人是 {name}，与到场人姓名不一致。',
      '请核对证件；不是本人到场的，按委托代理人办理。',
    ],
    'E-COUNTER-LETTER': ['委托代理人到场，须出示授权委托书。', '请录入委托书的编号、权限和期限，并扫描原件。'],
    'E-COUNTER-OVER': ['这次到场登记是 {came} 的，已经过去。', '申请人今天到场的，请重新登记。'],
    'E-COUNTER-TEXT': ['签名之后内容又改过，签的不是现在这一份。', '请让申请人核对后重新签名。'],
    'E-RELATION-OWN': ['回避关系不能由本人结束。', '请由管理员核实后结束。'],
    'E-RELATION-OVER': ['这项回避关系已经结束。', '请查看登记。'],
    'E-TASK-NOT-GIVEN': ['这一步不是别人转来的，不能交回。', '不办的，请放回任务池。'],
    'E-TASK-OWN': ['这一步就在您手上。', '请办理、移交，或者放回任务池。'],
    'E-TASK-ASKED': ['您已于 {since} 请 {holder} 移交，他已收到消息。', '急的，请主管改派。'],
    'E-SUBSTITUTE-SELF': ['不能由本人代理本人。', '请选择另一个人。'],
    'E-SUBSTITUTE-DAYS': ['代理的最后一天应当不早于第一天和今天（{today}）。', '请改正日期。'],
    'E-SUBSTITUTE-TWICE': ['{from} 至 {until} 已有人代理。', '请先结束，或者换日期。'],
    'E-SUBSTITUTE-OVER': ['这项代理已经结束。', '请查看登记。'],
    'E-SUBSTITUTE-CHAIN': ['代理别人时，不能再安排代理。', '请换回自己的身份。'],
    'E-LEAVING-SELF': ['不能办理自己的离岗。', '请由另一位管理员办理。'],
  },
  en: {
    'E-RECUSAL': [
      '{person} has a tie to the applicant and takes no part in this.',
      'Give it to somebody without an interest.',
    ],
    'E-RECUSAL-EXTENSION': [
      'Whoever reviews a case does not lengthen its limit.',
      'Let a head approve it who took no part in the review.',
    ],
    'E-RECUSAL-CHAIR': [
      'Whoever reviews or decides a case does not chair its hearing, and the other way round.',
      'Choose another person.',
    ],
    'E-RECUSAL-REVOCATION': [
      'Whoever proposed the revocation at a check does not decide on it.',
      'Let another signer decide.',
    ],
    'E-RECUSAL-COMPLAINT': [
      'Whoever worked on the case does not answer a complaint about it.',
      'Let a colleague who did not, or the supervisor, answer it.',
    ],
    'E-RECUSAL-ENTERED': [
      'Whoever entered the filing or later papers at {window} neither reviews nor decides the case.',
      'Give it to somebody who did not enter it; it may be accepted on the spot by whoever entered it.',
    ],
    'E-RECUSAL-ENTERING': [
      'Whoever reviews the case, answers for a department, chairs its hearing or checked it enters nothing for its applicant.',
      'Let another officer of the window take it in.',
    ],
    'E-COUNTER-ID': ['The check character of the identity number is wrong.', 'Type it again from the card.'],
    'E-COUNTER-NAME': [
      'The registered legal representative is {name}, which is not the name of whoever came.',
      'Look at the document again; whoever is not that person files as an agent.',
    ],
    'E-COUNTER-LETTER': [
      'An agent who comes in person shows a letter of authorisation.',
      'Enter its number, powers and period, and scan it.',
    ],
    'E-COUNTER-OVER': ['This attendance is of {came} and over.', 'Register the person again if they came today.'],
    'E-COUNTER-TEXT': [
      'Something was changed after the signature: what was signed is not what would be filed.',
      'Have the applicant look at it and sign again.',
    ],
    'E-RELATION-OWN': ['Nobody ends a relation of their own.', 'Ask an administrator to verify and end it.'],
    'E-RELATION-OVER': ['This relation has ended already.', 'See the register.'],
    'E-TASK-NOT-GIVEN': ['Nobody gave you this step, so it cannot be given back.', 'Put it back into the pool.'],
    'E-TASK-OWN': ['This step is in your own hands.', 'Do it, hand it over, or put it back into the pool.'],
    'E-TASK-ASKED': [
      'You asked {holder} for it on {since}, who has been told.',
      'If it is urgent, ask your head to reassign it.',
    ],
    'E-SUBSTITUTE-SELF': ['Nobody stands in for themselves.', 'Choose another person.'],
    'E-SUBSTITUTE-DAYS': ['The last day is not before the first, nor before today ({today}).', 'Correct the days.'],
    'E-SUBSTITUTE-TWICE': [
      'Somebody stands in from {from} to {until} already.',
      'End that first, or choose other days.',
    ],
    'E-SUBSTITUTE-OVER': ['This substitution has ended already.', 'See the register.'],
    'E-SUBSTITUTE-CHAIN': ['A substitute appoints no substitute.', 'Put on a hat of your own.'],
    'E-LEAVING-SELF': ['Nobody releases themselves.', 'Let another administrator do it.'],
  },
};
