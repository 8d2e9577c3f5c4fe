/** The words of upper organs, Chinese. */
export const zhOrgans = {
  title: '上级机关',
  why: '市、省、国家机关只看到并办理送到它那里的办件。名称须与授权清单和办件里的一致；人员在“人员”里登记，写明机关。',
  name: '机关名称',
  level: '层级',
  levels: { city: '市级', province: '省级', state: '国家级' },
  days: '起止',
  firstDay: '首日（不填为今天）',
  lastDay: '末日',
  people: '人员',
  nobody: '没有人员，送到这里的办件没有人办理',
  cases: '未办结的办件',
  acts: '办理',
  add: '登记上级机关',
  end: '终止',
  unknown: '授权清单或者办件里有、还没有登记的机关：',
  of: (organ: string, level: string) => `${organ}（${level}）`,
};
