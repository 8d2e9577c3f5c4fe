import type { Day } from '../../../../domain/clock/day.ts';
import type { CaseMaterial, CasePage } from '../../../../web/src/pages/officer/acceptance/verdicts.ts';

/** A case as the interface answers it, received and complete, with one essential and one secondary material. */
export const receivedCase = (changes: Partial<CasePage> = {}): CasePage =>
  ({
    id: 'c1',
    number: '320505-20261010-07b-00001-1',
    item: { code: 'A07b', name: '建设项目生态环境影响报告表审批' },
    way: 'ordinary',
    stage: 'received',
    status: 1,
    outcome: null,
    light: 'green',
    nearest: null,
    promisedDue: null,
    statutoryDue: null,
    receivedOn: '2026-10-10',
    decidedOn: null,
    deferred: 0,
    zone: { id: 'z', name: '澄湖高新区', practice: true },
    today: '2026-10-12',
    project: { id: 'p', code: '2609-320505-89-01-481207', name: '微创手术器械生产基地' },
    applicant: { id: 'e', name: '苏州澜微医疗器械有限公司', uscc: '91320505MA1GXQ012R', unconfirmed: false },
    legalBasis: ['生态环境法典 102'],
    result: '建设项目生态环境影响报告表批复',
    nature: 'permit',
    acceptedOn: null,
    form: [{ label: '建设地点', value: '科创园三期 18 号地块' }],
    materials: [material({ code: 'E1', name: '报告表' }), material({ code: 'D1', name: '效果图', class: 'D' })],
    openMaterials: [],
    checks: [],
    deferral: null,
    standard: null,
    library: { grantReasons: ['评价结论可信。'], refusalReasons: [], conditions: [] },
    proposal: null,
    acts: [],
    events: [],
    ...changes,
  }) as CasePage;

/** A material that was handed in as one file of the same code. */
export const material = (changes: Partial<CaseMaterial> & { code: string }): CaseMaterial => ({
  name: changes.code,
  class: 'E',
  safety: false,
  state: 'handedIn',
  later: false,
  files: [
    {
      id: `f-${changes.code}`,
      name: 'a.pdf',
      mediaType: 'application/pdf',
      size: 1,
      pages: null,
      scan: 'notScanned',
      handedOn: '2026-09-01' as Day,
    },
  ],
  note: null,
  defects: [],
  results: [],
  ...changes,
});
