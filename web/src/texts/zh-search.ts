/** The words of the search, Chinese. */
export const zhSearch = {
  kind: { case: '办件', project: '项目', paper: '文书' },
  cases: '办件',
  projects: '项目',
  papers: '文书',
  none: '没有找到。可以只输入编号的几位，或者名称中的两个字。',
  say: '输入办件编号、项目名称或代码、企业名称或统一社会信用代码、文号，至少两个字。',
  keys: '↑ ↓ 选择，Enter 打开；在输入框中 Enter 列出全部',
  more: '还有更多，请多输入几个字。',
  column: {
    number: '办件编号',
    item: '事项',
    applicant: '企业',
    project: '项目',
    stage: '环节',
    code: '项目代码',
    uscc: '统一社会信用代码',
  },
};
