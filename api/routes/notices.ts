import type { Router } from 'express';
import {
  noticesTo,
  openAllNotices,
  openNotice,
  tracesOf,
  unreadOf,
  type NoticeReader,
  type NoticeRow,
  type NoticeTrace,
} from '../../db/desk/notice.ts';
import { keepWishes, wishesOf } from '../../db/desk/notice-choice.ts';
import { instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import { isUsual, mayChoose, NOTICE_KINDS } from '../../domain/notice/kinds.ts';
import { noticeName, noticeText } from '../../domain/notice/texts.ts';
import { masked, withoutAddresses } from '../../domain/permission/masking.ts';
import { may } from '../../domain/permission/may.ts';
import { readableCase } from '../right/readable-case.ts';
import { actorOf } from '../act/actor.ts';
import { servePartyNotice } from '../act/serve-party.ts';
import { noticeRoutes as routes } from '../contract/notices.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { toldIn } from '../words/english.ts';
import { languageOf, type Language } from '../words/language.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { askerOf, requireMay, tiesOfCase } from '../right/may.ts';
import { needsPersons } from '../views/needs-persons.ts';
import { thingOf } from '../views/thing.ts';
import type { Who } from '../right/who.ts';

/** What people are told, and how they want to be told. */
export function serveNotices(router: Router, deps: Deps): void {
  const { pool } = deps;
  serveRoute(router, deps, routes.countNotices, async ({ who }) => ({
    unread: who.hat ? await unreadOf(pool, readerOf(who)) : 0,
  }));
  serveRoute(router, deps, routes.listNotices, (asked) => list(asked, deps));
  serveRoute(router, deps, routes.openNotice, async ({ who, params }) => {
    if (!(await openNotice(pool, readerOf(who), params.notice)))
      throw new Problem(404, { code: 'E-NOT-FOUND', field: 'notice' });
    return {};
  });
  serveRoute(router, deps, routes.openAllNotices, async ({ who }) => {
    await openAllNotices(pool, readerOf(who));
    return {};
  });
  serveRoute(router, deps, routes.readWishes, async ({ who, request }) => ({
    ...wishesView(await wishesOf(pool, who.person.id), languageOf(request)),
    kinds: kindsIn(languageOf(request)),
  }));
  serveRoute(router, deps, routes.setWishes, (asked) => setWishes(asked, deps));
  serveRoute(router, deps, routes.listNoticesOfCase, (asked) => listOfCase(asked, deps));
  serveRoute(router, deps, routes.serveNotice, (asked) => serve(asked, deps));
}

/**
 * Whoever reads the case reads how its notices arrived, an enterprise its own; the applicant's people by name only who needs them, and nobody the
 * addresses that a mail server names in its error.
 */
async function listOfCase({ who, params, request }: Asked<typeof routes.listNoticesOfCase>, deps: Deps) {
  const open = await readableCase(deps, params.case, who);
  const told = (name: string): string => (needsPersons(open, who) ? name : masked('name', name));
  const of = { case: params.case, zone: open.world.id, enterprise: who.hat?.enterprise ?? null };
  const language = languageOf(request);
  const ties = await tiesOfCase(deps.pool, who, params.case);
  return {
    mayServe: may(askerOf(who), 'serveNotice', thingOf(open, who), { ties }),
    notices: (await tracesOf(deps.pool, of)).map((trace) => traceView(trace, told, language)),
  };
}

/** What a third party did not open is brought or posted to them, once. */
async function serve(asked: Asked<typeof routes.serveNotice>, deps: Deps) {
  const { who, params, body } = asked;
  const open = await readableCase(deps, params.case, who);
  requireMay(who, 'serveNotice', thingOf(open, who), { ties: await tiesOfCase(deps.pool, who, params.case) });
  return answerOnce(deps, asked, async (tx) => ({
    number: await servePartyNotice(tx, open, { ...body, by: actorOf(who) }),
  }));
}

const traceView = (trace: NoticeTrace, told: (name: string) => string, language: Language) => ({
  id: trace.id,
  kind: trace.kind,
  legal: trace.legal,
  title: noticeText(trace.kind, factsIn(language, trace.facts), language).title,
  to: trace.to === null ? null : told(trace.to),
  service: trace.service && { ...trace.service, at: momentOf(trace.service.at) },
  at: trace.at.toISOString(),
  opened: trace.opened.map(({ name, at }) => ({ name: told(name), at: momentOf(at) })),
  letters: trace.letters.map(({ name, at, error, ...letter }) => ({
    ...letter,
    name: told(name),
    error: withoutAddresses(error),
    at: at === null ? null : momentOf(at),
  })),
});

const momentOf = (at: string): Instant => instantFromMs(Date.parse(at));

async function list({ who, query, request }: Asked<typeof routes.listNotices>, { pool }: Deps) {
  const reader = readerOf(who);
  const [unread, { rows, next }] = await Promise.all([unreadOf(pool, reader), noticesTo(pool, reader, query)]);
  return { unread, notices: rows.map((row) => noticeView(row, languageOf(request))), next };
}

const noticeView = (row: NoticeRow, language: Language) => ({
  id: row.id,
  kind: row.kind,
  ...noticeText(row.kind, factsIn(language, row.facts), language),
  legal: row.legal,
  case: row.case_id,
  commitment: row.commitment_id,
  at: row.at.toISOString(),
  read: row.read_at !== null,
});

/** Names of items and materials are told in the language too. */
const factsIn = (language: Language, facts: NoticeRow['facts']): NoticeRow['facts'] =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? toldIn(language, fact) : fact]),
  );

/** Notices go to a hat: without one there are none. */
function readerOf({ person, hat }: Who): NoticeReader {
  if (!hat) throw new Problem(403, { code: 'E-RIGHT' });
  const { enterprise, zone, capacity, bureau, projects = null, practisesIn } = hat;
  return { person: person.id, enterprise, zone, capacity, bureau, projects, practisesIn };
}

const kindsIn = (language: Language) =>
  NOTICE_KINDS.map((kind) => ({
    kind,
    name: noticeName(kind, language),
    legal: !mayChoose(kind, 'centre'),
    usual: { centre: true, email: isUsual(kind, 'email'), sms: isUsual(kind, 'sms') },
  }));

/** Whoever never said in which language to be told is offered that of the page. */
const wishesView = ({ choices, ...contact }: Awaited<ReturnType<typeof wishesOf>>, shown: Language) => ({
  ...contact,
  language: contact.language ?? shown,
  choices: [...choices],
});

/** What the law asks to be told stays in the message centre. */
function setWishes(asked: Asked<typeof routes.setWishes>, deps: Deps) {
  const { who, body } = asked;
  const kept = body.choices.find(({ kind, channel, wanted }) => !wanted && !mayChoose(kind, channel));
  if (kept) {
    const facts = { kind: noticeName(kept.kind, languageOf(asked.request)) };
    throw new Problem(422, { code: 'E-NOTICE-LEGAL', field: 'choices', facts });
  }
  return answerOnce(deps, asked, async (tx) => {
    await keepWishes(tx, who.person.id, body);
    return wishesView(await wishesOf(tx, who.person.id), body.language);
  });
}
