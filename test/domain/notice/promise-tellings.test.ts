import { expect, it } from '@jest/globals';
import { tellingOfPromise } from '../../../domain/notice/promise-tellings.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { isLegal } from '../../../domain/notice/kinds.ts';
import type { PromiseEvent } from '../../../domain/project-commitment/event.ts';
import { listed, registered } from '../project-commitment/builders.ts';

const by = { person: 'i', name: '吕航', capacity: 'inspector', unit: '住建局' } as const;
const at = '2026-10-12T09:00:00.000+08:00';
const told = (event: object, after = registered().state) =>
  tellingOfPromise({ by, at, ...event } as unknown as PromiseEvent, after, PUBLISHED_CALENDAR);

it('the office hears that a commitment was filed, given, and that a node is to be checked; of a check its own bureau', () => {
  const { state } = registered();
  const [node] = 'nodes' in state ? state.nodes : [];
  expect(told({ type: 'consultationOpened' })).toMatchObject({ kind: 'promiseFiled', capacity: 'window' });
  expect(told({ type: 'committed' })).toMatchObject({ kind: 'promiseCommitted', capacity: 'approver' });
  const reported = told({ type: 'nodeReported', node: node?.kind });
  expect(reported).toMatchObject({ kind: 'nodeReported', capacity: 'inspector', bureau: node?.owner });
  expect(told({ type: 'shortfallReported' })).toEqual({ kind: 'nodeReported', capacity: 'inspector' });
});

it('the enterprise hears what became of its commitment, with the last day where one runs', () => {
  expect(told({ type: 'listIssued' }, listed().state)).toMatchObject({
    kind: 'promiseListed',
    due: expect.any(String),
  });
  expect(told({ type: 'registered' })).toEqual({ kind: 'promiseRegistered' });
  expect(told({ type: 'nodeMet' })).toEqual({ kind: 'nodeMet' });
  expect(told({ type: 'accepted' })).toEqual({ kind: 'promiseAccepted' });
  expect(told({ type: 'revocationDropped' })).toEqual({ kind: 'promiseRevocationDropped' });
  expect(isLegal('promiseRevocationDropped')).toBe(true);
  const until = '2026-11-30';
  for (const [type, kind] of [
    ['nodeRectificationOrdered', 'nodeRectify'],
    ['shortfallFound', 'promiseShortfall'],
    ['revocationNotified', 'promiseRevocation'],
  ] as const) {
    expect(told({ type, until })).toEqual({ kind, due: until });
    expect(isLegal(kind)).toBe(true);
  }
});

it('what stays inside the office is told to nobody', () => {
  expect(['advised', 'objectionRaised', 'urged', 'publicityEnded'].map((type) => told({ type }))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
