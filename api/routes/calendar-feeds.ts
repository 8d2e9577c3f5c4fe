import type { Router } from 'express';
import {
  feedSince,
  makeFeed,
  readerOfFeed,
  revokeFeed,
  type FeedOwner,
  type FeedReader,
} from '../../db/desk/calendar-feed.ts';
import type { CaseCard } from '../../db/read/case-card.ts';
import { readOwedPapers, type OwedRow } from '../../db/read/owed-papers.ts';
import { listProjects } from '../../db/read/projects.ts';
import { transaction, type Queryable } from '../../db/pool.ts';
import { zoneNow } from '../../db/zone-world.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import { calendarText, type CalendarEntry } from '../../domain/feed/calendar-text.ts';
import { calendarFeedRoutes as routes } from '../contract/calendar-feeds.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute } from '../server.ts';
import type { Who } from '../right/who.ts';
import { presentZones } from '../zone/zone.ts';
import { cardsIn, enterpriseOf } from './projects.ts';

/** The deadlines of an enterprise in its people's own calendars. */
export function serveCalendarFeeds(router: Router, deps: Deps): void {
  const { pool, config } = deps;
  serveRoute(router, deps, routes.readFeed, async ({ who }) => {
    const since = await feedSince(pool, ownerOf(who));
    return { since: since && instantFromMs(since.getTime()) };
  });
  serveRoute(router, deps, routes.makeFeed, async ({ who }) => {
    const token = await transaction(pool, (tx) => makeFeed(tx, ownerOf(who)));
    return { address: new URL(`/api/calendar-feeds/${token}`, config.publicUrl).href };
  });
  serveRoute(router, deps, routes.revokeFeed, async ({ who }) => {
    await revokeFeed(pool, ownerOf(who));
    return {};
  });
  serveRoute(router, deps, routes.fetchFeed, async ({ params, response }) => {
    const reader = await readerOfFeed(pool, params.token, config.signIn);
    if (!reader) throw new Problem(404, { code: 'E-NOT-FOUND' });
    response.set({ 'cache-control': 'no-store' });
    const entries = await entriesOf(pool, reader, config.publicUrl);
    return calendarText({ name: `全链 ${reader.hat.unitName}`, at: zoneNow(null), entries });
  });
}

const ownerOf = (who: Who): FeedOwner => ({ person: who.person.id, enterprise: enterpriseOf(who) });

/** A calendar holds so many projects. */
const MOST_PROJECTS = 200;

async function entriesOf(db: Queryable, { person, hat }: FeedReader, base: string): Promise<readonly CalendarEntry[]> {
  const { zone } = hat;
  const seer = { person, hat };
  const [projects, owed] = await Promise.all([
    listProjects(db, seer, { after: null, limit: MOST_PROJECTS }),
    readOwedPapers(db, { zone, bureau: null, seer }),
  ]);
  const seen = projects.filter((project) => zone === null || project.zone === zone);
  const zones = await presentZones(db, [...new Set(seen.map((project) => project.zone))]);
  const cards = await cardsIn(db, { projects: seen, seer }, zones);
  const of = (caseId: string): string => new URL(`/e/cases/${caseId}`, base).href;
  return [
    ...[...cards.values()].flat().flatMap((card) => cardEntries(card, of(card.id))),
    ...owed.rows.flatMap((row) => owedEntries(row, of(row.case.id))),
  ];
}

const OWN: Readonly<Partial<Record<NonNullable<CaseCard['nearest']>['clock'], string>>> = {
  correction: '补正最迟',
  rectify: '整改最迟完成',
  statement: '最迟陈述申辩',
};

/** What the enterprise itself must do by a day, and by when the office promised to decide. */
function cardEntries(card: CaseCard, address: string): readonly CalendarEntry[] {
  const { id, number, item, nearest, promisedDue, statutoryDue, stage } = card;
  const text = `办件 ${number}`;
  const entry = (clock: string, day: CalendarEntry['day'], word: string): CalendarEntry => ({
    id: `${id}-${clock}`,
    day,
    title: `${word}：${item.name}`,
    text,
    address,
  });
  const own = nearest && OWN[nearest.clock];
  const decision = stage === 'accepted' ? (promisedDue ?? statutoryDue) : null;
  return [
    ...(nearest && own ? [entry(nearest.clock, nearest.due, own)] : []),
    ...(decision === null
      ? []
      : [entry('decision', decision, promisedDue === null ? '法律规定最迟决定' : '承诺最迟决定')]),
  ];
}

/** Papers that were promised for later. */
function owedEntries({ case: file, missing, due, promisedOn }: OwedRow, address: string): readonly CalendarEntry[] {
  const until = due?.day ?? promisedOn;
  return until === null
    ? []
    : [
        {
          id: `${file.id}-${due?.clock ?? 'deferral'}`,
          day: until,
          title: `容缺材料最迟补交：${file.item.name}`,
          text: `办件 ${file.number}\n${missing.join('、')}`,
          address,
        },
      ];
}
