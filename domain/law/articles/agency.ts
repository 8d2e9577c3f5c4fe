import type { LawArticles } from '../law-articles.ts';

/** 民法典: who represents a legal person, and agents with a mandate. */
export const agency: LawArticles['articles'] = {
  '61': {
    zh: '代表法人从事民事活动的负责人为法定代表人，其以法人名义的行为由法人承受。',
    en: 'The legal representative acts for the legal person, which bears what is done in its name.',
  },
  '162': {
    zh: '代理人在代理权限内以被代理人名义实施的行为，对被代理人发生效力。',
    en: 'What an agent does within the mandate binds the principal.',
  },
  '165': {
    zh: '授权委托书载明代理人、代理事项、权限和期限，由被代理人签名或者盖章。',
    en: 'A letter of authorisation names agent, matters, powers and period, and the principal signs it.',
  },
  '169(1)': {
    zh: '代理人需要转委托的，应当取得被代理人的同意或者追认。',
    en: 'An agent entrusts somebody else only with the consent of the principal.',
  },
  '170(1)': {
    zh: '执行法人工作任务的人员就其职权范围内的事项所为的行为，对法人发生效力。',
    en: 'What staff do within their post binds the legal person.',
  },
  '171(1)': {
    zh: '没有代理权、超越代理权或者代理权终止后的行为，未经追认的对被代理人不发生效力。',
    en: 'Without a mandate, beyond it or after its end, nothing binds the principal who does not ratify it.',
  },
  '173': {
    zh: '代理期限届满、取消委托、辞去委托等，委托代理终止。',
    en: 'A mandate ends with its period, by withdrawal, or when the agent resigns.',
  },
};
