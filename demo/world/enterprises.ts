import type { DemoEnterprise } from './kinds.ts';

/** An enterprise and the name under which its legal representative signs in. */
export interface DemoFirm extends DemoEnterprise {
  readonly login: string;
}

/** Invented firms; the check characters of their credit codes are right (GB 32100). */
export const DEMO_ENTERPRISES: readonly DemoFirm[] = [
  firm('lanwei', '91320505MA1GXQ012R', '苏州澜微医疗器械有限公司', '顾文静 guwenjing', '科技大道 88 号'),
  firm('xunhe', '91320505MA2ENY060Y', '苏州迅合自动化科技有限公司', '韩立冬 hanlidong', '松陵路 12 号'),
  firm('langyao', '91320505MA1UDM744M', '苏州朗曜光电科技有限公司', '宋知远 songzhiyuan', '澄湖大道 301 号'),
  firm('hengli', '91320505MA1TGB1176', '苏州恒砺精密机械有限公司', '徐广明 xuguangming', '金枫路 67 号'),
  firm('boyan', '91320505MA2PCH11X5', '苏州博岩储能科技有限公司', '岳衡 yueheng', '嘉陵江路 199 号'),
  firm('yunli', '91320505MA2BWD2894', '苏州云栎智能科技有限公司', '季云帆 jiyunfan', '科技大道 16 号'),
  firm('qiheng', '91320505MA1WWN064X', '苏州启衡生物科技有限公司', '白露 bailu', '锦峰路 8 号'),
  firm('qinghe', '91320505MA1BUE377U', '苏州青禾传感技术有限公司', '田稼 tianjia', '昆仑山路 55 号'),
  firm('mingkun', '91320505MA2EUD731J', '苏州明坤制药有限公司', '方明坤 fangmingkun', '珠江路 521 号'),
  firm('lexu', '91320505MA2UFD742B', '苏州乐序科技有限公司', '秦序 qinxu', '富春江路 20 号'),
  firm('tuowei', '91320505MA1MDU9173', '苏州拓微半导体材料有限公司', '祝青山 zhuqingshan', '浒墅关安杨路 3 号'),
  firm('yuheng', '91320505MA1WBX26XM', '苏州昱衡电驱技术有限公司', '段珩 duanheng', '石林路 44 号'),
  firm('siling', '91320505MA2UPL5975', '苏州思凌软件有限公司', '黎思 lisi', '科灵路 78 号'),
  firm('muchuan', '91320505MA2MKH233D', '苏州沐川新材料有限公司', '沐川 muchuan', '长江路 900 号'),
  firm('hetuo', '91320505MA1CWK6742', '苏州禾拓检测技术有限公司', '贺一舟 heyizhou', '龙山路 18 号'),
  firm('jingce', '91320505MA2LQK7780', '苏州晶测半导体设备有限公司', '裴晶 peijing', '泰山路 2 号'),
  firm('ruide', '91320505MA1DTP218H', '苏州睿得仪器有限公司', '卢睿 lurui', '青山路 29 号'),
  firm('anlan', '91320505MA2ERP05XC', '苏州安澜新能源装备有限公司', '安澜 anlan', '鸿禧路 31 号'),
  firm('zhishan', '91320505MA1UWL438W', '苏州智山机器人有限公司', '单志成 shanzhicheng', '青城山路 350 号'),
  firm('huaxin', '91320505MA2XRW5823', '苏州华昕光学有限公司', '华昕 huaxin', '火炬路 7 号'),
];

function firm(
  ...[key, uscc, name, representative, street]: readonly [string, string, string, string, string]
): DemoFirm {
  const [legalRepresentative = '', login = ''] = representative.split(' ');
  return { key, uscc, name, legalRepresentative, login, address: `江苏省苏州市澄湖高新区${street}` };
}
