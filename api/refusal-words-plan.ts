/** What a code is told with: title, remedy, and what it means for deadlines if not the usual. */
type Told = Readonly<Record<string, readonly [title: string, remedy: string, meaning?: string]>>;

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
    'E-ITEM-CONTRACT': [
      '“{item}” is a contract that is signed elsewhere and not applied for.',
      'Once it is signed, the window records the day.',
    ],
  },
};
