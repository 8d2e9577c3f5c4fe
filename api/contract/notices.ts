import { z } from 'zod';
import { NOTICE_KINDS, type NoticeKind } from '../../domain/notice/kinds.ts';
import { id, instant, none, page } from './fields.ts';
import { route } from './route.ts';

const tag = '消息';
const kind = z.custom<NoticeKind>((value) => NOTICE_KINDS.some((known) => known === value)).meta({ type: 'string' });

const notice = z.strictObject({
  id,
  kind: z.string(),
  title: z.string(),
  body: z.string(),
  /** Told by law: it cannot be switched off. */
  legal: z.boolean(),
  case: id.nullable(),
  /** The commitment of a project of which it tells. */
  commitment: id.nullable(),
  at: instant,
});

const wishes = z.strictObject({
  email: z.email().max(200).nullable(),
  mobile: z
    .string()
    .regex(/^1\d{10}$/)
    .nullable(),
  /** In which mails and short messages are told. */
  language: z.enum(['zh', 'en']),
  /** What is wanted otherwise than usual. */
  choices: z.array(z.strictObject({ kind, channel: z.enum(['centre', 'email', 'sms']), wanted: z.boolean() })).max(200),
});

/** 送达: by hand at the window or by post, with the number of its 送达回证. */
const service = z.strictObject({ method: z.enum(['window', 'post']), number: z.string(), at: instant, by: z.string() });

export const noticeRoutes = {
  listNotices: route({
    act: 'listNotices',
    method: 'GET',
    path: '/api/notices',
    tag,
    summary: '发给本人当前身份（企业、本人或者岗位）的消息，新的在前',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      unread: z.number().int(),
      notices: z.array(notice.extend({ read: z.boolean() })),
      next: z.string().nullable(),
    }),
  }),
  countNotices: route({
    act: 'countNotices',
    method: 'GET',
    path: '/api/notices/unread',
    tag,
    summary: '没有打开的消息有几条；100 表示 100 条以上',
    params: none,
    query: none,
    body: null,
    answer: z.strictObject({ unread: z.number().int() }),
  }),
  openNotice: route({
    act: 'openNotice',
    keyless: true,
    method: 'POST',
    path: '/api/notices/:notice/reading',
    tag,
    summary: '打开一条消息；第一次打开的时间记入送达记录',
    params: z.strictObject({ notice: id }),
    query: none,
    body: z.strictObject({}),
    answer: z.strictObject({}),
    status: 201,
  }),
  openAllNotices: route({
    act: 'openAllNotices',
    keyless: true,
    method: 'POST',
    path: '/api/notices/readings',
    tag,
    summary: '全部标为已打开',
    params: none,
    query: none,
    body: z.strictObject({}),
    answer: z.strictObject({}),
    status: 201,
  }),
  readWishes: route({
    act: 'readWishes',
    method: 'GET',
    path: '/api/me/notice-wishes',
    tag,
    summary: '本人的邮箱、手机号、邮件和短信的语言，以及按消息种类的接收方式',
    params: none,
    query: none,
    body: null,
    answer: wishes.extend({
      kinds: z.array(
        z.strictObject({
          kind: z.string(),
          name: z.string(),
          legal: z.boolean(),
          /** What happens as long as nothing is chosen. */
          usual: z.strictObject({ centre: z.boolean(), email: z.boolean(), sms: z.boolean() }),
        }),
      ),
    }),
  }),
  setWishes: route({
    act: 'setWishes',
    method: 'PUT',
    path: '/api/me/notice-wishes',
    tag,
    summary: '改本人的邮箱、手机号、语言和接收方式；法定通知在消息中心不能关闭',
    params: none,
    query: none,
    body: wishes,
    answer: wishes,
  }),
  listNoticesOfCase: route({
    act: 'listNoticesOfCase',
    method: 'GET',
    path: '/api/cases/:case/notices',
    personal: { kind: 'notice', of: 'case' },
    tag,
    summary: '一件办件的通知怎样到达：谁在什么时候打开，邮件和短信何时发出（送达记录）；企业看发给自己的',
    params: z.strictObject({ case: id }),
    query: none,
    body: null,
    answer: z.strictObject({
      notices: z.array(
        notice.omit({ case: true, commitment: true, body: true }).extend({
          /** The third party of a hearing to whom it is; null: to the enterprise. */
          to: z.string().nullable(),
          /** Served by other means; null: it was not. */
          service: service.extend({ byFor: z.string().nullable() }).nullable(),
          opened: z.array(z.strictObject({ name: z.string(), at: instant })),
          letters: z.array(
            z.strictObject({
              channel: z.enum(['email', 'sms']),
              /** To whom. */
              name: z.string(),
              state: z.enum(['waiting', 'sent', 'failed']),
              error: z.string().nullable(),
              /** When it went out, or was given up; null: it waits. */
              at: instant.nullable(),
            }),
          ),
        }),
      ),
      /** Whoever looks may serve a notice to a third party by other means. */
      mayServe: z.boolean(),
    }),
  }),
  serveNotice: route({
    act: 'serveNotice',
    method: 'POST',
    path: '/api/cases/:case/notice-services',
    tag,
    summary: '把给利害关系人的听证文书当面或者邮寄送达，出具送达回证（许可法 36、47、48）',
    params: z.strictObject({ case: id }),
    query: none,
    body: z.strictObject({ notice: id, method: z.enum(['window', 'post']) }),
    answer: z.strictObject({ number: z.string() }),
    status: 201,
  }),
} as const;
