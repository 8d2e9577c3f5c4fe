import type { LawArticles } from '../law-articles.ts';

/** 城乡规划法 as amended 2019. */
export const planning: LawArticles = {
  law: '城乡规划法',
  from: '2008-01-01',
  articles: {
    '36': {
      zh: '划拨用地的项目报批准或者核准前申请选址意见书，其他项目不需要。',
      en: 'A project on allocated land asks for a siting opinion before approval, and no other does.',
    },
    '37': {
      zh: '划拨用地的项目经批准、核准、备案后，申请建设用地规划许可证，再申请用地。',
      en: 'On allocated land the builder gets the land-planning permit after project approval, and then asks for the land.',
    },
    '38': {
      zh: '出让地块先定规划条件，签订出让合同并取得立项文件后领取建设用地规划许可证，证上不得改变规划条件。',
      en: 'Sold land carries planning conditions, and with contract and filing the builder gets the land-planning permit under them.',
      from: '2019-04-23',
    },
    '38(1)': {
      zh: '出让前提出规划条件作为出让合同的组成部分，没有规划条件的不得出让。',
      en: 'Planning conditions are part of the land contract, and no land is sold without them.',
    },
    '38(2)': {
      zh: '取得立项文件并签订出让合同后，领取建设用地规划许可证。',
      en: 'With project filing and land contract the builder gets the land-planning permit.',
      from: '2019-04-23',
    },
    '38(3)': {
      zh: '建设用地规划许可证不得擅自改变出让合同里的规划条件。',
      en: 'The land-planning permit may not change the planning conditions of the contract.',
    },
    '40': {
      zh: '规划区内建设先取得建设工程规划许可证，提交用地文件和设计方案，总平面图要公布。',
      en: 'Building in a planned area needs a works-planning permit, on proof of land and a design, and the plan is published.',
    },
    '40(1)': {
      zh: '规划区内进行工程建设的，申请建设工程规划许可证。',
      en: 'Works in a planned area need a works-planning permit.',
    },
    '40(2)': {
      zh: '提交用地证明和设计方案等材料，符合控规和规划条件的核发建设工程规划许可证。',
      en: 'On proof of land and a design that meets plan and conditions the works-planning permit is issued.',
    },
    '40(3)': {
      zh: '审定的修建性详细规划和设计方案总平面图要公布。',
      en: 'The approved layout and general plan are published.',
    },
    '43': {
      zh: '按规划条件建设，确需变更的申请，不符合控规的不得批准。',
      en: 'What is built follows the planning conditions, and a change against the plan is not approved.',
    },
    '45': {
      zh: '规划核实合格才能组织竣工验收，验收后六个月内报送竣工资料。',
      en: 'Completion is accepted only after planning verification, and its papers follow within six months.',
    },
  },
};

/** 建筑法 as amended 2019. */
export const construction: LawArticles = {
  law: '建筑法',
  from: '2019-04-23',
  articles: {
    '7': {
      zh: '开工前领取施工许可证，限额以下的小型工程除外。',
      en: 'Works need a construction permit before they start, small ones below the limit excepted.',
    },
    '8': {
      zh: '用地、规划许可、拆迁进度、施工企业、资金图纸和质量安全措施具备的，自收到申请之日起七日内发证。',
      en: 'With land, planning permit, contractor, funds, drawings and safety measures, the permit is issued within seven days of receipt.',
    },
    '9': {
      zh: '领证三个月内开工，可以延期两次、每次不超过三个月，逾期证自行废止。',
      en: 'Works start within three months, with two extensions of three months at most, else the permit is void.',
    },
    '10': {
      zh: '中止施工一个月内报告，中止满一年恢复施工前要核验施工许可证。',
      en: 'A stop is reported within a month, and after a year the permit is verified before work resumes.',
    },
    '13': {
      zh: '勘察、设计、施工、监理单位取得资质证书后，只能在资质等级许可的范围内从事建筑活动。',
      en: 'Surveyors, designers, contractors and supervisors work only within the grade of their qualification.',
    },
    '26': {
      zh: '承包单位应当持有资质证书，并在资质等级许可的业务范围内承揽工程。',
      en: 'A contractor holds a qualification and takes only works that its grade allows.',
    },
    '31': {
      zh: '实行监理的工程委托有相应资质的监理单位，并订立书面委托监理合同。',
      en: 'Supervised works are entrusted to a qualified supervisor by written contract.',
    },
    '61': {
      zh: '工程竣工经验收合格后方可交付使用，未经验收或者验收不合格的不得交付使用。',
      en: 'Works are handed over for use only after their completion was accepted.',
    },
  },
};

/** 建设工程质量管理条例 as amended 2019. */
export const constructionQuality: LawArticles = {
  law: '质量条例',
  from: '2019-04-23',
  articles: {
    '11': {
      zh: '施工图设计文件未经审查批准的，不得使用。',
      en: 'Drawings that were not reviewed and approved may not be used.',
    },
    '13': {
      zh: '开工前办理工程质量监督手续，可以与施工许可证合并办理。',
      en: 'Quality supervision is arranged before the start and may be joined with the construction permit.',
    },
    '16': {
      zh: '建设单位收到竣工报告后组织设计、施工、监理等单位竣工验收，验收合格方可交付使用。',
      en: 'The builder has completion accepted by designer, contractor and supervisor, and nothing is used before.',
    },
    '17': {
      zh: '建设单位收集整理建设项目档案，竣工验收后及时移交。',
      en: 'The builder keeps the records of the project and hands them over after completion.',
    },
    '49': {
      zh: '竣工验收合格之日起十五日内报送备案。',
      en: 'Completion is filed within fifteen days of acceptance.',
    },
  },
};

/** 民用建筑节能条例. */
export const buildingEnergy: LawArticles = {
  law: '节能条例',
  from: '2008-10-01',
  articles: {
    '12': {
      zh: '规划审查就节能标准征求建设部门意见，十日内答复，征求意见的时间不计入规划许可期限。',
      en: 'Planning asks the building authority about energy standards, which answers in ten days that do not count.',
    },
  },
};

/** 城市道路管理条例 as amended 2019. */
export const urbanRoads: LawArticles = {
  law: '道路条例',
  from: '2019-03-24',
  articles: {
    '33': {
      zh: '因工程建设挖掘城市道路的，持规划部门批准文件和设计文件，经市政和公安交通部门审批后挖掘。',
      en: 'Who digs up a city road for works shows plan and design, and is approved by the road and traffic authorities.',
    },
  },
};
