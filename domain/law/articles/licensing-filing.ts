import type { LawArticles } from '../law-articles.ts';

/** 行政许可法, chapters 1 to 4 up to acceptance: whose power it is, what may be asked, how an application is taken in. */
export const licensingFiling: LawArticles = {
  law: '许可法',
  from: '2004-07-01',
  articles: {
    '5': {
      zh: '许可的设定和实施要公开、公平、公正、非歧视，没有公布的规定不能作为依据，申请人的商业秘密不得泄露。',
      en: 'Licensing is open, fair and without discrimination, rests on published rules only, and keeps trade secrets.',
      from: '2019-04-23',
    },
    '7': {
      zh: '申请人和被许可人有权陈述、申辩、申请复议、提起诉讼，因违法许可受损害的有权要求赔偿。',
      en: 'Whoever is affected may state a case and a defence, seek reconsideration or sue, and claim damages.',
    },
    '8': {
      zh: '依法取得的许可受保护，机关不得擅自改变已经生效的许可。',
      en: 'A permit lawfully held is protected, and the organ may not change it at will.',
    },
    '8(1)': {
      zh: '依法取得的许可受保护，机关不得擅自改变已经生效的许可。',
      en: 'A permit lawfully held is protected, and the organ may not change it at will.',
    },
    '8(2)': {
      zh: '法规修改废止或者客观情况重大变化的，为公共利益可以变更或者撤回许可，造成损失的要补偿。',
      en: 'When law or facts change, a permit may be changed or withdrawn in the public interest, against compensation.',
    },
    '12': {
      zh: '直接关系国家安全、公共安全、生态环境、人身健康、生命财产安全等的事项可以设定许可。',
      en: 'Matters of security, public safety, the environment, health, life and property may be made subject to a permit.',
    },
    '13': {
      zh: '当事人自主、市场、行业自律或者事后监督能够解决的，可以不设许可。',
      en: 'No permit need be required where free choice, the market, a trade body or later supervision suffices.',
    },
    '22': {
      zh: '许可由有许可权的行政机关在法定职权范围内实施。',
      en: 'A permit is granted by the organ that has the power to do so, within its competence.',
    },
    '23': {
      zh: '法律、法规授权的组织在授权范围内以自己的名义实施许可。',
      en: 'A body empowered by statute grants permits in its own name within that power.',
    },
    '24': {
      zh: '机关可以委托其他行政机关实施许可，受委托的以委托机关名义办理，不得再委托。',
      en: 'An organ may entrust another, which then acts in the name of the first and may not entrust a third.',
    },
    '24(1)': {
      zh: '机关可以依法委托其他行政机关实施许可，受委托的机关和内容要公告。',
      en: 'An organ may entrust another with permits, and announces whom and with what.',
    },
    '24(2)': {
      zh: '委托机关监督受委托机关的许可行为，并承担法律责任。',
      en: 'The entrusting organ supervises and answers for what is done.',
    },
    '24(3)': {
      zh: '受委托机关以委托机关名义实施许可，不得再委托。',
      en: 'The entrusted organ acts in the name of the other and may not entrust a third.',
    },
    '25': {
      zh: '经国务院批准，省级政府可以决定由一个机关行使有关机关的许可权。',
      en: 'With the approval of the State Council a province may let one organ exercise the licensing power of several.',
    },
    '26': {
      zh: '多个机构办理的由一个统一受理送达，多个部门许可的可以统一、联合或者集中办理。',
      en: 'Where several offices or departments take part, one accepts for all, or they work jointly.',
    },
    '26(1)': {
      zh: '需要机关内多个机构办理的，由一个机构统一受理、统一送达。',
      en: 'Where several offices of an organ take part, one of them accepts and serves for all.',
    },
    '26(2)': {
      zh: '两个以上部门分别许可的，政府可以确定一个部门统一办理，或者组织联合、集中办理。',
      en: 'Where several departments decide, the government may let one handle all, or have them work jointly.',
    },
    '29': {
      zh: '申请人向机关提出申请，可以委托代理人，也可以用数据电文提出。',
      en: 'An application is made to the organ, by the applicant or an agent, and may be made electronically.',
    },
    '30': {
      zh: '机关要公示许可的事项、依据、条件、程序、期限、全部材料目录和示范文本，并负责解释。',
      en: 'The organ publishes conditions, procedure, limits, the full list of materials and sample forms, and explains them.',
    },
    '31': {
      zh: '申请人对材料真实性负责，机关不得要求与许可无关的材料。',
      en: 'The applicant answers for the truth of the materials, and the organ may not ask for unrelated ones.',
    },
    '32': {
      zh: '对申请按不需要许可、不属职权、当场更正、一次告知补正、受理五种情形分别处理，并出具盖章注明日期的凭证。',
      en: 'An application is turned away, referred, mended on the spot, returned once for correction, or accepted, on paper.',
    },
    '32(1)': {
      zh: '依法不需要许可的，即时告知不受理。',
      en: 'Whoever needs no permit is told so at once.',
    },
    '32(2)': {
      zh: '不属于本机关职权的，即时决定不予受理，并告知向哪个机关申请。',
      en: 'What lies outside the competence of the organ is refused at once, and the competent organ is named.',
    },
    '32(3)': {
      zh: '能当场更正的错误，允许当场更正。',
      en: 'What can be mended on the spot may be mended on the spot.',
    },
    '32(4)': {
      zh: '材料不齐的，当场或者五个工作日内一次告知全部要补的内容，逾期不告知的从收到材料之日起就算受理。',
      en: 'What is missing is told once and in full within five working days, else the application counts as accepted from the day of receipt.',
    },
    '32(5)': {
      zh: '属于职权范围、材料齐全或者按要求补齐的，应当受理。',
      en: 'What is within competence and complete, or was completed as asked, must be accepted.',
    },
    '33': {
      zh: '机关推行电子政务，在网上公布事项并与其他机关共享许可信息。',
      en: 'Organs publish their items online, take applications electronically and share what they know.',
    },
  },
};
