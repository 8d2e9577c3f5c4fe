/** The steps of a case in a work list, Chinese. */
export const zhSteps = {
  accept: '受理',
  forward: '报送',
  transfer: '移送',
  review: '审查',
  sign: '签发',
  serve: '送达',
  check: '核查',
  opinion: '答复意见',
  hearing: '听证',
  revoke: '撤销',
  extendPermit: '许可延期',
  deregister: '许可注销',
  reexamine: '复查',
};
