/** The words of complaints, Chinese. */
export const zhComplaints = {
  title: '投诉',
  kind: '投诉',
  complain: '投诉…',
  complainTitle: '投诉',
  complainHint: '承办单位两个工作日内答复，督查可以看到。',
  content: '投诉内容',
  send: '提交投诉',
  cancel: '取消',
  facts: (item: string, number: string, limit: string) =>
    `${item}（办件 ${number}），${limit}。请告知办理进度和预计办结的日期。`,
  limitIs: (name: string, day: string) => `${name} ${day}`,
  noLimit: '期限还没有起算',
  asked: (unit: string) => `已送 ${unit}`,
  answerBy: '最迟答复',
  answered: (by: string) => `${by} 答复`,
  yourAnswer: '答复',
  answer: '答复',
  open: (n: number) => `还没有答复的 ${n} 件`,
  none: '没有等待答复的投诉。',
  noneNext: '企业投诉、给差评以后，列在这里，两个工作日内答复。',
};
