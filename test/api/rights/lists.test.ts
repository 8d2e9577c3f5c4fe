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
