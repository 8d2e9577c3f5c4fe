import { z } from 'zod';
import { ID_KINDS } from '../../domain/counter/presence.ts';
import { MANDATED_POWERS } from '../../domain/mandate/mandate.ts';
import { day, id, instant, itemCode, line, none, page, sha256, usccTyped } from './fields.ts';
import { fileFacts } from './files.ts';
import { due, ofCase } from './owed-papers.ts';
import { projectFacts } from './projects.ts';
import { checkedFiling, filed, filingForm, receipt, submissionBody, submissionRoutes } from './submissions.ts';
import { route } from './route.ts';

const enterprise = z.strictObject({ id, name: z.string(), uscc: z.string() });

/** 授权委托书 on paper (民法典 165). */
const letter = z.strictObject({
  instrument: line,
  powers: z.array(z.enum(MANDATED_POWERS)).min(1).max(MANDATED_POWERS.length),
  items: z.union([z.literal('all'), z.array(itemCode).min(1).max(60)]).default('all'),
  firstDay: day,
  lastDay: day,
});

const filer = z.strictObject({
  name: line,
  capacity: z.enum(['legalRepresentative', 'staff', 'agent']),
  idKind: z.enum(ID_KINDS),
  idNumber: z.string().trim().toUpperCase().min(4).max(40),
  letter: letter.nullable().default(null),
});

const attendance = z.strictObject({
  id,
  enterprise,
  /** The number of the document is told with all but its ends hidden; null: it was erased. */
  filer: filer.extend({ idKind: filer.shape.idKind.nullable(), idNumber: z.string().nullable() }),
  window: z.string(),
  cameAt: instant,
  /** 补录: when it was told that the person had come; null: it was registered when they came. */
  toldAt: instant.nullable(),
});

/** A case for which papers can be handed in now: those of a notice of correction (补正), or what was left for later (容缺). */
const owing = z.strictObject({
  case: ofCase,
  project: z.string(),
  correcting: z.boolean(),
  open: z.array(z.string()),
  due: due.nullable(),
});

/** What was handed in at an attendance for a case; `waits`: it was told late, and nothing is in the case until it is confirmed. */
const handed = z.strictObject({
  case: ofCase.extend({ queryCode: z.string() }),
  at: instant,
  recordedAt: instant,
  materials: z.array(z.string()),
  textHash: z.string().nullable(),
  open: z.number().int(),
  stage: z.string(),
  hearBy: day.nullable(),
  waits: z.boolean(),
});

/** What was signed by hand: on the printed sheet, which was scanned, or on the screen of the window. */
export const signed = z.strictObject({
  means: z.enum(['paper', 'screen']),
  /** SHA-256 of the text that was put before the person (`text` of the check). */
  textHash: sha256,
  /** Pictures of it, taken in at this attendance. */
  files: z.array(id).min(1).max(10),
});

export const counter = { tag: '窗口申报', query: none } as const;
const ofAttendance = z.strictObject({ attendance: id });

export const counterRoutes = {
  findAtCounter: route({
    ...counter,
    act: 'findAtCounter',
    method: 'GET',
    path: '/api/counter/enterprises/:uscc',
    personal: { kind: 'enterprise', of: 'uscc', where: 'enterprise' },
    summary: '窗口按统一社会信用代码查企业和它在本区的项目；没有登记的为空',
    params: z.strictObject({ uscc: usccTyped }),
    body: null,
    answer: z.strictObject({
      enterprise: enterprise.extend({ legalRepresentative: z.string(), address: z.string() }).nullable(),
      projects: z.array(z.strictObject({ id, code: z.string(), name: z.string() })),
    }),
  }),
  addAttendance: route({
    ...counter,
    act: 'addAttendance',
    method: 'POST',
    path: '/api/counter/attendances',
    summary: '到窗登记：哪个企业、谁来的、凭什么证件和授权；没有登记的企业一并登记',
    params: none,
    body: z.strictObject({
      uscc: usccTyped,
      /** Needed of an enterprise that is not registered; ignored otherwise. */
      enterprise: z.strictObject({ name: line, legalRepresentative: line, address: line }).optional(),
      filer,
      /** 补录: when the person came, where that is told only now; papers that they left on paper are then recorded late. */
      cameAt: instant.optional(),
    }),
    answer: attendance,
    status: 201,
  }),
  listAttendances: route({
    ...counter,
    act: 'listAttendances',
    method: 'GET',
    path: '/api/counter/attendances',
    personal: { kind: 'attendance' },
    summary: '本人今天在窗口接待的申请人，最近的在前',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({ attendances: z.array(attendance), next: z.string().nullable() }),
  }),
  readAttendance: route({
    ...counter,
    act: 'readAttendance',
    method: 'GET',
    path: '/api/counter/attendances/:attendance',
    summary: '一次到窗登记，和它的收件凭证、查询码；这个企业待补正、待补交的办件，和这次收下的材料',
    params: ofAttendance,
    body: null,
    personal: { kind: 'attendance', of: 'attendance' },
    answer: attendance.extend({
      projects: z.array(z.strictObject({ id, code: z.string(), name: z.string() })),
      receipts: z.array(
        receipt.extend({ cases: z.array(receipt.shape.cases.element.extend({ queryCode: z.string() })) }),
      ),
      owing: z.array(owing),
      handedIn: z.array(handed),
    }),
  }),
  openProjectAtCounter: route({
    ...counter,
    act: 'openProjectAtCounter',
    method: 'POST',
    path: '/api/counter/attendances/:attendance/projects',
    summary: '代申请人新建投资项目',
    params: ofAttendance,
    body: projectFacts,
    answer: z.strictObject({ id, code: z.string(), name: z.string() }),
    status: 201,
  }),
  addCounterFile: route({
    ...counter,
    act: 'addCounterFile',
    method: 'POST',
    path: '/api/counter/attendances/:attendance/files',
    summary: '收入扫描、拍摄的原件或签名：PDF、PNG、JPEG 或 OFD，按内容识别',
    params: ofAttendance,
    body: null,
    answer: fileFacts,
    status: 201,
    upload: true,
  }),
  readCounterForm: route({
    ...counter,
    act: 'readCounterForm',
    method: 'GET',
    path: '/api/counter/attendances/:attendance/projects/:project/form',
    summary: '代录用的表单、材料、承诺条件和可容缺的最迟日期',
    params: z.strictObject({ attendance: id, project: id }),
    query: submissionRoutes.readForm.query,
    body: null,
    answer: filingForm,
  }),
  checkAtCounter: route({
    ...counter,
    act: 'checkAtCounter',
    keyless: true,
    method: 'POST',
    path: '/api/counter/attendances/:attendance/checks',
    summary: '检查代录的申报，不提交；给出要签名的文本及其摘要',
    params: ofAttendance,
    body: submissionBody,
    answer: checkedFiling.extend({ textHash: z.string() }),
  }),
  fileAtCounter: route({
    ...counter,
    act: 'fileAtCounter',
    method: 'POST',
    path: '/api/counter/attendances/:attendance/submissions',
    summary: '申请人签名后代为提交，当场得到收件凭证',
    params: ofAttendance,
    body: submissionBody.extend({
      signed,
      /** The letter of authorisation of an agent, scanned. */
      letter: z.array(id).max(20).default([]),
    }),
    answer: filed,
    status: 201,
  }),
} as const;
