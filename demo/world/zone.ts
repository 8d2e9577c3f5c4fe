import type { DemoBureau, DemoGrant, DemoZone } from './kinds.ts';

/** 澄湖高新区 does not exist; its host district does. */
export const DEMO_ZONE: DemoZone = {
  name: '澄湖高新区',
  organ: '澄湖高新技术产业开发区管理委员会',
  numberWord: '澄高',
  region: '320505',
  class: 'national',
  contact: '澄湖高新区政务服务中心一楼综合窗口，0512-66660000，工作日 9:00—17:00',
  startsAt: '2026-08-28T08:30',
};

/** `window` is the common window (综合窗口), which takes in and serves for all bureaus; its officers belong to none. */
export const DEMO_BUREAUS: readonly DemoBureau[] = [
  { code: 'window', name: '综合窗口' },
  { code: 'economy', name: '经济发展局' },
  { code: 'planning', name: '规划建设处' },
  { code: 'environment', name: '生态环境局' },
  { code: 'water', name: '水务水利局' },
  { code: 'construction', name: '住房建设局' },
  { code: 'emergency', name: '应急管理局' },
  { code: 'supervision', name: '效能督查' },
];

const PROVINCE = '江苏省人民政府';
const LIST = '苏政复〔2025〕18号（授权事项清单）';

/**
 * Environmental forms are decided on a delegation, in the name of the city's bureau, and only below 5 000 tce. Special fire
 * works, lightning, discharge permits and water licences are decided by the city: they are no items of this zone.
 */
export const DEMO_GRANTS: readonly DemoGrant[] = [
  centralised(['A02'], `${LIST}第 3 项`),
  centralised(['A06', 'A16', 'A18', 'A25a'], `${LIST}第 38 至 42 项`),
  centralised(['A19', 'A23'], `${LIST}第 55、57 项`),
  centralised(['A09b', 'A29'], `${LIST}第 71、74 项`),
  {
    items: ['A07b'],
    mode: 'DELEGATION',
    grantor: '苏州市生态环境局',
    instrumentNo: '苏环委〔2025〕6号',
    validFrom: '2025-07-01',
    validTo: '2028-06-30',
    scope: { energyTceMax: 5000 },
  },
  centralised(['A17', 'A22', 'A24'], `${LIST}第 44、56、58 项`),
  centralised(['A25', 'A25b', 'A25c', 'A25d', 'A26'], `${LIST}第 59 至 63 项`),
  {
    items: ['A27'],
    mode: 'STATIONED',
    grantor: '苏州市自然资源和规划局',
    instrumentNo: '苏资规派〔2025〕11号',
    validFrom: '2025-06-01',
    validTo: null,
    scope: {},
  },
  centralised(['A31'], `${LIST}第 75 项`),
];

function centralised(items: readonly string[], instrumentNo: string): DemoGrant {
  return {
    items,
    mode: 'CENTRALISED',
    grantor: PROVINCE,
    instrumentNo,
    validFrom: '2025-06-01',
    validTo: null,
    scope: {},
  };
}
