/** The words of the parks of a zone, Chinese. */
export const zhParks = {
  title: '园区',
  why: '一区多园：园区有自己的窗口；项目在哪一个园区，由企业新建项目时或者由窗口写明。',
  code: '园区代码',
  name: '名称',
  desk: '窗口地址',
  put: '登记园区',
  figures: '各园区的数',
  projects: '项目',
  underWay: '在办',
  overdue: '逾期',
  decided: '已办结',
  none: '不在任何园区',
  place: '写明所在园区',
  own: (park: string) => `只看 ${park}`,
  all: '看全区',
};
