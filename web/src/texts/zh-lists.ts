import { zhOrgans } from './zh-organs.ts';
/** Words of the lists of a zone's authorised items. */
export const zhLists = {
  organs: zhOrgans,
  title: '授权事项清单的版次',
  why: '整份文件一并导入，有一处错误即整份不收。一名管理员提出，另一名核对差异后确认，自生效日起施行；清单未列的授权至前一日终止。',
  overtaken: '草案，授权已有改变，须重新提出',
  diff: '与现行授权的差异',
  change: '变化',
  begins: '新授权',
  ends: '终止',
  competent: '有权机关',
  bringIn: '导入授权事项清单',
  file: '清单文件（JSON）',
};
