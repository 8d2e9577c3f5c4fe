import type { LawArticles } from '../law-articles.ts';

/** 企业投资项目核准和备案管理条例. */
export const investmentProjects: LawArticles = {
  law: '673号',
  from: '2017-02-01',
  articles: {
    '3': {
      zh: '目录内的企业投资项目核准，目录外的备案。',
      en: 'Projects of the catalogue are verified, all others filed.',
    },
    '4': {
      zh: '核准、备案在在线平台办理，各部门统一使用项目代码。',
      en: 'Verification and filing go through the online platform, and all organs use its project code.',
    },
    '6': {
      zh: '办理核准提交项目申请书，只有法律、行政法规规定的前置文件才能要求。',
      en: 'Verification rests on an application, and only prior papers named by statute may be asked for.',
    },
    '8': {
      zh: '转送国务院部门核准的项目，地方部门五个工作日内转送。',
      en: 'What the State verifies is forwarded within five working days.',
    },
    '9': {
      zh: '核准从国家安全、规划政策、资源利用、公共利益审查，委托评估一般不超过三十个工作日。',
      en: 'Verification looks at security, plans, resources and the public interest, and an assessment takes thirty working days at most.',
    },
    '10': {
      zh: '受理之日起二十个工作日内决定核准，复杂的经主要负责人批准延长不超过四十个工作日，委托评估时间不计入。',
      en: 'Verification is decided within twenty working days, the principal head may extend by forty, and assessment does not count.',
    },
    '11': {
      zh: '变更建设地点或者较大变更规模、内容的，申请后二十个工作日内决定。',
      en: 'A change of site or a large change is decided within twenty working days.',
    },
    '12': {
      zh: '核准后两年内开工，延期在届满三十个工作日前申请，只能一次、不超过一年。',
      en: 'A verified project starts within two years, and one extension of a year is asked thirty working days ahead.',
    },
    '13': {
      zh: '开工前在在线平台告知四项信息，收到全部信息即为备案，不齐的指导补正。',
      en: 'Four kinds of data are given online before the start, and with the last of them the project is filed.',
    },
    '14': {
      zh: '备案信息较大变更的及时告知备案机关。',
      en: 'Larger changes are told to the filing organ in time.',
    },
    '15': {
      zh: '备案项目属于禁止或者核准范围的，告知企业纠正或者办理核准。',
      en: 'What is banned or needs verification is told to the firm, to mend it or apply.',
    },
    '16': {
      zh: '各部门加强事中事后监管，企业在平台报送开工、进度、竣工信息。',
      en: 'Organs supervise, and the firm reports start, progress and completion online.',
    },
    '18': {
      zh: '未核准开工或者骗取核准的，责令停止、撤销并处总投资额千分之一至千分之五罚款。',
      en: 'Starting unverified or by fraud is stopped and fined one to five per mille of the investment.',
    },
    '19': {
      zh: '未备案或者备案信息虚假的限期改正，逾期处二万至五万元罚款。',
      en: 'Missing or false filing data must be mended in time, else it costs 20,000 to 50,000 yuan.',
    },
    '20': {
      zh: '投资建设产业政策禁止项目的，责令停止并处总投资额千分之五至千分之十罚款。',
      en: 'A banned project is stopped and fined five to ten per mille of the investment.',
    },
  },
};

/** 企业投资项目事中事后监管办法. */
export const investmentSupervision: LawArticles = {
  law: '14号令',
  from: '2018-02-04',
  articles: {
    '15': {
      zh: '备案两年未开工又不说明的，提醒后移出并公示，备案证明失效。',
      en: 'A filing idle for two years is, after a reminder, removed and its certificate void.',
    },
  },
};

/** 企业投资项目核准和备案管理办法. */
export const investmentMeasures: LawArticles = {
  law: '2号令',
  from: '2017-04-08',
  articles: {
    '38': {
      zh: '核准后两年未开工又未申请延期的，核准文件自动失效。',
      en: 'Verification lapses after two years without start or extension.',
    },
  },
};
