/** The words of 好差评, Chinese. */
export const zhRating = {
  title: '评价这次服务',
  lead: '点一下就评好了；意见可以先写，也可以不写。差评由承办单位两个工作日内答复。',
  comment: '意见（可不写）',
  grades: { best: '非常满意', good: '满意', fair: '基本满意', poor: '不满意', worst: '非常不满意' },
  rated: '已评价',
  figures: '好差评',
  bureau: '单位',
  unanswered: '差评待答复',
};
