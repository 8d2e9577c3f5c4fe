import { expect, it } from '@jest/globals';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { waitingOf } from '../../../domain/project-commitment/waiting.ts';
import { built, committed, listed, opened, publicised, registered, wish, type Told } from './builders.ts';

const failed = () => registered().does('2026-10-12T09:00', wish.check('start', 'failed'));
const short = () => built().does('2027-06-20T09:00', wish.measure(470, '2027-07-10'));
const broken = () => short().does('2027-07-12T09:00', wish.wake);
const notified = () => broken().does('2027-07-12T09:00', wish.notify);

const TURNS: readonly (readonly [() => Told, string, string, string | null, string | null])[] = [
  [opened, 'bureaus', 'advice', '2026-09-08', 'listIssued'],
  [
    () => opened().does('2026-09-02T09:00', wish.advise('planning'), wish.advise('water')),
    'window',
    'list',
    '2026-09-08',
    'listIssued',
  ],
  [listed, 'enterprise', 'commitment', '2027-03-03', 'listExpired'],
  [publicised, 'public', 'publicity', '2026-09-11', 'publicityEnded'],
  [() => publicised().does('2026-09-07T09:00', wish.object), 'window', 'objection', null, null],
  [committed, 'approver', 'registration', '2026-09-16', 'urged'],
  [registered, 'inspector', 'nodeCheck', '2026-10-12', 'urged'],
  [
    () => registered().does('2026-10-12T09:00', wish.check('start', 'rectify', '2026-10-30')),
    'enterprise',
    'nodeMending',
    '2026-10-30',
    'nodeFailed',
  ],
  [
    () =>
      registered()
        .does('2026-10-12T09:00', wish.check('start', 'rectify', '2026-10-30'))
        .does('2026-10-20T09:00', wish.report('start')),
    'inspector',
    'nodeCheck',
    '2026-10-30',
    'urged',
  ],
  [failed, 'enterprise', 'nodeFailed', null, null],
  [() => failed().does('2026-10-14T09:00', wish.report('start')), 'inspector', 'nodeCheck', null, null],
  [built, 'inspector', 'acceptance', null, null],
  [short, 'enterprise', 'shortfall', '2027-07-10', 'shortfallLapsed'],
  [() => short().does('2027-07-01T09:00', wish.mended), 'inspector', 'measuring', '2027-07-10', 'urged'],
  [broken, 'approver', 'broken', null, null],
  [() => broken().does('2027-07-12T09:00', wish.mended), 'inspector', 'measuring', null, null],
  [() => notified().does('2027-07-13T09:00', wish.mended), 'inspector', 'measuring', null, null],
  [() => notified().does('2027-07-13T09:00', wish.state, wish.drop), 'inspector', 'measuring', null, null],
  [
    () => failed().does('2026-10-12T10:00', wish.notify).does('2026-10-13T09:00', wish.report('start')),
    'inspector',
    'nodeCheck',
    null,
    null,
  ],
  [notified, 'enterprise', 'statement', '2027-07-19', 'urged'],
  [() => notified().does('2027-07-20T09:00', wish.wake), 'approver', 'revocation', '2027-07-19', 'urged'],
  [() => notified().does('2027-07-13T09:00', wish.state), 'approver', 'revocation', '2027-07-19', 'urged'],
];

it.each(TURNS)('says whose turn it is, until when, why, and what follows: %#', (begin, ...told) => {
  const waiting = waitingOf(begin().state, PUBLISHED_CALENDAR);
  expect([waiting?.who, waiting?.why, waiting?.until, waiting?.otherwise]).toEqual(told);
});

it('names the node at which it waits, and none where it waits for something else', () => {
  const nodeOf = ({ state }: Told) => waitingOf(state, PUBLISHED_CALENDAR)?.node;
  expect([registered(), failed(), built(), opened()].map(nodeOf)).toEqual(['start', 'start', null, null]);
  expect(nodeOf(registered().does('2026-10-12T09:00', wish.check('start')))).toBe('foundation');
});

it('names the departments that are waited for', () => {
  expect(waitingOf(opened().does('2026-09-02T09:00', wish.advise('water')).state, PUBLISHED_CALENDAR)?.units).toEqual([
    'planning',
  ]);
  expect(waitingOf(registered().state, PUBLISHED_CALENDAR)?.units).toEqual(['construction']);
});

it('waits for nobody once it has ended', () => {
  const ends = [
    opened().does('2026-09-02T09:00', wish.withdraw),
    built().does('2027-06-20T09:00', wish.measure(480)),
    notified().does('2027-07-20T09:00', wish.revoke),
  ];
  for (const { state } of ends) expect(waitingOf(state, PUBLISHED_CALENDAR)).toBeNull();
});
