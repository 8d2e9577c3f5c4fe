import { z } from 'zod';
import { day, id, instant, line, none, page } from './fields.ts';
import { route } from './route.ts';
import { inZone } from './zones.ts';

/** A file of a catalogue: one item, a list of items, or `{"items": […]}`. */
const file = z.strictObject({ name: line, text: z.string().max(4_000_000) });

/** What was found in the files: where, by which rule, and whether it refuses the import. */
export const finding = z.strictObject({
  file: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  rule: z.string(),
  /** Place in the value: `materials.0.class`; empty for the file as a whole. */
  path: z.string(),
  text: z.string(),
  severity: z.enum(['fault', 'warning']),
});

const act = z.strictObject({ by: z.string(), at: instant });

const edition = z.strictObject({
  id,
  state: z.enum(['draft', 'withdrawn', 'published']),
  title: z.string(),
  effectiveFrom: day,
  proposed: act,
  /** Who compared it last with what is in force. */
  compared: act,
  confirmed: act.nullable(),
  withdrawn: act.nullable(),
  /** Something was published since it was compared; compare it again first. */
  overtaken: z.boolean(),
  /** Its number in the zone; null: not published. */
  number: z.number().int().nullable(),
  items: z.number().int(),
});

const change = z.strictObject({
  path: z.string(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
  meaning: z.string(),
  text: z.string(),
});

const diff = z.strictObject({
  items: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      kind: z.enum(['added', 'removed', 'changed']),
      /** The day from which a version that is to come already takes over; null: none. */
      until: day.nullable(),
      changes: z.array(change),
    }),
  ),
});

const path = '/api/zones/:zone/catalogue-editions';
const admin = { tag: '事项目录', query: none } as const;
const ofEdition = z.strictObject({ zone: id, edition: id });
const files = z.array(file).min(1).max(300);

export const catalogueEditionRoutes = {
  checkCatalogue: route({
    act: 'checkCatalogue',
    keyless: true,
    ...admin,
    method: 'POST',
    path: '/api/zones/:zone/catalogue-checks',
    summary:
      '检查一套事项目录文件并与生效日有效的目录（没有写明哪一日的，与最后一版）比较，不保存；错误逐条列出文件、行、列和规则',
    params: inZone,
    body: z.strictObject({ files, effectiveFrom: day.optional() }),
    answer: z.strictObject({ findings: z.array(finding), diff }),
    status: 201,
  }),
  proposeEdition: route({
    act: 'proposeEdition',
    ...admin,
    method: 'POST',
    path,
    summary: '整套提出一版事项目录，有错即整套不收；经另一名管理员确认后自生效日起施行',
    params: inZone,
    body: z.strictObject({ title: line.default('事项目录'), effectiveFrom: day, files }),
    answer: z.strictObject({ edition, warnings: z.array(finding), diff }),
    status: 201,
  }),
  listEditions: route({
    act: 'listEditions',
    ...admin,
    method: 'GET',
    path,
    summary: '本区事项目录的草案和历次公布，新的在前',
    params: inZone,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({ today: day, editions: z.array(edition), next: z.string().nullable() }),
  }),
  readEdition: route({
    act: 'readEdition',
    ...admin,
    method: 'GET',
    path: `${path}/:edition`,
    summary: '一版事项目录及其与现行目录（或者 against 所指的另一版）的差异',
    params: ofEdition,
    query: z.strictObject({ against: id.optional() }),
    body: null,
    answer: z.strictObject({ edition, diff }),
  }),
  compareEdition: route({
    act: 'compareEdition',
    ...admin,
    method: 'POST',
    path: `${path}/:edition/comparison`,
    summary: '草案被别的公布赶过后，重新与现行目录比较',
    params: ofEdition,
    body: none,
    answer: z.strictObject({ edition, diff }),
    status: 201,
  }),
  confirmEdition: route({
    act: 'confirmEdition',
    ...admin,
    method: 'POST',
    path: `${path}/:edition/confirmation`,
    summary: '另一名管理员确认并公布；每个改变的事项成为一个不可更改的版本，已收的办件按原版本办理',
    params: ofEdition,
    body: none,
    answer: edition,
    status: 201,
  }),
  withdrawEdition: route({
    act: 'withdrawEdition',
    ...admin,
    method: 'DELETE',
    path: `${path}/:edition`,
    summary: '撤回草案',
    params: ofEdition,
    body: null,
    answer: edition,
  }),
} as const;
