import type { LawArticles } from '../law-articles.ts';

/** 优化营商环境条例. */
export const businessEnvironment: LawArticles = {
  law: '722号',
  from: '2020-01-01',
  articles: {
    '20': {
      zh: '市场准入实行全国统一负面清单，地方不得另设。',
      en: 'There is one national negative list for market access and no local one.',
    },
    '36': {
      zh: '政务服务限时办结、一次告知、综合窗口办理，压减的时限要公开，超时要公开说明理由。',
      en: 'Services have limits, tell once and use one window, and shorter limits are published and overruns explained.',
    },
    '36(1)': {
      zh: '推行当场、一次、限时办结，补正一次性告知，踏勘、评审等及时安排。',
      en: 'Services are quick and timed, tell once what is missing, and arrange visits and reviews at once.',
    },
    '36(2)': {
      zh: '在规定时限内尽快办结，压减的时限向社会公开，超过的公开说明理由。',
      en: 'Shorter limits are published, and whoever overruns them explains why in public.',
    },
    '36(3)': {
      zh: '政务服务事项一般进驻大厅统一办理，分设窗口整合为综合窗口。',
      en: 'Services are gathered in one hall, and separate windows become one.',
    },
    '37': {
      zh: '政务服务一网通办，推广电子证照，企业自主选择办理渠道。',
      en: 'Services are online with electronic licences, and the firm chooses its channel.',
    },
    '39': {
      zh: '严控新设许可，严禁以备案、登记、目录等变相设定许可。',
      en: 'New permits are kept rare, and none may be set up in disguise.',
    },
    '40': {
      zh: '许可按清单管理，符合条件的可以采取告知承诺方式办理。',
      en: 'Permits follow a list, and where conditions allow may be handled by notification and commitment.',
    },
    '41': {
      zh: '分类规范投资审批，与相关审批在线并联办理。',
      en: 'Investment procedures are sorted by project and run online in parallel.',
    },
    '42': {
      zh: '工程审批推行并联审批、多图联审、联合验收，开发区推行区域评估且不向企业收费。',
      en: 'Works use parallel approval, joint drawing review and joint acceptance, and zones assess areas at no cost to firms.',
    },
    '43': {
      zh: '中介服务作为审批条件要有法定依据，机关委托的技术服务自行付费。',
      en: 'Intermediaries are required only by statute, and the organ pays for the services it orders.',
    },
    '44': {
      zh: '索要证明要有法定依据，能够承诺、核查、共享替代的不得索要。',
      en: 'Proof is asked only by statute, and not where a promise, a check or shared data serves.',
    },
    '53': {
      zh: '建立以信用为基础的监管。',
      en: 'Supervision is based on credit.',
    },
    '54': {
      zh: '除安全健康等领域外实行双随机、一公开，对同一对象的检查尽可能合并。',
      en: 'Inspections are random and public but in matters of safety, and those of one firm are merged.',
    },
    '55': {
      zh: '对新技术、新产业包容审慎监管，不简单禁止也不放任不管。',
      en: 'New industries are supervised with tolerance and care, neither banned nor left alone.',
    },
    '61': {
      zh: '改革措施涉及调整实施法律、行政法规的，经授权可以先行先试。',
      en: 'Reforms that depart from statutes may be tried once authorised.',
    },
  },
};

/** 国务院关于在线政务服务的若干规定. */
export const onlineServices: LawArticles = {
  law: '716号',
  from: '2019-04-26',
  articles: {
    '7': {
      zh: '在线办事提交真实材料，能够共享取得的信息不得要求另行提供。',
      en: 'Online filings are true, and what can be got by sharing may not be asked for.',
    },
    '8': {
      zh: '可靠的电子签名与手写签名或者盖章效力相同。',
      en: 'A reliable electronic signature equals one by hand or seal.',
    },
    '9': {
      zh: '电子印章与实物印章效力相同。',
      en: 'An electronic seal equals a physical one.',
    },
    '10': {
      zh: '电子证照与纸质证照效力相同，跨地区跨部门共享互认。',
      en: 'Electronic licences equal paper ones and are shared and recognised everywhere.',
    },
  },
};

/** 不动产登记暂行条例. */
export const realEstate: LawArticles = {
  law: '不动产条例',
  from: '2019-03-24',
  articles: {
    '14': {
      zh: '登记由当事人共同申请，尚未登记的不动产首次申请等可以单方申请。',
      en: 'Both sides apply for registration, and one alone for a first registration.',
    },
    '16': {
      zh: '申请登记提交申请书、身份证明、权属来源、界址和面积等材料，并对真实性负责。',
      en: 'An application carries identity, source of title, boundaries and area, and the applicant answers for their truth.',
    },
    '17': {
      zh: '登记申请当场受理或者当场书面告知不受理及要补的内容，未当场告知的视为受理。',
      en: 'Registration is accepted or refused on the spot in writing, else it counts as accepted.',
    },
    '19': {
      zh: '房屋等建筑物首次登记可以实地查看。',
      en: 'For a first registration of buildings the registry may look at the site.',
    },
    '20': {
      zh: '受理登记申请三十个工作日内办结。',
      en: 'Registration is completed within thirty working days of acceptance.',
    },
    '22': {
      zh: '违反法律、存在权属争议或者超过期限的，不予登记。',
      en: 'What breaks the law, is disputed or late is not registered.',
    },
  },
};

/** 信用修复管理办法, which took the place of the trial measures. */
export const creditRepair: LawArticles = {
  law: '信用修复办法',
  from: '2026-04-01',
  articles: {
    '': {
      zh: '失信信息分轻微、一般、严重，公示到最短期限并纠正、履行义务后可以申请修复，修复后解除限制。',
      en: 'Dishonesty is slight, ordinary or serious, and can be repaired after its term by mending it, which lifts the restrictions.',
    },
  },
};

/** 失信行为纠正后的信用信息修复管理办法（试行）, until the measures of 2026. */
export const creditRepairTrial: LawArticles = {
  law: '信用修复试行办法',
  from: '2023-05-01',
  to: '2026-03-31',
  articles: {
    '': {
      zh: '失信主体纠正失信行为、履行义务并达到规定期限后，可以申请修复信用信息。',
      en: 'Who mends dishonest conduct and has served the term may ask for credit repair.',
      replacedBy: '信用修复办法',
    },
  },
};
