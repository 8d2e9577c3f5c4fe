/** Words of the conflict of two people who changed the same, Chinese. */
export const zhConflict = {
  title: '同一份内容在两处改过',
  kept: '您的输入都在',
  what: (who: string, at: string, theirs: number, both: number) =>
    `${who}于 ${at} 修改了 ${theirs} 处，其中 ${both} 处您也改了。期限不受影响。`,
  field: '项',
  base: '您打开时',
  mine: '您',
  merged: '合并后（可以改写）',
  auto: '自动并入',
  empty: '（空）',
  take: (field: string, side: string) => `${field}取“${side}”的`,
  giveUp: '放弃我的修改',
  copy: '另存我的修改',
  file: '我的修改',
  merge: '按所选合并',
  open: (n: number) => `还有 ${n} 处要选`,
  window: '另一个窗口按本机时间',
};
