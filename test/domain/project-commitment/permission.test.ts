import { expect, it } from '@jest/globals';
import type { Hat } from '../../../domain/permission/hat.ts';
import type { PromiseActKind } from '../../../domain/project-commitment/command.ts';
import { refuseRight } from '../../../domain/permission/may.ts';
import { RIGHTS } from '../../../domain/permission/rights.ts';
import { promiseAct, refuseForeignNode } from '../../../domain/project-commitment/permission.ts';
import { possiblePromiseActs } from '../../../domain/project-commitment/possible.ts';
import { promiseContext } from '../../../domain/project-commitment/context.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { at } from '../../setup/at.ts';
import { committed, listed, opened, registered, WORLD, type Told } from './builders.ts';

const THING = { zone: 'z', enterprise: 'e', project: 'p' };
const hat = (capacity: Hat['capacity'], rest: Partial<Hat> = {}): Hat => {
  const own = capacity === 'legalRepresentative' || capacity === 'staff' || capacity === 'agent';
  return { capacity, zone: 'z', bureau: null, enterprise: own ? 'e' : null, ...rest };
};
const ACTS: readonly PromiseActKind[] = [
  ...([
    'advise',
    'issueList',
    'commit',
    'raiseObjection',
    'answerObjection',
    'register',
    'refuseRegistration',
  ] as const),
  ...(['moveNode', 'reportNode', 'checkNode', 'measure', 'notifyRevocation', 'stateDefence', 'revoke'] as const),
  ...(['dropRevocation', 'reportMended', 'withdraw'] as const),
];

it.each(ACTS)('%s is done by whoever is named for it, in the zone or the enterprise, and by nobody else', (act) => {
  for (const capacity of RIGHTS[promiseAct(act)].who) {
    expect(refuseRight(hat(capacity), promiseAct(act), THING)).toBeNull();
    const stranger = hat(capacity).enterprise ? { enterprise: 'other' } : { zone: 'other' };
    expect(refuseRight(hat(capacity, stranger), promiseAct(act), THING)).toMatchObject({ code: 'E-RIGHT' });
  }
  expect(refuseRight(hat('supervisor'), promiseAct(act), THING)).toMatchObject({
    code: 'E-RIGHT',
    facts: { act: promiseAct(act) },
  });
});

it('is read by its enterprise and its zone, and by no third party', () => {
  expect(refuseRight(hat('supervisor'), 'readCommitment', THING)).toBeNull();
  expect(refuseRight(hat('staff'), 'readCommitment', THING)).toBeNull();
  expect(refuseRight(hat('thirdParty'), 'readCommitment', THING)).toMatchObject({ code: 'E-RIGHT' });
  expect(refuseRight(hat('supervisor', { zone: 'other' }), 'readCommitment', THING)).toMatchObject({ code: 'E-RIGHT' });
});

it('is read by a steward of its project, who promises nothing of it', () => {
  const steward = hat('steward', { enterprise: 'e', projects: ['p'] });
  expect(refuseRight(steward, 'readCommitment', THING)).toBeNull();
  expect(refuseRight(steward, promiseAct('commit'), THING)?.code).toBe('E-RIGHT');
  expect(refuseRight({ ...steward, projects: ['q'] }, 'readCommitment', THING)?.code).toBe('E-RIGHT');
  expect(refuseRight(hat('steward'), 'readCommitment', THING)?.code).toBe('E-RIGHT');
});

it('a node is checked by the department that owns it', () => {
  const inspector = (bureau: string | null) =>
    refuseForeignNode(hat('inspector', { bureau }), registered().state, 'start');
  expect(inspector('construction')).toBeNull();
  expect(inspector(null)).toBeNull();
  expect(inspector('water')).toMatchObject({ code: 'E-RIGHT', facts: { owner: 'construction' } });
  expect(refuseForeignNode(hat('inspector', { bureau: 'water' }), listed().state, 'start')).toBeNull();
});

const possible = ({ state }: Told, who: Hat, moment: string) =>
  possiblePromiseActs(
    state,
    { hat: who, by: { person: 'p', name: 'p', capacity: who.capacity, unit: 'u' } },
    THING,
    promiseContext(at(moment), PUBLISHED_CALENDAR, WORLD),
  ).map(({ act, refusal }) => (refusal ? `${act}: ${refusal.code}` : act));

it.each([
  [opened, hat('reviewer', { bureau: 'water' }), '2026-09-02T09:00', ['advise']],
  [opened, hat('window'), '2026-09-02T09:00', ['issueList: E-PROMISE-LIST-OPEN']],
  [listed, hat('legalRepresentative'), '2026-09-04T09:00', ['commit', 'withdraw']],
  [committed, hat('approver'), '2026-09-14T09:00', ['register', 'refuseRegistration']],
  [registered, hat('inspector'), '2026-10-12T09:00', ['checkNode', 'moveNode', 'measure: E-PROMISE-NODE-BARRED']],
  [registered, hat('staff'), '2026-10-12T09:00', ['reportNode']],
] as const)(
  'a page offers what can be done now, and says why what belongs here cannot: %#',
  (begin, who, moment, acts) => {
    expect(possible(begin(), who, moment)).toEqual(acts);
  },
);
