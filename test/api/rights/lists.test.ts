import { expect, it } from '@jest/globals';
import type { AnyRoute } from '../../../api/contract/route.ts';
import { routes } from '../../../api/contract/routes.ts';
import { CAPACITIES, type Capacity } from '../../../domain/case/actor.ts';
import { openDesk } from '../desk.ts';
import { layRightsWorld } from './world.ts';

const desk = await openDesk();
const world = await layRightsWorld(desk);

const ask = async (capacity: Capacity, path: string) => {
  const response = await fetch(`${desk.url}${path}`, { headers: { cookie: world.cookieOf(capacity) } });
  return { status: response.status, text: await response.text() };
};

/** Where what a list names is read by itself. */
const READS: Readonly<Record<string, string>> = {
  case: '/api/cases',
  project: '/api/projects',
  commitment: '/api/project-commitments',
  submission: '/api/submissions',
};

const lists = Object.entries<AnyRoute>(routes)
  .filter(([, { method, path }]) => method === 'GET' && !path.includes(':') && !path.startsWith('/api/health'))
  // What goes on for as long as somebody listens is no list.
  .filter(([, { media }]) => media !== 'text/event-stream')
  .map(([name, { path }]) => [name, path] as const);

it.each(lists)('whatever %s names can be read in the same hat', async (_name, path) => {
  for (const capacity of CAPACITIES) {
    const { text } = await ask(capacity, path);
    const named = new Set(text.match(/\b(?:case|project|commitment|submission)-(?:own|same|bureau|zone)\b/g) ?? []);
    for (const id of named) {
      const [kind = ''] = id.split('-');
      const read = await ask(capacity, `${READS[kind] ?? ''}/${id}`);
      expect([capacity, id, read.status]).toEqual([capacity, id, 200]);
    }
  }
});

it('the work list names every open step of the own desk, and no other', async () => {
  const steps: Readonly<Partial<Record<Capacity, readonly string[]>>> = {
    window: ['task-accept-bureau', 'task-accept-own', 'task-accept-same'],
    reviewer: ['task-review-own', 'task-review-same'],
    approver: ['task-sign-own', 'task-sign-same'],
    inspector: ['task-check-own', 'task-check-same'],
    upperOrgan: [],
  };
  for (const [capacity, expected] of Object.entries(steps)) {
    const { text } = await ask(capacity as Capacity, '/api/tasks');
    const { rows } = JSON.parse(text) as { rows: { task: string }[] };
    expect(rows.map(({ task }) => task).toSorted()).toEqual(expected);
  }
});

it('the search finds what can be read in the same hat, and nothing else', async () => {
  for (const capacity of CAPACITIES) {
    const { status, text } = await ask(capacity, `/api/search?q=${encodeURIComponent('2609-320505-89-01')}`);
    const found = status === 200 ? [...text.matchAll(/"id":"((?:case|project)-\w+)"/g)].map(([, id = '']) => id) : [];
    const { none: _none, ...there } = world.things;
    const things = Object.values(there).flatMap(({ case: file, project }) => [file, project].flatMap((id) => id ?? []));
    const reads = await Promise.all(
      things.map(
        async (id) => [id, (await ask(capacity, `${READS[id.split('-')[0] ?? ''] ?? ''}/${id}`)).status] as const,
      ),
    );
    const readable = reads.filter(([, code]) => code === 200).map(([id]) => id);
    expect([capacity, found.toSorted()]).toEqual([capacity, status === 200 ? readable.toSorted() : []]);
  }
});

it('a paper is found by its number only where it can be read', async () => {
  await desk.pool.query(
    `INSERT INTO paper (id, zone_id, case_id, kind, series, year, serial, number, title, content, content_hash, organ, verify_code,
       event_seq, place, issued_at)
     SELECT 'paper-' || kind || '-' || f.id, f.zone_id, f.id, kind, kind || f.id, 2026, 1, '澄高审收〔2026〕' || f.id || '号', '文书', '{}',
       repeat('a', 64), '', 'code-' || kind || f.id, 1, 0, now()
     FROM case_file f CROSS JOIN unnest(ARRAY['receipt', 'urgingOrder']) kind`,
  );
  const found = async (capacity: Capacity, words: string) => {
    const { text } = await ask(capacity, `/api/search?q=${encodeURIComponent(words)}`);
    return (JSON.parse(text) as { papers: { id: string }[] }).papers.map(({ id }) => id).toSorted();
  };
  const [own, order] = ['paper-receipt-case-own', 'paper-urgingOrder-case-own'];
  expect(await found('staff', '审收 2026')).toEqual([own]);
  expect(await found('reviewer', '审收(2026)case-own')).toEqual([own, order]);
  expect(await found('reviewer', 'case-zone')).toEqual([]);
  expect(await found('upperOrgan', 'case-bureau')).toEqual([]);
  expect(await found('supervisor', '审')).toEqual([]);
});
