import type { PauseKind, Signer, Unit } from '../../../domain/clock/clock.ts';
import { PROCEDURE_NAMES } from '../../../domain/paper/procedure-names.ts';

const units: Readonly<Record<Unit, string>> = { workingDays: '工作日', calendarDays: '自然日', months: '月' };

const kinds: Readonly<Record<PauseKind, string>> = { ...PROCEDURE_NAMES, dispute: '争议或者诉讼' };

const signers: Readonly<Record<Signer, string>> = {
  organHead: '本机关负责人',
  principalHead: '主要负责人',
  govHead: '本级政府负责人',
  zoneHead: '管委会负责人',
  issuingOrgan: '发证机关',
};

/** What is wrong with a field, by the code of the refusal. */
const faults: Readonly<Record<string, string>> = {
  'E-DATE': '没有这一天，请核对年、月、日（2000 至 2099 年）。',
  'E-FIELD-MISSING': '请填写。',
  'E-PERIOD-LENGTH': '请填不小于零的整数。',
  'E-PERIOD-PAST-2099': '算到 2099 年以后了，请改短或者核对起算日期。',
  'E-PERIOD-MONTHS-PAUSED': '按月计算的期限没有暂停，请改用日，或者去掉过程中的程序。',
  'E-INPUT': '请填正整数。',
};

/** Why a procedure or an extension has no effect, by the code. */
const refused: Readonly<Record<string, string>> = {
  'E-PAUSE-NO-NOTICE': '没有书面告知，期限不停',
  'E-EXTENSION-SIGNER': '签批的人不对',
  'E-EXTENSION-TOO-LONG': '超过可以延长的天数',
  'E-EXTENSION-TOO-OFTEN': '已经延长过',
  'E-EXTENSION-TOO-EARLY': '期限还没有起算',
  'E-EXTENSION-TOO-LATE': '签批时期限已经届满',
};

/** The words of the public calculator, Chinese. */
export const zhCalculator = {
  title: '办理期限计算',
  lead: '不用登录。和正式办件用同一套规则、同一份日历。',
  form: '计算条件',
  item: '事项',
  ownLimits: '自己填期限',
  limitsOf: (parts: readonly string[]) => parts.join('，'),
  limit: (name: string, length: string, unit: string) => `${name} ${length} 个${unit}`,
  noLimit: (name: string) => `没有${name}期限`,
  names: { promised: '承诺', statutory: '法定' },
  limits: { promised: '承诺期限', statutory: '法定期限' },
  unitOf: (limit: string) => `${limit}的单位`,
  units,
  kinds,
  signers,
  start: '受理日期',
  startHint: '受理当天不计入；从收件起算的，填收件那天',
  startDay: { workday: '工作日', makeup: '调休上班', weekend: '周末', holiday: '休假', closure: '停办日' },
  during: '过程中有没有',
  publicity: '批前公示',
  publicityNote: '只停承诺期限',
  publicityOn: '公告日期',
  publicityDays: '公示几个工作日',
  procedures: '听证、专家评审、检测等',
  proceduresNote: '两个都停',
  kind: '哪一种程序',
  notice: '书面告知日期',
  noticeHint: '没有书面告知的不填：不扣除（许可法 45）',
  to: '结束日期',
  procedureN: (n: number) => `第 ${n} 项程序`,
  addProcedure: '再加一项程序',
  removeProcedure: (n: number) => `去掉第 ${n} 项程序`,
  extension: '经批准延期',
  extensionNote: '只延法定期限',
  signedOn: '签批日期',
  by: '谁批准',
  extensionDays: '延长多少',
  ended: '已经办结',
  endedOn: '办结日期',
  calculate: '计算',
  clear: '清空',
  faultsFound: (n: number) => `${n} 处要改`,
  needLimit: '承诺期限和法定期限至少填一个。',
  faults,
  result: '计算结果',
  due: { promised: '承诺最迟', statutory: '法定最迟' },
  copy: '复制链接',
  copied: '已复制',
  copyFailed: '没有复制成功，请复制地址栏里的地址',
  print: '打印',
  left: (n: number, unit: string) => `剩 ${n} 个${unit}`,
  leftDays: (n: number) => `剩 ${n} 天`,
  ifOpen: '今天还没有办结的话',
  onTime: '按期办结',
  late: '逾期办结',
  refused,
  noEffect: (what: string, why: string) => `${what}没有效力：${why}`,
  details: '逐段说明',
  inClock: (clock: string, sentence: string) => `${clock}：${sentence}`,
  startFlag: '受理',
  started: '受理，期限起算。',
  announced: '发布公示公告，次日起公示。',
  notified: (kind: string) => `书面告知${kind}，次日起停。`,
  extended: '批准延期。',
  calendar: (year: string, version: string, notice: string | null) =>
    `${year} 年放假调休，第 ${version} 版${notice === null ? '' : `（${notice}）`}。`,
  caution: '放假安排尚未公布的年份，日期标“暂定”。计算结果供参考，以受理通知书为准。',
  empty: '填好左边的条件，按“计算”。',
  emptyNext: '结果是哪一天、为什么是那一天，逐日列出；地址可以转发。',
};
