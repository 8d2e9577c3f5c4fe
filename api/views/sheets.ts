import type { WorkList } from '../../db/read/work-list.ts';
import type { DutyKind } from '../../domain/case/duty.ts';
import type { ClockList } from '../../db/read/clock-list.ts';
import type { PauseRow } from '../../db/read/pauses.ts';
import type { Triage } from '../../db/read/triage.ts';
import type { UrgingRow } from '../../db/read/urgings.ts';
import type { Light } from '../../domain/clock/clock.ts';
import type { MonthlyFigures } from '../../domain/supervision/monthly-report.ts';
import type { Sheet } from '../http/sheet.ts';
import type { monthlyView } from './monthly.ts';

const LIGHTS: Readonly<Record<Light, string>> = {
  darkRed: '超法定',
  red: '超期',
  yellow: '临期',
  green: '正常',
  blue: '暂停',
  off: '已办结',
};

const CASE_HEAD = ['办件编号', '事项', '企业'];
const moment = (asOf: string): string => `${asOf.slice(0, 10)} ${asOf.slice(11, 19)} 的数`;

export const triageSheet = ({ asOf, rows }: Triage, name: string): Sheet => ({
  name,
  title: `今日必须处理：${name}　${moment(asOf)}`,
  head: [...CASE_HEAD, '单位', '经办', '手上件数', '到期', '剩余工作日'],
  rows: rows.map((row) => [
    row.case.number,
    `${row.case.item.code} ${row.case.item.name}`,
    row.applicant,
    row.unit.name,
    row.holder?.name ?? '',
    row.holder?.load ?? null,
    row.due,
    row.remaining,
  ]),
});

const STEPS: Readonly<Record<DutyKind, string>> = {
  accept: '受理',
  forward: '直报',
  transfer: '移送',
  review: '审查',
  sign: '签发',
  serve: '送达',
  check: '核查',
  opinion: '意见',
  hearing: '听证',
  revoke: '撤销',
  extendPermit: '许可延期',
  deregister: '许可注销',
  reexamine: '复核',
};

export const taskSheet = ({ asOf, rows }: Pick<WorkList, 'asOf' | 'rows'>): Sheet => ({
  name: '我的任务',
  title: `我的任务　${moment(asOf)}`,
  head: [...CASE_HEAD, '项目', '环节', '灯', '本步最迟', '承诺最迟', '法定最迟', '经办'],
  rows: rows.map((row) => [
    row.case.number,
    `${row.case.item.code} ${row.case.item.name}`,
    row.applicant,
    row.project.name,
    STEPS[row.kind],
    LIGHTS[row.case.light],
    row.due,
    row.case.promisedDue,
    row.case.statutoryDue,
    row.claimedBy?.name ?? '',
  ]),
});

export const clockSheet = ({ asOf, rows }: ClockList): Sheet => ({
  name: '期限',
  title: `在走的期限　${moment(asOf)}`,
  head: [...CASE_HEAD, '灯', '在谁手里', '经办', '到期'],
  rows: rows.map((row) => [
    row.case.number,
    `${row.case.item.code} ${row.case.item.name}`,
    row.applicant,
    LIGHTS[row.case.light],
    row.holder.unit,
    row.holder.person ?? '',
    row.case.nearest?.due ?? null,
  ]),
});

const SIGNS = { beyondPlan: '超过告知天数', overCap: '超过上限', long: '过长', late: '期限末才停' } as const;

export const pauseSheet = (asOf: string, rows: readonly PauseRow[]): Sheet => ({
  name: '暂停',
  title: `特别程序　${moment(asOf)}`,
  head: [...CASE_HEAD, '单位', '告知', '结束', '告知天数', '已停工作日', '注意'],
  rows: rows.map((row) => [
    row.case.number,
    `${row.case.item.code} ${row.case.item.name}`,
    row.applicant,
    row.bureau,
    row.noticeOn,
    row.endedOn,
    row.planned,
    row.stopped,
    row.signs.map((sign) => SIGNS[sign]).join('、'),
  ]),
});

export const urgingSheet = (asOf: string, rows: readonly UrgingRow[]): Sheet => ({
  name: '督办与催办',
  title: `督办与催办　${moment(asOf)}`,
  head: [...CASE_HEAD, '种类', '督办单', '由谁答复', '事由', '最迟回复', '答复', '预计办结'],
  rows: rows.map((row) => [
    row.case.number,
    `${row.case.item.code} ${row.case.item.name}`,
    row.applicant,
    row.kind === 'order' ? '督办' : '催办',
    row.number ?? '',
    row.unit.name,
    row.cause,
    row.replyBy,
    row.reply?.text ?? '',
    row.reply?.expected ?? null,
  ]),
});

const FIGURES: readonly (readonly [keyof MonthlyFigures, string])[] = [
  ['accepted', '受理'],
  ['deemed', '视为受理'],
  ['corrected', '一次性告知补正'],
  ['decided', '办结'],
  ['onTime', '按时'],
  ['late', '超承诺'],
  ['lateByLaw', '超法定'],
  ['pauses', '暂停'],
  ['extensions', '延期'],
  ['backdated', '补录'],
  ['checked', '承诺核查'],
  ['checkedMet', '核查相符'],
];

export const monthlySheet = ({ month, asOf, total, bureaus, late }: ReturnType<typeof monthlyView>): Sheet => ({
  name: `月报 ${month}`,
  title: `${month} 月报　${moment(asOf)}`,
  head: ['单位', ...FIGURES.map(([, label]) => label)],
  rows: [
    ['全区', ...FIGURES.map(([key]) => total[key])],
    ...bureaus.map(({ name, figures }) => [name, ...FIGURES.map(([key]) => figures[key])]),
    [],
    ['逾期办结', '事项', '企业', '单位', '决定', '最迟', '原因'],
    ...late.map((row) => [row.number, row.item, row.applicant, row.bureau, row.decidedOn, row.due, row.reason ?? '']),
  ],
});
