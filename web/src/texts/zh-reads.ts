/** The words of the reads of personal data, Chinese. */
export const zhReads = {
  title: '查阅记录',
  lead: '谁在什么时候、以什么身份查阅了含个人信息的办件、文书和文件；看过隐藏内容的写明理由。',
  find: '办件编号',
  at: '时间',
  who: '谁',
  what: '看了什么',
  why: '理由',
  kinds: { case: '办件', file: '文件', paper: '文书', reveal: '隐藏的个人信息' },
};
