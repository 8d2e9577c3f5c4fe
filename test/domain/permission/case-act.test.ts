import { describe, expect, it, test } from '@jest/globals';
import { refuseRight } from '../../../domain/permission/may.ts';
import type { CaseThing } from '../../../domain/permission/thing.ts';
import type { Hat } from '../../../domain/permission/hat.ts';

const THING: CaseThing = {
  zone: 'z',
  bureau: 'planning',
  enterprise: 'e',
  project: 'p',
  asked: ['water'],
  party: false,
  above: null,
};

const CAPACITIES = [
  ...(['legalRepresentative', 'agent', 'staff', 'steward'] as const),
  ...(['window', 'reviewer', 'approver', 'inspector', 'supervisor', 'admin'] as const),
  ...(['organHead', 'principalHead', 'govHead', 'zoneHead', 'hearingChair', 'creditOffice'] as const),
];
const APPLICANTS: readonly string[] = CAPACITIES.slice(0, 4);

/** Who acts for the zone as a whole, unless a department is named. */
const ZONE_WIDE: readonly string[] = ['window', 'organHead', 'principalHead', 'govHead', 'zoneHead', 'hearingChair'];

/** Who is named for which act on a case of the own enterprise or the own bureau. */
const NAMED = {
  promiseDeferral: ['legalRepresentative', 'agent', 'steward'],
  withdraw: ['legalRepresentative', 'agent'],
  handIn: ['legalRepresentative', 'agent', 'staff', 'steward'],
  accept: ['window'],
  notifyCorrection: ['window'],
  decline: ['window'],
  markNotNeeded: ['window'],
  serve: ['window'],
  beginReview: ['reviewer'],
  reopenReview: ['reviewer'],
  prepareDecision: ['reviewer'],
  returnDecision: ['approver'],
  signDecision: ['approver'],
  recordCheck: ['inspector'],
  checkSite: ['reviewer'],
  startProcedure: ['reviewer'],
  endProcedure: ['reviewer'],
  askExtension: ['reviewer'],
  refuseExtension: ['organHead', 'principalHead', 'govHead', 'zoneHead'],
  extend: ['organHead', 'principalHead', 'govHead', 'zoneHead'],
  notifyHearingRight: ['reviewer'],
  requestHearing: ['legalRepresentative', 'agent', 'staff'],
  callHearing: ['reviewer'],
  holdHearing: ['hearingChair'],
  askOpinion: ['reviewer'],
  giveOpinion: ['reviewer'],
  urgeOpinion: ['reviewer'],
  weighOpinion: ['reviewer'],
  explainOverrun: ['reviewer'],
  notifyRevocation: ['approver'],
  stateDefence: ['legalRepresentative', 'agent'],
  revoke: ['approver'],
  dropRevocation: ['approver'],
  withdrawPermit: ['reviewer'],
  deregister: ['reviewer'],
  askDeregistration: ['legalRepresentative', 'agent'],
  refuseDeregistration: ['reviewer'],
  reexamine: ['reviewer'],
  reportStart: [],
  askPermitExtension: ['legalRepresentative', 'agent'],
  extendPermit: ['reviewer'],
  refusePermitExtension: ['reviewer'],
  takeBackRequest: ['legalRepresentative', 'agent'],
} as const;

type ActKind = keyof typeof NAMED;

/** Hats of a capacity by their relation to the case; `near`: it opens the case. */
function hats(capacity: Hat['capacity']): readonly (readonly [relation: string, near: boolean, hat: Hat])[] {
  const none = { capacity, zone: null, bureau: null, enterprise: null };
  if (APPLICANTS.includes(capacity))
    return [
      ['own enterprise', true, { ...none, enterprise: 'e' }],
      ['own enterprise, in its zone alone', true, { ...none, enterprise: 'e', zone: 'z' }],
      ['own enterprise, in another zone alone', false, { ...none, enterprise: 'e', zone: 'z2' }],
      ['another enterprise', false, { ...none, enterprise: 'e2' }],
      ['no enterprise, though in the zone', false, { ...none, zone: 'z2' }],
    ];
  return [
    ['its bureau', true, { ...none, zone: 'z', bureau: 'planning' }],
    ['no bureau', ZONE_WIDE.includes(capacity), { ...none, zone: 'z' }],
    ['the common window', capacity === 'window', { ...none, zone: 'z', bureau: 'window' }],
    ['the bureau that was asked', false, { ...none, zone: 'z', bureau: 'water' }],
    ['another bureau', false, { ...none, zone: 'z', bureau: 'environment' }],
    ['the same bureau in another zone', false, { ...none, zone: 'z2', bureau: 'planning' }],
    ['no zone', false, none],
  ];
}

const squares = (Object.keys(NAMED) as ActKind[]).flatMap((act) =>
  CAPACITIES.flatMap((capacity) =>
    hats(capacity).map(([relation, near, hat]) => {
      const relates = act === 'giveOpinion' ? relation === 'the bureau that was asked' : near;
      const may = relates && (NAMED[act] as readonly string[]).includes(capacity);
      return { act, capacity, relation, may, hat };
    }),
  ),
);

const IN_THE_ZONE = ['the bureau that was asked', 'another bureau', 'no bureau', 'the common window'];

describe('an act on a case', () => {
  test.each(squares)('$act by $capacity of $relation: $may', ({ act, may, hat }) => {
    const article = act === 'requestHearing' ? { article: ['许可法 46', '许可法 47'] } : {};
    const refusal = { refused: true, code: 'E-RIGHT', ...article, facts: { act } };
    expect(refuseRight(hat, act, THING)).toEqual(may ? null : refusal);
  });

  it('is not for who wears an officer’s capacity with an enterprise’s hat', () => {
    const mixed: Hat = { capacity: 'window', zone: 'z', bureau: null, enterprise: 'e2' };
    expect(refuseRight(mixed, 'accept', THING)?.code).toBe('E-RIGHT');
  });
});

describe('reading a case', () => {
  test.each(CAPACITIES.flatMap((capacity) => hats(capacity).map((row) => [capacity, ...row] as const)))(
    '%s of %s',
    (capacity, relation, near, hat) => {
      // In the zone every bureau reads what another has: one chain, one page.
      const may = near || (!APPLICANTS.includes(capacity) && IN_THE_ZONE.includes(relation));
      expect(refuseRight(hat, 'readCase', THING)?.code ?? null).toBe(may ? null : 'E-RIGHT');
    },
  );
});

describe('a steward (帮办代办)', () => {
  const steward = (projects?: readonly string[]): Hat => ({
    capacity: 'steward',
    zone: 'z',
    bureau: null,
    enterprise: projects ? 'e' : null,
    ...(projects && { projects }),
  });

  it('reads and completes the cases of projects within the mandate, and no others of the enterprise', () => {
    for (const [hat, may] of [[steward(['p']), true] as const, [steward(['q']), false] as const]) {
      expect(refuseRight(hat, 'readCase', THING) === null).toBe(may);
      expect(refuseRight(hat, 'handIn', THING) === null).toBe(may);
    }
  });

  it('is nobody to any case as staff of the zone', () => {
    expect(refuseRight(steward(), 'readCase', THING)?.code).toBe('E-RIGHT');
    expect(refuseRight(steward(), 'handIn', THING)?.code).toBe('E-RIGHT');
  });
});

describe('a third party', () => {
  const third: Hat = { capacity: 'thirdParty', zone: 'z', bureau: null, enterprise: null };

  it('that was told of its right reads the case, and asks for the hearing alone (许可法 36, 47)', () => {
    const party = { ...THING, party: true, above: null };
    expect([refuseRight(third, 'readCase', party), refuseRight(third, 'requestHearing', party)]).toEqual([null, null]);
    expect(refuseRight(third, 'handIn', party)?.code).toBe('E-RIGHT');
    expect(refuseRight({ ...third, zone: 'z2' }, 'requestHearing', party)?.code).toBe('E-RIGHT');
  });

  it('that was not told has nothing to do with it', () => {
    expect(refuseRight(third, 'readCase', THING)?.code).toBe('E-RIGHT');
    expect(refuseRight(third, 'requestHearing', THING)?.code).toBe('E-RIGHT');
  });
});

describe('an upper organ', () => {
  const organ: Hat = { capacity: 'upperOrgan', zone: 'z', bureau: null, enterprise: null, organ: '省厅' };
  const upward = { ...THING, above: '省厅' };

  it('has nothing to do with what another of city, province or state has, nor with what none has yet', () => {
    const { organ: _none, ...nowhere } = organ;
    for (const other of [{ ...organ, organ: '市局' }, nowhere])
      expect([refuseRight(other, 'readCase', upward)?.code, refuseRight(other, 'accept', upward)?.code]).toEqual([
        'E-RIGHT',
        'E-RIGHT',
      ]);
    expect(refuseRight(nowhere, 'readCase', THING)?.code).toBe('E-RIGHT');
  });

  it('reads and decides what came up to it', () => {
    expect(refuseRight(organ, 'readCase', upward)).toBeNull();
    expect(
      (['accept', 'decline', 'prepareDecision', 'signDecision'] as const).map((act) => refuseRight(organ, act, upward)),
    ).toEqual(Array(4).fill(null));
  });

  it('has no other case of the zone, and none of another zone (许可法 22)', () => {
    expect(refuseRight(organ, 'readCase', THING)?.code).toBe('E-RIGHT');
    expect(refuseRight({ ...organ, zone: 'z2' }, 'readCase', upward)?.code).toBe('E-RIGHT');
    expect(refuseRight(organ, 'signDecision', THING)).toMatchObject({ article: ['许可法 22', '许可法 24'] });
  });

  it('neither forwards nor serves', () => {
    const acts = ['forward', 'transfer', 'serve', 'markNotNeeded'] as const;
    expect(acts.map((act) => refuseRight(organ, act, upward)?.code)).toEqual(Array(4).fill('E-RIGHT'));
  });
});
