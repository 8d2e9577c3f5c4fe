import { zhBoard } from './zh-board.ts';
import { zhCalculator } from './zh-calculator.ts';
import { zhDesk } from './zh-desk.ts';
import { zhWindow } from './zh-window.ts';
import { zhCase } from './zh-case.ts';
import { zhEnterprise } from './zh-enterprise.ts';
import { zhCorrection } from './zh-correction.ts';
import { zhFeed } from './zh-feed.ts';
import { zhItem } from './zh-item.ts';
import { zhRating } from './zh-rating.ts';
import { zhComplaints } from './zh-complaints.ts';
import { zhHeader } from './zh-header.ts';
import { zhHome } from './zh-home.ts';
import { zhEvidence } from './zh-evidence.ts';
import { zhChain } from './zh-chain.ts';
import { zhGantt } from './zh-gantt.ts';
import { zhPlan } from './zh-plan.ts';
import { zhLife } from './zh-life.ts';
import { zhLedger } from './zh-ledger.ts';
import { zhEditions } from './zh-editions.ts';
import { zhLists } from './zh-lists.ts';
import { zhMessages } from './zh-messages.ts';
import { zhMandates } from './zh-mandates.ts';
import { zhPapers } from './zh-papers.ts';
import { zhParallel } from './zh-parallel.ts';
import { zhParks } from './zh-parks.ts';
import { zhStaff } from './zh-staff.ts';
import { zhMorning } from './zh-morning.ts';
import { zhOfficer } from './zh-officer.ts';
import { zhOwed } from './zh-owed.ts';
import { zhAccount } from './zh-account.ts';
import { zhSearch } from './zh-search.ts';
import { zhServed } from './zh-served.ts';
import { zhSession } from './zh-session.ts';
import { zhStewards } from './zh-stewards.ts';
import { zhUrgings } from './zh-urgings.ts';
import { zhPublic } from './zh-public.ts';
import { zhOperations } from './zh-operations.ts';
import { zhPersonal } from './zh-personal.ts';
import { zhVerify } from './zh-verify.ts';
import { zhVisits } from './zh-visits.ts';
import { zhCredit } from './zh-credit.ts';
import { zhProject } from './zh-project.ts';
import { zhPromise } from './zh-promise.ts';

/** The Chinese words. 您 is said to enterprises only; facts, no apologies. */
export const zh = {
  product: '全链',
  skipToContent: '跳到正文',
  header: zhHeader,
  nav: {
    home: '首页',
    projects: '项目',
    todo: '待我办',
    promises: '承诺与容缺',
    papers: '文书',
    intake: '待受理',
    tasks: '我的任务',
    correcting: '补正中',
    deferred: '容缺待补',
    find: '查询',
    parallel: '并联与意见',
    clocks: '期限',
    today: '今日',
    urgings: '督办',
    approvals: '期限审批',
    board: '看板',
    evidence: '证据',
    reports: '报表',
    items: '事项',
    calendar: '日历',
    grants: '授权清单',
    people: '人员与代理',
    guide: '办事指南',
    calculator: '期限计算',
    track: '办件查询',
    verify: '证照验真',
    open: '办理公开',
  },
  lights: {
    green: '正常',
    yellow: '临期',
    red: '超承诺',
    otherRed: '超期',
    darkRed: '超法定',
    blue: '暂停',
    notStarted: '未开始',
    done: '已办结',
  },
  daysLeft: (n: number) => `剩 ${n} 日`,
  workingDaysLeft: (n: number) => `剩 ${n} 个工作日`,
  dueToday: '今天到期',
  daysOver: (n: number) => `超 ${n} 日`,
  date: {
    weekdays: ['一', '二', '三', '四', '五', '六', '日'],
    withWeekday: (date: string, weekday: string) => `${date}（周${weekday}）`,
    makeup: '调休上班',
    provisional: '暂定',
    expected: '预计',
    today: '今天',
    to: '至',
    month: (year: number, month: number, withYear: boolean) => (withYear ? `${year} 年 ${month} 月` : `${month} 月`),
  },
  strip: {
    promised: '最迟作出决定（承诺）',
    statutory: '法定最迟',
    statutoryForEnterprise: '法律规定最迟',
    holder: '现在在谁手里',
    whose: '谁的时间',
    workingDayOf: (n: number, of: number) => `工作日第 ${n} 天，共 ${of} 天`,
    calendarDayOf: (n: number, of: number) => `第 ${n} 天，共 ${of} 天`,
    untilMidnight: '当日 24:00 前',
    since: (what: string, date: string) => `${what}，${date}起`,
    next: (what: string) => `下一步：${what}`,
    sinceReceipt: (n: number) => `收件至今 ${n} 个工作日`,
    receiptToEnd: (n: number) => `收件至办结 ${n} 个工作日`,
    none: '无',
    noPromise: '没有承诺期限',
    noStatute: '法律没有规定期限',
    why: (date: string) => `为什么是 ${date}`,
    paused: (date: string) => `期限暂停，预计停到 ${date}，含当日`,
    overPromise: (n: number) => `已超承诺 ${n} 个工作日`,
    overStatute: (n: number) => `已超法定 ${n} 天`,
    remedies: '可以申请行政复议（60 日内）或者提起行政诉讼（6 个月内）',
  },
  ledger: zhLedger,
  officer: zhOfficer,
  desk: zhDesk,
  served: zhServed,
  session: zhSession,
  account: zhAccount,
  case: zhCase,
  gantt: zhGantt,
  chain: zhChain,
  plan: zhPlan,
  life: zhLife,
  verify: zhVerify,
  forAll: zhPublic,
  ...zhPersonal,
  stewards: zhStewards,
  operations: zhOperations,
  evidence: zhEvidence,
  visits: zhVisits,
  owed: zhOwed,
  mandates: zhMandates,
  parallel: zhParallel,
  parks: zhParks,
  staff: zhStaff,
  morning: zhMorning,
  board: zhBoard,
  urgings: zhUrgings,
  editions: zhEditions,
  lists: zhLists,
  messages: zhMessages,
  project: zhProject,
  promise: zhPromise,
  credit: zhCredit,
  calculator: zhCalculator,
  enterprise: zhEnterprise,
  home: zhHome,
  complaints: zhComplaints,
  item: zhItem,
  rating: zhRating,
  feed: zhFeed,
  correction: zhCorrection,
  papers: zhPapers,
  search: zhSearch,
  ...zhWindow,
  states: {
    loading: '正在读取',
    retry: '重试',
    engineWaiting: (queued: string | null) =>
      `办理引擎恢复中。可以查看、填写、保存；${queued === null ? '提交照常收下并排队' : `提交已收下，${queued} 排队`}。期限按法定日期计算，不受影响。`,
    readOnly: (why: string, who: string) => `只读：${why}。${who}`,
    saved: (time: string) => `已自动保存 ${time}`,
    asOf: (time: string) => `${time} 的数`,
  },
  error: {
    unknown: '没有办成',
    untouched: '已填写内容不受影响，期限不因此改变。',
    again: '请再试一次；仍不行时，把代码告诉窗口。',
    offline: '没有连上服务器',
    offlineAction: '请检查网络后重试。',
    summary: (n: number) => `${n} 处要改`,
  },
  material: {
    filled: '在线填写，不用上传',
    essential: '主要材料',
    deferrable: '次要材料',
    mayDefer: '可容缺',
    usedBy: (n: number) => `用于 ${n} 个事项`,
    missing: '还没有',
    uploading: (percent: number | null) => (percent === null ? '没有网络，恢复后接着传' : `上传中 ${percent}%`),
    scanning: '安全检查中',
    notScanned: '未查毒',
    usable: '可用',
    failed: '没有上传成功',
    fetched: '系统调取',
    recorded: '合同已登记',
    later: '还没到时候',
    pages: (n: number) => `${n} 页`,
  },
  form: {
    required: '必填',
    optional: '可不填',
    yes: '是',
    no: '否',
    choose: '请选择',
    add: (what: string) => `加一项${what}`,
    remove: (what: string, n: number) => `删去${what}第 ${n} 项`,
    item: (what: string, n: number) => `${what} ${n}`,
    file: '选择文件',
    cancel: '取消',
    invalidNumber: (label: string) => `“${label}”请只填数字，不带单位`,
    missing: (label: string) => `请填写“${label}”`,
    pattern: (label: string) => `“${label}”的格式不对`,
    tooShort: (label: string, n: number) => `“${label}”至少 ${n} 个字`,
    tooLong: (label: string, n: number) => `“${label}”至多 ${n} 个字`,
    below: (label: string, n: number) => `“${label}”不能小于 ${n}`,
    above: (label: string, n: number) => `“${label}”不能大于 ${n}`,
    tooFew: (label: string, n: number) => `“${label}”至少 ${n} 项`,
  },
  paper: {
    sheet: (title: string) => `文书：${title}`,
    sealHere: '签发时加盖',
    seal: '专用章',
    noNumber: '（签发时编号）',
    practice: '演练',
    to: (name: string) => `${name}：`,
  },
  law: {
    article: (law: string, article: string) => `《${law}》${article}`,
    numbered: (article: string, paragraph: string | null) =>
      paragraph === null ? `第 ${article} 条` : `第 ${article} 条第 ${paragraph} 款`,
    since: (from: string) => `自 ${from} 起施行`,
    until: (last: string, replacedBy: string | null) =>
      replacedBy === null ? `施行至 ${last}` : `施行至 ${last}，此后为 ${replacedBy}`,
    close: '关闭',
  },
};

/** The shape of the table of words: Chinese decides it, every other language must be whole. */
export type Texts = typeof zh;
