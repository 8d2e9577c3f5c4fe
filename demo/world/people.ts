import { DEMO_ENTERPRISES } from './enterprises.ts';
import type { DemoHat, DemoPerson } from './kinds.ts';

/** The one password of everybody in the demonstration zone. It opens nothing anywhere else. */
export const DEMO_PASSWORD = 'chenghu-2026';

/**
 * Two officers of each bureau decide: one prepares (reviewer), another signs (approver). For the whole zone there are
 * the window, heads, the chair of hearings, the credit office and supervisors, stewards who help enterprises; and a neighbour
 * who is heard as a third party.
 */
export const DEMO_OFFICERS: readonly DemoPerson[] = [
  officer('chenliqun', '陈立群', 'window', null),
  officer('fanglin', '方琳', 'window', null),
  officer('xuqing', '许晴', 'reviewer', 'economy'),
  officer('dingyiming', '丁一鸣', 'approver', 'economy'),
  officer('zhoumin', '周敏', 'reviewer', 'planning'),
  officer('hejia', '何嘉', 'reviewer', 'planning'),
  officer('xuli', '徐立', 'reviewer', 'planning'),
  officer('lilan', '李岚', 'approver', 'planning'),
  officer('gaoyuan', '高远', 'reviewer', 'environment'),
  officer('hanbing', '韩冰', 'approver', 'environment'),
  officer('qianning', '钱宁', 'reviewer', 'water'),
  officer('jiangwen', '蒋文', 'approver', 'water'),
  officer('lvhang', '吕航', 'inspector', 'water'),
  officer('tangying', '唐颖', 'inspector', 'water'),
  officer('shenyue', '沈岳', 'reviewer', 'construction'),
  officer('jiangtao', '蒋涛', 'approver', 'construction'),
  officer('qinhao', '秦昊', 'reviewer', 'emergency'),
  officer('yanmin', '严敏', 'approver', 'emergency'),
  officer('hejianguo', '何建国', 'organHead', null),
  officer('zhaoweimin', '赵为民', 'zoneHead', null),
  officer('luominhua', '罗敏华', 'hearingChair', null),
  officer('chenjie', '陈洁', 'creditOffice', null),
  officer('wujian', '吴健', 'thirdParty', null),
  officer('wanghaiping', '王海平', 'supervisor', null),
  officer('mengfan', '孟繁', 'supervisor', null),
  officer('xiaqing', '夏晴', 'steward', null),
  officer('gelan', '葛岚', 'steward', null),
  { login: 'linzhiyuan', name: '林致远', hats: [{ capacity: 'admin', unit: null }] },
  { login: 'zhengxiaoyu', name: '郑晓雨', hats: [{ capacity: 'admin', unit: null }] },
];

/** Employees and agents; the legal representatives come from the enterprises. */
const STAFF: readonly DemoPerson[] = [
  { login: 'luyao', name: '陆遥', hats: [{ capacity: 'staff', unit: 'lanwei' }] },
  { login: 'shaoqi', name: '邵琪', hats: [{ capacity: 'staff', unit: 'langyao' }] },
  { login: 'caoyang', name: '曹杨', hats: [{ capacity: 'staff', unit: 'hengli' }] },
  {
    login: 'tangmin',
    name: '汤敏',
    hats: [agent('lexu')],
  },
];

/** Everybody who acts for an enterprise. */
export const DEMO_APPLICANTS: readonly DemoPerson[] = [
  ...DEMO_ENTERPRISES.map(({ key, login, legalRepresentative }) => ({
    login,
    name: legalRepresentative,
    hats: [{ capacity: 'legalRepresentative', unit: key } as const],
  })),
  ...STAFF,
];

export const DEMO_PEOPLE: readonly DemoPerson[] = [...DEMO_OFFICERS, ...DEMO_APPLICANTS];

function officer(login: string, name: string, capacity: DemoHat['capacity'], unit: string | null): DemoPerson {
  return { login, name, hats: [{ capacity, unit }] };
}

function agent(unit: string): DemoHat {
  return { capacity: 'agent', unit, mandate: '代为办理投资项目审批的申报、补正、承诺签署和文书接收' };
}
