/** The words of the reads of personal data, Chinese. */
export const zhReads = {
  title: '查阅记录',
  lead: '谁在什么时候、以什么身份查阅了含个人信息的办件、文书和文件；看过隐藏内容的写明理由。',
  find: '办件编号',
  at: '时间',
  who: '谁',
  what: '看了什么',
  why: '理由',
  kinds: {
    case: '办件',
    file: '文件',
    paper: '文书',
    reveal: '隐藏的个人信息',
    attendance: '到窗登记',
    enterprise: '企业的法定代表人',
    revealPaper: '文书原件',
    revealPack: '含人名的证据包',
  },
};

/** The words of erasures by retention, Chinese. */
export const zhErasures = {
  title: '到期清除',
  lead: '办件了结、保管期限届满以后，由一名管理员提出、另一名管理员确认，清除其中的人名、证件号码、联系方式和文件；记录的指纹和证据链不变（个人信息保护法 47）。',
  rules: '保管期限',
  noRules: '还没有规定保管期限：办件一直保存。',
  every: '其他事项',
  rule: (item: string, years: number) => `${item} ${years} 年`,
  setRule: '规定保管期限',
  ruleItem: '事项代码（不填的，适用于其他事项）',
  ruleYears: '保管年数',
  due: '届满的办件',
  noneDue: '没有届满的办件。',
  case: '办件',
  lastOn: '最后一次变化',
  from: '保管到',
  propose: '提出清除',
  erasures: '清除记录',
  none: '还没有清除。',
  state: '状态',
  states: { proposed: '待确认', confirmed: '已按期清除', withdrawn: '已撤回' },
  by: (proposer: string, answerer: string | null) =>
    answerer === null ? proposer : `${proposer} 提出，${answerer} 答复`,
  who: '谁',
  at: '时间',
  confirm: '确认清除',
  withdraw: '撤回',
  erased: (day: string) =>
    `已按期清除：${day} 保管期限届满，其中的人名、证件号码、联系方式和文件已经清除；记录的指纹仍可核对。`,
  own: '删除本人的草稿和没有提交的文件',
};
