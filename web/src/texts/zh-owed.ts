/** Words of papers that are owed, Chinese. */
export const zhOwed = {
  title: '容缺待补',
  lead: '承诺后补、还没有补齐的办件，最早到期的在前。补齐以前不能作出决定，审查照常进行。',
  none: '没有容缺待补的材料。',
  noneNext: '申报时缺次要材料的，可以承诺后补，先行受理。',
  item: '事项',
  missing: '还没有补',
  of: (open: number, all: number) => `${open} 份，共承诺 ${all} 份`,
  until: '最迟补交',
  untilOwn: '您最迟补交',
  grace: '宽限至',
  beforeItem: (item: string) => `最迟在 ${item} 准予以前`,
  fromAcceptance: '自受理起算',
  decision: '机关最迟决定',
  undecidable: '—',
  handIn: '补交材料',
  count: (n: number) => `${n} 件`,
};
