import { z } from 'zod';
import { id, instant, itemCode, line, none, page } from './fields.ts';
import { condition } from './item-rules.ts';
import { route } from './route.ts';
import { FAULT } from './faults.ts';

export const inZone = z.strictObject({ zone: id });
export const bureauCode = z.string().regex(/^[a-z][a-zA-Z0-9-]{0,31}$/, FAULT.bureauCode);
const region = z.string().regex(/^\d{6}$/, FAULT.region);
const organName = z.string().trim().min(2).max(60);

/** By item: the organ competent where the zone is not, or several of which the first that fits the project is it. */
export const competentOrgans = z.record(
  itemCode,
  z.union([
    organName,
    z
      .array(z.strictObject({ organ: organName, address: line.optional(), when: condition.optional() }))
      .min(1)
      .max(20),
  ]),
);

const contact = z.strictObject({ office: line, address: line, phone: line, hours: line });

const zone = z.strictObject({
  id,
  name: z.string(),
  organ: z.string(),
  region: z.string(),
  class: z.enum(['national', 'provincial']),
  contact,
  /** Where a decision can be taken further; printed on it (许可法 38). */
  remedies: z.strictObject({ reconsideration: z.string(), court: z.string() }),
  practice: z.boolean(),
  now: instant,
  /** Does the clock run? That of an ordinary zone always does. */
  runs: z.boolean(),
  closed: z.boolean(),
});

const zoneBody = z.strictObject({
  /** Short name for addresses; made if absent. */
  id: id.optional(),
  name: organName,
  /** The organ that decides; `…管理委员会` if absent. */
  organ: organName.optional(),
  /** First word of the numbers of its papers; the first two characters of the name if absent. */
  numberWord: z
    .string()
    .regex(/^\p{Script=Han}{1,6}$/u, FAULT.numberWord)
    .optional(),
  region: region.default('320505'),
  class: z.enum(['national', 'provincial']).default('national'),
  contact: contact.partial().optional(),
  /** Where a decision can be taken further; printed on it (许可法 38). */
  remedies: z.strictObject({ reconsideration: line, court: line }).partial().optional(),
  /** A practice zone (演练区): its clock begins at `now` and stands. */
  practice: z.boolean().default(false),
  now: instant.optional(),
});

const days = z.number().int().min(1).max(1000);

const industries = z.array(z.string().regex(/^[A-T]\d{0,4}$/, FAULT.industry)).max(200);

const rules = z.strictObject({
  deferralLapse: z.enum(['TERMINATE', 'REVOKE_ACCEPTANCE', 'REFUSE', 'CURE15']),
  correctionDays: days,
  rectifyDays: days,
  checkDays: days,
  statementDays: days,
  /** 公告送达: calendar days; not fewer than the thirty of 民诉法 95. */
  announcedDays: days.min(30),
  opinionSilence: z.enum(['agree', 'none']),
  /** Industries by the beginning of their code (GB/T 4754): what industrial policy forbids, and the zone's strategic industry. */
  prohibitedIndustries: industries,
  strategicIndustries: industries,
  /** What is verified and not filed (核准目录), and what no commitment is for (承诺制负面清单). */
  verificationIndustries: industries,
  negativeIndustries: industries,
  /** Visits to an enterprise in a calendar year that are not exempt (国办发〔2024〕54号). */
  visitCap: z.number().int().min(1).max(1000),
  /** 直报: within which the zone forwards what it accepted; and hands over what it has no power for any more. */
  forwardDays: days,
  transferDays: days,
  /** The organ that is competent where the zone is not, by item: named when a case is not accepted (许可法 32(2)). */
  competentOrgans,
  /** Ceiling of the whole chain in working days, from the day a project was opened. */
  wholeChainDays: days,
});

const admin = { tag: '区', query: none } as const;
const open = { tag: '区', method: 'GET', body: null } as const;

export const zoneRoutes = {
  createZone: route({
    act: 'createZone',
    ...admin,
    method: 'POST',
    path: '/api/zones',
    summary: '设立区；practice 为 true 时设立演练区，时钟停在 now',
    params: none,
    body: zoneBody,
    answer: zone,
    status: 201,
  }),
  listZones: route({
    act: 'listZones',
    ...open,
    path: '/api/zones',
    summary: '各区及其时间',
    params: none,
    query: z.strictObject(page),
    answer: z.strictObject({ zones: z.array(zone), next: z.string().nullable() }),
  }),
  readZone: route({
    act: 'readZone',
    ...open,
    path: '/api/zones/:zone',
    summary: '区及其时间',
    params: inZone,
    query: none,
    answer: zone,
  }),
  closeZone: route({
    act: 'closeZone',
    ...admin,
    method: 'POST',
    path: '/api/zones/:zone/closing',
    summary: '关闭区；内容仍可查看',
    params: inZone,
    body: z.strictObject({}),
    answer: zone,
    status: 201,
  }),
  moveClock: route({
    act: 'moveClock',
    ...admin,
    method: 'POST',
    path: '/api/zones/:zone/clock-moves',
    summary: '向前拨动演练区的时钟；到期的事按法定时刻依次发生后才回答',
    params: inZone,
    body: z.strictObject({ to: instant }),
    answer: z.strictObject({ now: instant }),
    status: 201,
  }),
  setClock: route({
    act: 'setClock',
    ...admin,
    method: 'PUT',
    path: '/api/zones/:zone/clock',
    summary: '演练区的时钟随真实时间走，或停住',
    params: inZone,
    body: z.strictObject({ runs: z.boolean() }),
    answer: z.strictObject({ now: instant, runs: z.boolean() }),
  }),
  putRules: route({
    act: 'putRules',
    ...admin,
    method: 'PUT',
    path: '/api/zones/:zone/rules',
    summary: '区的规则；没有写的取默认值',
    params: inZone,
    body: z.strictObject(rules.partial().shape),
    answer: rules,
  }),
  readRules: route({
    act: 'readRules',
    ...open,
    path: '/api/zones/:zone/rules',
    summary: '区的规则',
    params: inZone,
    query: none,
    answer: rules,
  }),
  putBureau: route({
    act: 'putBureau',
    ...admin,
    method: 'PUT',
    path: '/api/zones/:zone/bureaus/:bureau',
    summary: '设立单位或改名',
    params: z.strictObject({ zone: id, bureau: bureauCode }),
    body: z.strictObject({ name: line }),
    answer: z.strictObject({ code: bureauCode, name: z.string() }),
  }),
  listBureaus: route({
    act: 'listBureaus',
    ...open,
    path: '/api/zones/:zone/bureaus',
    summary: '区的各单位',
    params: inZone,
    query: none,
    answer: z.strictObject({ bureaus: z.array(z.strictObject({ code: bureauCode, name: z.string() })) }),
  }),
  putSeal: route({
    act: 'putSeal',
    ...admin,
    method: 'PUT',
    path: '/api/zones/:zone/seal',
    summary: '换用机关真实的电子印章证书（PKCS#12）；仅系统管理员',
    params: inZone,
    body: z.strictObject({
      /** The zone's own organ, or one that delegated power to it. */
      organ: organName.optional(),
      /** The PKCS #12 file in base64. */
      p12: z.base64().max(200_000),
      passphrase: z.string().max(200),
    }),
    answer: z.strictObject({ organ: z.string(), fingerprint: z.string() }),
  }),
} as const;
