/** The words of the enterprise's papers and of search, Chinese. */
export const zhPapers = {
  find: '查找',
  findHint: '文号、名称、事项、项目',
  which: '哪些文书',
  all: (n: number) => `全部 ${n}`,
  certificates: (n: number) => `决定和证照 ${n}`,
  none: '还没有文书。收件以后，每一份文书都列在这里。',
  nothingFound: (words: string) => `没有找到带“${words}”的文书。`,
  older: '更早的',
  column: { title: '文书', number: '文号', of: '事项', issuedOn: '日期', verify: '验真', pdf: 'PDF' },
  download: '下载',
};
