/** What a code is told with: title, remedy, and what it means for deadlines if not the usual. */
type Told = Readonly<Record<string, readonly [title: string, remedy: string, meaning?: string]>>;

/** Words for what is refused of mandates, in both languages. */
export const COMMITMENT_WORDS: { readonly zh: Told; readonly en: Told } = {
  zh: {
    'E-MANDATE-NONE': ['您今天没有本企业的授权委托。', '请法定代表人在“授权委托”中授权后再办，或由法定代表人办理。'],
    'E-MANDATE-SCOPE': [
      '授权委托没有包含这件事、这个项目或者这个事项。',
      '请法定代表人扩大授权的范围，或由法定代表人办理。',
    ],
    'E-MANDATE-ENDED': ['授权委托已经到期、被取消或者辞去。', '请法定代表人重新授权，或由法定代表人办理。'],
    'E-MANDATE-GIVER': ['授权委托由法定代表人作出和取消；代理人只能辞去自己的委托。', '请法定代表人办理。'],
    'E-MANDATE-AGENT': ['所选的人不是本企业登记的代理人。', '请先登记为代理人，再授权。'],
    'E-MANDATE-EMPTY': ['授权委托没有写明权限、事项或者项目。', '请至少选一项，或者选“全部”。'],
    'E-MANDATE-DAYS': ['授权委托的期限不对：最早从 {today} 起。', '请核对首日和末日。'],
    'E-MANDATE-OVER': ['这份授权委托已经终止。', '需要时请重新授权。'],
  },
  en: {
    'E-MANDATE-NONE': [
      'You have no mandate of this enterprise today.',
      'Ask its legal representative for one, or to act in person.',
    ],
    'E-MANDATE-SCOPE': [
      'Your mandate does not cover this act, project or item.',
      'Ask the legal representative to widen it, or to act in person.',
    ],
    'E-MANDATE-ENDED': ['Your mandate has ended.', 'Ask the legal representative for a new one.'],
    'E-MANDATE-GIVER': [
      'Mandates are given and withdrawn by the legal representative; an agent may resign from its own.',
      'Ask the legal representative.',
    ],
    'E-MANDATE-AGENT': ['This person is no agent of the enterprise.', 'Have the agent registered first.'],
    'E-MANDATE-EMPTY': ['The mandate names no power, item or project.', 'Choose at least one, or all.'],
    'E-MANDATE-DAYS': ['The days of the mandate are wrong: {today} at the earliest.', 'Check first and last day.'],
    'E-MANDATE-OVER': ['This mandate has ended already.', 'Give a new one if need be.'],
  },
};
