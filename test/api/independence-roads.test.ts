import { beforeEach, describe, expect, it } from '@jest/globals';
import { createApiKey } from '../../db/desk/api-key.ts';
import type { Capacity } from '../../domain/case/actor.ts';
import { answerTo, type Answered } from './attack/sending.ts';
import { openDesk } from './desk.ts';
import { tiedPeople, type Asking } from './rights/tied.ts';
import { layRightsWorld } from './rights/world.ts';

const desk = await openDesk();
const { url, pool } = desk;
// In it every officer has declared a relation to the enterprise of the things that are called `own`.
const world = await layRightsWorld(desk);
const zone = world.things.own['zone'] ?? '';
const enterprise = world.things.own['enterprise'] ?? '';

const { freeOf, tied, free, tiedForFree, freeForTied } = tiedPeople(desk, zone);

const ask = ({ headers }: Asking, method: string, path: string, body: object | FormData): Promise<Answered> =>
  body instanceof FormData
    ? answerTo(`${url}${path}`, { method, headers, body })
    : answerTo(`${url}${path}`, {
        method,
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });

const inHandOf = (person: string) =>
  pool.query(`INSERT INTO claim (task_id, person_id, claimed_at) VALUES ('task-review-own', $1, now())`, [person]);

const photo = () => {
  const form = new FormData();
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
    'base64',
  );
  form.set('file', new Blob([PNG], { type: 'image/png' }), '围挡.png');
  return form;
};

const bulk = (asking: Asking, act: string, more: object = {}) =>
  ask(asking, 'POST', '/api/bulk-acts', { act, items: [{ task: 'task-review-own' }], reason: '分派', ...more });

interface Road {
  readonly as: Capacity;
  readonly go: (asking: Asking) => Promise<Answered>;
}

/** What an officer does to the case or the project of an enterprise beside its decision, each on every road that it has. */
const ROADS: Readonly<Record<string, Road>> = {
  'places its project in a park': {
    as: 'window',
    go: (asking) => ask(asking, 'PUT', '/api/projects/project-own/park', { park: null }),
  },
  'records its land contract': {
    as: 'window',
    go: (asking) => ask(asking, 'POST', '/api/projects/project-own/land-contract', {}),
  },
  'says of which kind its works are': {
    as: 'window',
    go: (asking) => ask(asking, 'POST', '/api/projects/project-own/works-kinds', { special: true }),
  },
  'corrects the answers of its project': {
    as: 'reviewer',
    go: (asking) => ask(asking, 'POST', '/api/projects/project-own/answers', { answers: {}, reason: '更正' }),
  },
  'asks to inspect it': {
    as: 'inspector',
    go: (asking) => ask(asking, 'POST', '/api/visit-requests', asked()),
  },
  'takes a photograph at its inspection': {
    as: 'inspector',
    go: (asking) => ask(asking, 'POST', '/api/visits/visit-own/files?purpose=photo', photo()),
  },
  'urges its case': {
    as: 'supervisor',
    go: (asking) =>
      ask(asking, 'POST', '/api/supervision/urgings', { cases: ['case-own'], kind: 'reminder', cause: '快办' }),
  },
  'answers what was urged of its case': {
    as: 'reviewer',
    go: (asking) => ask(asking, 'POST', '/api/urgings/urged/reply', { reply: '正在办理' }),
  },
  'gives a step of its case to somebody': {
    as: 'organHead',
    go: async (asking) =>
      ask(asking, 'POST', '/api/tasks/task-review-own/assignment', { to: await freeOf('reviewer'), reason: '分派' }),
  },
  'gives steps of its cases to somebody in bulk': {
    as: 'supervisor',
    go: async (asking) => bulk(asking, 'assign', { to: await freeOf('reviewer') }),
  },
  'takes a step of its case back': {
    as: 'supervisor',
    go: async (asking) => {
      await inHandOf('enters');
      return ask(asking, 'POST', '/api/tasks/task-review-own/taking-back', { reason: '收回' });
    },
  },
  'takes steps of its cases back in bulk': {
    as: 'supervisor',
    go: async (asking) => {
      await inHandOf('enters');
      return bulk(asking, 'takeBack');
    },
  },
  'hands a step of its case over': {
    as: 'reviewer',
    go: async (asking) => {
      await inHandOf(asking.owner);
      return ask(asking, 'POST', '/api/tasks/task-review-own/handover', { to: await otherReviewer() });
    },
  },
  'hands steps of its cases over in bulk': {
    as: 'reviewer',
    go: async (asking) => {
      await inHandOf(asking.owner);
      return bulk(asking, 'handOver', { to: await otherReviewer() });
    },
  },
  'answers its request for a steward': {
    as: 'supervisor',
    go: (asking) => ask(asking, 'POST', `/api/zones/${zone}/steward-requests/wanted/answer`, { reason: '人手不足' }),
  },
};

const asked = () => ({ enterprise, ground: 'routine', from: '2026-10-19', to: '2026-11-20', points: ['承诺事项'] });

/** Another one of the bureau who has no tie. */
async function otherReviewer(): Promise<string> {
  await pool.query(
    `WITH p AS (INSERT INTO person (id, name, login, password_hash, created_at) VALUES ('other', '他', 'other', '-', now()) ON CONFLICT DO NOTHING)
     INSERT INTO hat (id, person_id, capacity, zone_id, bureau, first_day) VALUES ('other', 'other', 'reviewer', $1, 'approval', '2020-01-01')
     ON CONFLICT DO NOTHING`,
    [zone],
  );
  return 'other';
}

beforeEach(async () => {
  await pool.query('DELETE FROM claim');
  await pool.query('DELETE FROM visit_request');
  await pool.query(
    `INSERT INTO visit_request (id, zone_id, enterprise_id, bureau, ground, window_from, window_to, announced, points, asked_by,
       asked_at, visit_id)
     VALUES ('point', $1, $2, 'approval', 'routine', '2026-10-19', '2026-11-20', true, '{承诺事项}', 'enters', now(), 'visit-own')`,
    [zone, enterprise],
  );
  await pool.query(
    `INSERT INTO urging (id, zone_id, case_id, kind, origin, unit, cause, reply_by, asked_at, machine_at)
     VALUES ('urged', $1, 'case-own', 'reminder', 'law', 'approval', '超期', '2026-10-30', now(), now()) ON CONFLICT DO NOTHING`,
    [zone],
  );
  await pool.query(
    `INSERT INTO steward_request (id, zone_id, project_id, wish, asked_by, asked_at, machine_at)
     VALUES ('wanted', $1, 'project-own', '帮办', 'staff', now(), now()) ON CONFLICT DO NOTHING`,
    [zone],
  );
});

describe.each(Object.entries(ROADS))('whoever has a tie to an enterprise never %s (回避)', (_name, { as, go }) => {
  it.each([
    ['themselves', tied],
    ['for somebody without one', tiedForFree],
    ['nor does somebody without one for them', freeForTied],
  ] as const)('%s', async (_who, wear) => {
    expect((await go(await wear(as))).code).toBe('E-RECUSAL');
  });

  it('and somebody without one does', async () => {
    const { status, code } = await go(await free(as));
    expect([status < 300, code]).toEqual([true, null]);
  });
});

describe('a plan of inspections', () => {
  const plan = async (asking: Asking) => {
    const { text } = await ask(asking, 'POST', '/api/visit-plans', { from: '2026-10-01', to: '2026-12-31' });
    const { visits, recused } = JSON.parse(text) as { visits: unknown[]; recused: unknown[] };
    return [visits.length, recused.length];
  };

  /** Of those that are not planned: does it wait for somebody without a tie? */
  const waiting = async ({ headers }: Asking) => {
    const { text } = await answerTo(`${url}/api/visit-requests`, { headers });
    const { requests } = JSON.parse(text) as { requests: { visit: string | null; recused: boolean }[] };
    return requests.filter(({ visit }) => visit === null).map(({ recused }) => recused);
  };

  it('leaves out whom to inspect somebody with a tie would plan, tells it, and lets somebody else plan it', async () => {
    // Of two visits a year it has had both: this one is exempt.
    const other = { ...asked(), ground: 'complaint', enterprise: world.things.same['enterprise'] };
    // What was asked and planned on the roads above is another inspection.
    for (const body of [{ ...asked(), points: ['排水去向'] }, other])
      await ask(await free('inspector'), 'POST', '/api/visit-requests', body);
    expect((await waiting(await tied('supervisor'))).filter(Boolean)).toHaveLength(1);
    expect(await waiting(await free('supervisor'))).toEqual([false, false]);
    expect(await plan(await freeForTied('supervisor'))).toEqual([1, 1]);
    expect(await plan(await tiedForFree('supervisor'))).toEqual([0, 1]);
    expect(await plan(await tied('supervisor'))).toEqual([0, 1]);
    expect(await plan(await free('supervisor'))).toEqual([1, 0]);
  });
});

describe('the key of a program (公务员法 76)', () => {
  const USCC = '91320505MA1GXQ012R';
  const keyOf = async (name: string): Promise<Asking> => {
    const key = await createApiKey(pool, { name, admin: true, expiresInHours: 1 });
    return { headers: { authorization: `Bearer ${key}` }, owner: name };
  };
  const declare = (name: string) =>
    pool.query(
      `INSERT INTO relation (id, person_id, uscc, kind, note, first_day, declared_by, machine_at)
       SELECT $1, person_id, $2, 'kin', '妻弟', '2020-01-01', person_id, now() FROM api_key WHERE name = $1`,
      [name, USCC],
    );

  const KEYED: Readonly<Record<string, (asking: Asking) => Promise<Answered>>> = {
    'answers no request for a steward': (asking) =>
      ask(asking, 'POST', `/api/zones/${zone}/steward-requests/wanted/answer`, { reason: '人手不足' }),
    'proposes no erasure of a case': (asking) =>
      ask(asking, 'POST', `/api/zones/${zone}/erasures`, { case: 'case-own' }),
    'confirms none': (asking) => ask(asking, 'POST', `/api/zones/${zone}/erasures/proposed/confirmation`, {}),
    'withdraws none': (asking) => ask(asking, 'POST', `/api/zones/${zone}/erasures/proposed/withdrawal`, {}),
  };

  it.each(Object.entries(KEYED))('made by whoever has a tie %s', async (name, go) => {
    await pool.query(
      `INSERT INTO erasure (id, zone_id, case_id, years, proposed_by, proposed_at, machine_at)
       VALUES ('proposed', $1, 'case-own', 10, 'enters', now(), now()) ON CONFLICT DO NOTHING`,
      [zone],
    );
    const program = await keyOf(name);
    expect((await go(program)).code).not.toBe('E-RECUSAL');
    await declare(name);
    expect((await go(program)).code).toBe('E-RECUSAL');
  });
});
