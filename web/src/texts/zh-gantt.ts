/** Words of the Gantt of working days. */
export const zhGantt = {
  item: '事项',
  month: (month: string) => `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`,
  bar: (tone: string, after: string, through: string) => `${tone}，${after} 至 ${through}`,
  tones: {
    done: '已办结',
    organ: '机关',
    enterprise: '企业',
    third: '公示、专家评审',
    forecast: '预计',
    slack: '余量',
    deciding: '决定总工期',
    parallel: '同时办理',
  },
  asTable: '看成表格',
  column: { what: '谁的时间', after: '自（次日起算）', through: '至', days: '工作日' },
  workingDaysOnly: '只列工作日',
};
