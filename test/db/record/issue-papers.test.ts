import { beforeAll, describe, expect, it } from '@jest/globals';
import { actOnCase } from '../../../db/record/act-on-case.ts';
import { issueLast, type UnnumberedPaper } from '../../../db/record/issue-papers.ts';
import { hashOf } from '../../../db/record/chain.ts';
import { recordSubmission } from '../../../db/record/submission.ts';
import { transaction, type Queryable } from '../../../db/pool.ts';
import { itemOn, zoneWorld, type ZoneWorld } from '../../../db/zone-world.ts';
import type { Actor } from '../../../domain/case/actor.ts';
import type { Wish } from '../../../domain/case/command.ts';
import { askedMaterials, type ItemCode } from '../../../domain/catalogue/item.ts';
import { dayOf, parseInstant, type Instant } from '../../../domain/clock/instant.ts';
import type { PaperFacts } from '../../../domain/paper/facts.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
const now = parseInstant('2026-09-01T09:00:00+08:00') as Instant;
const officer = (person: string, capacity: Actor['capacity']): Actor => ({
  person,
  name: person,
  capacity,
  unit: '自然资源和规划局',
});
const applicant: Actor = { person: 'u', name: '顾文静', capacity: 'legalRepresentative', unit: '澜微医疗' };
const signature = { id: 's', person: 'a', name: '钱宁', capacity: 'approver', at: now, textHash: '0' };

const theWorld = async (): Promise<ZoneWorld> => {
  const world = await zoneWorld(pool, 'z');
  if (!world) throw new Error('no zone');
  return world;
};

const file = async (project: string, codes: readonly string[]) => {
  const world = await theWorld();
  const items = codes.map((code) => {
    const item = itemOn(world, code as ItemCode, dayOf(now));
    if (!item) throw new Error(`no item ${code}`);
    const materials = askedMaterials(item).map((one) => ({ code: one.code, name: one.name, files: ['f'] }));
    return { item, way: 'ordinary' as const, materials, promise: null, succeeds: null };
  });
  const filing = { world, projectId: project, enterpriseId: 'e', now, by: applicant, form: {}, signature: null, items };
  return (await transaction(pool, (tx) => recordSubmission(tx, filing))).cases;
};

const openProject = (id: string): Promise<unknown> =>
  pool.query(
    `INSERT INTO project (id, zone_id, enterprise_id, code, name, industry, investment_cny, land_ha, energy_tce, site, opened_at, opened_by)
     SELECT $1, zone_id, enterprise_id, $2, name, industry, investment_cny, land_ha, energy_tce, site, opened_at, opened_by
     FROM project WHERE id = 'p'`,
    [id, `2609-320505-89-01-${id.padStart(6, '0')}`],
  );

interface Drawn {
  readonly series: string;
  readonly serials: readonly number[];
}

const drawn = async (): Promise<readonly Drawn[]> =>
  (
    await pool.query<Drawn>(
      'SELECT series, jsonb_agg(serial ORDER BY serial) AS serials FROM paper GROUP BY series ORDER BY series',
    )
  ).rows;

/** The papers of a case as they were before they had a number, by kind. */
const draftsOf = async (id: string | undefined): Promise<readonly UnnumberedPaper[]> => {
  const { rows } = await pool.query<{ content: PaperFacts }>(
    'SELECT content FROM paper WHERE case_id = $1 ORDER BY kind',
    [id],
  );
  return rows.map(({ content }) => ({ ...content, number: null, verify: null }) as UnnumberedPaper);
};

const upTo = (n: number): number[] => Array.from({ length: n }, (_one, at) => at + 1);

beforeAll(() => seedZone(pool, now, ['A02', 'A06', 'A16']));

/** A project whose land permit is proposed and whose design waits for it; answers what signs it. */
async function prepared(project: string): Promise<() => Promise<unknown>> {
  const land = (await file(project, ['A02', 'A06', 'A16'])).find(({ item }) => item === 'A06');
  if (!land) throw new Error('nothing filed');
  const act = async (by: Actor, wish: Wish): Promise<void> => {
    expect((await actOnCase(pool, land.id, { ...wish, by, key: wish.kind })).refusal).toBeNull();
  };
  await act(officer('w', 'window'), { kind: 'accept', checked: land.state.handedIn });
  const grant = { outcome: 'grant', reasons: ['符合要求。'], provisions: [], conditions: [] } as const;
  await act(officer('r', 'reviewer'), { kind: 'prepareDecision', ...grant, overrunReason: null, citesMinutes: false });
  return () => act(officer('a', 'approver'), { kind: 'signDecision', signature });
}

describe('the numbers of papers', () => {
  it('are taken in one order: two transactions that need them in opposite orders never wait for each other', async () => {
    const [made] = await file('p', ['A02']);
    const papers = (await draftsOf(made?.id)).toReversed();
    expect(papers.map(({ kind }) => kind)).toEqual(['receipt', 'grantDecision']);
    const world = await theWorld();
    const attempts: number[] = [0, 0];
    const arrived: (() => void)[] = [];
    const both = Promise.all([0, 1].map((n) => new Promise<void>((resolve) => (arrived[n] = resolve))));
    const issue = (tx: Queryable, paper: UnnumberedPaper | undefined): void => {
      if (!paper || !made) throw new Error('no paper');
      issueLast(tx, { owner: { column: 'case_id', id: made.id }, world, seq: 1, at: now, write: () => [paper] });
    };
    const inOrder = (n: number, order: readonly (UnnumberedPaper | undefined)[]): Promise<void> =>
      transaction(pool, async (tx) => {
        attempts[n] = (attempts[n] ?? 0) + 1;
        issue(tx, order[0]);
        await tx.query('SELECT 1', []);
        arrived[n]?.();
        await both;
        issue(tx, order[1]);
      });
    await Promise.all([inOrder(0, papers), inOrder(1, papers.toReversed())]);
    expect(attempts).toEqual([1, 1]);
    expect(await drawn()).toEqual([
      { series: 'filingCertificate', serials: [1, 2, 3] },
      { series: 'receipt', serials: [1, 2, 3] },
    ]);
  });

  it('run without a gap while grants let successors in and filings are granted at once, many at the same moment', async () => {
    const projects = Array.from({ length: 12 }, (_one, n) => `many${n}`);
    for (const project of projects) await openProject(project);
    const [granting, filing] = [projects.slice(0, 6), projects.slice(6)];
    const land = await Promise.all(granting.map((project) => prepared(project)));
    await Promise.all([...land.map((sign) => sign()), ...filing.map((project) => file(project, ['A02', 'A06']))]);
    const { rows } = await pool.query<{ received: number }>(
      `SELECT count(*)::int AS received FROM case_row WHERE item_code = 'A16' AND stage = 'received'`,
    );
    expect(rows[0]?.received).toBe(granting.length);
    for (const { serials } of await drawn()) expect(serials).toEqual(upTo(serials.length));
  });

  it('stand in the papers themselves and in those that name them, whose hash is that of what they say', async () => {
    const [made] = await file('p', ['A02']);
    const [decision, receipt] = await draftsOf(made?.id);
    if (!made || !decision || !receipt) throw new Error('nothing filed');
    const world = await theWorld();
    await transaction(pool, async (tx) => {
      const of = { owner: { column: 'case_id', id: made.id }, world, seq: 1, at: now } as const;
      issueLast(tx, { ...of, write: () => [receipt] });
      issueLast(tx, { ...of, write: ({ receipt: named }) => [{ ...decision, caseNumber: `见${named}` }] });
    });
    const { rows } = await pool.query<{ number: string; content: PaperFacts; hash: string }>(
      'SELECT number, content, trim(content_hash) AS hash FROM paper ORDER BY series, serial',
    );
    expect(rows.at(-1)?.content.kind).toBe('receipt');
    const naming = rows.filter(({ content }) => content.caseNumber.startsWith('见'));
    expect(naming.map(({ content }) => content.caseNumber)).toEqual([`见${rows.at(-1)?.number}`]);
    expect(rows.map(({ content }) => content.number)).toEqual(rows.map(({ number }) => number));
    expect(rows.map(({ content }) => hashOf(content))).toEqual(rows.map(({ hash }) => hash));
    expect(JSON.stringify(rows)).not.toContain('#');
  });
});
