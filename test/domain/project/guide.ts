import type { FormField, Item, ItemCode, Material } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import type { AskedItem, AskedSubmission, SubmissionFacts } from '../../../domain/project/asked.ts';

const paper = (code: string, rest: Partial<Material> = {}): Material => ({
  code,
  name: `材料${code}`,
  class: code.startsWith('E') ? 'E' : 'D',
  safety: false,
  ...rest,
});

const name: FormField = { key: 'name', label: '项目名称', type: 'text', required: true };

/** A guide with one essential and one later paper, one fetched, and one question. */
export const guide = (code: string, rest: Partial<Item> = {}): Item => ({
  code: code as ItemCode,
  version: 1,
  effectiveFrom: '2026-01-01' as Day,
  name: code,
  english: code,
  nature: 'permit',
  bureau: 'planning',
  legalBasis: ['城乡规划法 38'],
  statutory: { length: 20, unit: 'workingDays', from: 'acceptance' },
  promised: { length: 10, unit: 'workingDays' },
  acceptance: { length: 5, unit: 'workingDays' },
  materials: [paper('E1'), paper('D1'), paper('S1', { class: 'S' })],
  after: [],
  instant: false,
  commitment: false,
  fields: [name],
  result: '许可证',
  ...rest,
});

const standard = {
  version: '1',
  conditions: [
    { text: '不占用河道。', basis: '水保法 26' },
    { text: '弃渣有去处。', basis: '水保法 26' },
  ],
  checks: '现场核查',
  consequences: ['撤销'],
  publicity: '公示',
};

/** A02 at once; A06, A18 and A23 in a chain; A09b on a commitment; A07b excluded from both reforms; A16 shares a paper. */
export const GUIDES: readonly Item[] = [
  guide('A02', { instant: true, nature: 'filing', materials: [paper('E1')] }),
  guide('A06', { after: ['A02' as ItemCode], materials: [paper('E1', { sameAs: 'site' }), paper('D1')] }),
  guide('A16', { materials: [paper('E1', { sameAs: 'site' })] }),
  guide('A18', { after: ['A06' as ItemCode] }),
  guide('A23', { after: ['A18' as ItemCode] }),
  guide('A09b', { commitment: true, standard }),
  guide('A07b'),
];

export const FACTS: SubmissionFacts = {
  items: GUIDES,
  commitment: {
    admission: { outcome: 'pass' },
    listed: null,
    landSettled: true,
    pilots: [],
    industry: 'C3584',
    areaAssessed: false,
    specialWorks: null,
  },
  today: '2026-09-01' as Day,
  calendar: PUBLISHED_CALENDAR,
  commitmentBarred: false,
  deferralBarred: false,
  signatory: { capacity: 'legalRepresentative' },
  project: 'p',
  blocked: [],
};

export const asks = (item: string, rest: Partial<AskedItem> = {}): AskedItem => ({
  item: item as ItemCode,
  way: 'ordinary',
  missing: [],
  ...rest,
});

/** These items with these materials, by their key in the one form. */
export const submission = (items: readonly AskedItem[], ...materials: readonly string[]): AskedSubmission => ({
  items,
  form: { name: '微创手术器械生产基地' },
  materials: materials.map((material) => ({ material, files: [`${material}.pdf`] })),
});
