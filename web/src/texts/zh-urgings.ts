/** Words of urging orders (督办) and reminders (催办). */
export const zhUrgings = {
  title: '督办与催办',
  lead: '督办单和催办须在回复日期前答复；没有答复的一直列在前面。',
  total: (n: number) => `${n} 件待答复`,
  kind: { order: '督办', reminder: '催办' },
  origin: { supervisor: '督查', enterprise: '企业', law: '超期自动' },
  state: { open: '待答复', answered: '已答复', all: '全部' },
  late: '逾期未复',
  answered: '已答复',
  empty: { open: '没有待答复的督办和催办。', answered: '还没有答复过的。', all: '没有督办和催办。' },
  column: {
    state: '状态',
    what: '督办、催办',
    case: '办件',
    unit: '由谁答复',
    cause: '事由和要求',
    replyBy: '最迟回复',
    reply: '答复',
  },
  reply: '答复',
  replyField: '答复内容',
  expected: '预计办结日（可不填）',
  expectedOn: '预计办结',
  remind: '催办',
  remindHint: '2 个工作日内答复，督查同时看到。',
  remindCause: (item: string, due: string | null, holder: string) =>
    due === null
      ? `${item}现在由${holder}办理，请说明进度。`
      : `${item}最迟 ${due} 办结，现在由${holder}办理，请说明进度。`,
  waiting: (date: string) => `已催办，${date}前答复`,
  panel: '催办与督办',
  form: {
    title: (n: number) => `督办 ${n} 件`,
    hint: '每件一份督办单，写入办件；答复以前一直列在督办页。',
    cause: '督办事由',
    demand: '要求答复什么',
    replyBy: '回复日期',
    causeDefault: '期限将到或者已过，办理没有进展',
    demandDefault: '办理情况、原因和预计办结日期',
    send: (n: number) => `督办 ${n} 件`,
    cancel: '取消',
    close: '关闭',
  },
  remindDefault: '期限将到，请抓紧办理并说明进度。',
  result: (done: number, refused: number) =>
    refused === 0 ? `${done} 件已发出。` : `${done} 件已发出，${refused} 件没有发出：`,
  ordered: (number: string) => `督办单 ${number}`,
};
