import { beforeAll, describe, expect, it } from '@jest/globals';
import { draftRoutes } from '../../api/contract/drafts.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { homeRoutes } from '../../api/contract/home.ts';
import { projectCommitmentRoutes } from '../../api/contract/project-commitments.ts';
import { sendBack } from '../setup/brought.ts';
import { caseOf, file } from '../setup/filing.ts';
import { consult, publish, settle } from '../setup/promise.ts';
import { openStage } from '../setup/stage.ts';
import type { Visitor } from '../setup/visitor.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';

const stage = await openStage({ holdPapers: true });
let cast: Cast;
let sentBack = '';

/** As many projects more of the enterprise, each with a commitment that waits like its first one; messages to the supervisor; people at the window. */
const MORE = 104;

beforeAll(async () => {
  cast = await makeZone(stage.house, { now: '2026-09-07T09:00', items: ['A02', 'A06', 'A09b'] });
  await publish(cast);
  await settle(cast);
  const first = await consult(cast);
  sentBack = caseOf(await file(cast, { A06: {} }), 'A06');
  await sendBack(cast, sentBack);
  const { pool } = stage.house.database;
  await pool.query(
    `INSERT INTO project SELECT (jsonb_populate_record(p, jsonb_build_object('id', 'more-' || n, 'name', '项目' || n,
       'code', '2609-320505-89-02-' || lpad(n::text, 6, '0'), 'opened_at', p.opened_at + n * interval '1 minute'))).*
     FROM project p, generate_series(1, $2::int) n WHERE p.id = $1`,
    [cast.project, MORE],
  );
  await pool.query(
    `INSERT INTO project_commitment SELECT (jsonb_populate_record(c, jsonb_build_object('id', 'more-' || n,
       'number', c.number || '-' || n, 'project_id', 'more-' || n))).*
     FROM project_commitment c, generate_series(1, $2::int) n WHERE c.id = $1`,
    [first, MORE],
  );
  await pool.query(
    `INSERT INTO project_commitment_row SELECT (jsonb_populate_record(r, jsonb_build_object('commitment_id', 'more-' || n,
       'project_id', 'more-' || n, 'next_moment', NULL, 'state', r.state || jsonb_build_object('id', 'more-' || n,
       'number', (r.state->>'number') || '-' || n)))).*
     FROM project_commitment_row r, generate_series(1, $2::int) n WHERE r.commitment_id = $1`,
    [first, MORE],
  );
  await pool.query(
    `INSERT INTO notice (id, kind, legal, zone_id, person_id, facts, at, machine_at, posted_at)
     SELECT 'more-' || n, 'stewardAsked', false, $1, $2, jsonb_build_object('project', '消息' || n), now(), now() - n * interval '1 minute', now()
     FROM generate_series(1, $3::int) n`,
    [cast.zone, cast.supervisor.person.id, MORE],
  );
  await pool.query(
    `INSERT INTO counter_attendance (id, zone_id, enterprise_id, window_name, officer_id, name, capacity, came_at, machine_at)
     SELECT 'came-' || n, $1, $2, '综合窗口', $3, '来人' || n, 'legalRepresentative', z.clock_at - n * interval '1 second', now()
     FROM zone z, generate_series(1, $4::int) n WHERE z.id = $1`,
    [cast.zone, cast.enterprise, cast.window.person.id, MORE],
  );
}, 180_000);

/** Presses 继续读取 once: after the first hundred rows all others stand there, and there is nothing more to read. */
async function readsOn({ page, act, violations }: Visitor, rows: string): Promise<number> {
  const more = page.locator('[data-act="more-rows"]');
  await more.waitFor();
  expect(await page.locator(rows).count()).toBe(100);
  await act('more-rows');
  await more.waitFor({ state: 'detached' });
  expect(await violations()).toEqual([]);
  return page.locator(rows).count();
}

describe('an enterprise with more projects than a page has', () => {
  it('has before its eyes what its oldest project must correct and what was begun for it, though that has no panel', async () => {
    const params = { subject: `submission:${cast.project}` };
    await cast.applicant.call(draftRoutes.putDraft, { params, body: { content: {}, version: 0 } });
    const { page } = await stage.comes('gu.1', '/e');
    await page.locator(`a[href^="/e/corrections/"]`).waitFor();
    await page.locator(`a[href="/e/projects/${cast.project}/file"]`).waitFor();
    const home = await cast.applicant.call(homeRoutes.readHome, {});
    expect([home.total, home.projects.length]).toEqual([MORE + 1, 12]);
    expect(home.waiting).toMatchObject([{ id: sentBack, stage: 'correcting', points: 1, notice: expect.any(String) }]);
    expect(home.begun).toMatchObject([{ project: { id: cast.project } }]);
    expect(home.recent.some((one) => one.case === sentBack)).toBe(true);
  }, 60_000);

  it('reaches the oldest on the page of all, and each commitment', async () => {
    const projects = await stage.comes('gu.1', '/e/projects');
    expect(await readsOn(projects, '[data-act="open-project"]')).toBe(MORE + 1);
    const commitments = await stage.comes('gu.1', '/e/commitments');
    expect(await readsOn(commitments, '[data-act="open-commitment"]')).toBe(MORE + 1);
  }, 60_000);
});

it('whoever gives a mandate chooses among all projects', async () => {
  const agent = { name: '沈亦', login: 'shen.agent', password: PASSWORD, capacity: 'agent' as const, mandate: '代办' };
  const params = { enterprise: cast.enterprise };
  await cast.admin(enterpriseRoutes.addEnterprisePerson, { params, body: agent });
  const { page, act, violations } = await stage.comes('gu.1', '/e/mandates');
  await act('open-give-mandate');
  await page.getByText(`项目${MORE}`, { exact: true }).waitFor();
  await page.getByText('项目1', { exact: true }).waitFor();
  expect(await violations()).toEqual([]);
}, 60_000);

it('whoever comes to the public desk is led to the zone that is open, behind a hundred that were closed', async () => {
  const { pool } = stage.house.database;
  const laid = await pool.query<{ name: string }>(
    `WITH closed AS (
       INSERT INTO zone SELECT (jsonb_populate_record(z, jsonb_build_object('id', '0-' || n, 'closed_at', now(), 'clock_runs', false))).*
       FROM zone z, generate_series(1, $2::int) n WHERE z.id = $1)
     SELECT name FROM zone WHERE id = $1`,
    [cast.zone, MORE],
  );
  const { page, violations } = await stage.visits('/p/open');
  const name = laid.rows[0]?.name ?? '';
  await page.getByText(name).first().waitFor();
  expect(await violations()).toEqual([]);
}, 60_000);

it('an officer of the window reads on to the first who came today', async () => {
  const visitor = await stage.comes(`window.${cast.zone}`, '/o/counter');
  expect(await readsOn(visitor, '[data-act="go-on"]')).toBe(MORE);
  await visitor.page.getByText(`来人${MORE}`).waitFor();
}, 60_000);

describe('whoever looks over the zone', () => {
  it('is told how many commitments wait for a step, and page after page has each once, the earliest first', async () => {
    const { call } = cast.supervisor;
    const whole = await call(projectCommitmentRoutes.listTurns, { query: { limit: 200 } });
    expect([whole.turns.length, whole.count, whole.next]).toEqual([MORE + 1, MORE + 1, null]);
    const ids: string[] = [];
    for (let after: string | undefined | null; after !== null;) {
      const query = { limit: 50, ...(after && { after }) };
      const { turns, next }: typeof whole = await call(projectCommitmentRoutes.listTurns, { query });
      ids.push(...turns.map(({ id }) => id));
      after = next;
    }
    expect(ids).toEqual(whole.turns.map(({ id }) => id));
  });

  it('reads on to the last of them on the page of clocks', async () => {
    const visitor = await stage.comes(`supervisor.${cast.zone}`, '/s/clocks');
    expect(await readsOn(visitor, '[data-act="open-turn"]')).toBe(MORE + 1);
  }, 60_000);

  it('reads on to the oldest message', async () => {
    const visitor = await stage.comes(`supervisor.${cast.zone}`, '/s/messages');
    await readsOn(visitor, '.messages > li');
    await visitor.page.getByText(`消息${MORE}`).first().waitFor();
    expect(stage.troubles()).toEqual([]);
  }, 60_000);
});
