import { describe, expect, it, test } from '@jest/globals';
import { openMaterials, refuseDemand } from '../../../domain/case/materials.ts';
import { isServable } from '../../../domain/case/servable.ts';
import { file, itemOf, MATERIALS, wish } from './builders.ts';
import { onPermit } from './permit-wishes.ts';
import { STAGES, type Place } from './stages.ts';

describe('the materials still to be handed in', () => {
  it('are those that the guide asks for and that did not come; what the system fetches is none', () => {
    expect(openMaterials(file('2026-09-01T09:00', { missing: ['E1', 'D2'] }).state)).toEqual(['E1', 'D2']);
  });

  it('during a correction are also those that the notice asks for again, each once', () => {
    expect(openMaterials(STAGES.correcting.state)).toEqual(['D1', 'E2']);
    expect(openMaterials(STAGES.corrected.state)).toEqual([]);
  });

  it('after the decision are none: a refusal asks for nothing more', () => {
    const refused = file('2026-09-01T09:00', { missing: ['E1'] })
      .until('2026-09-09T00:00')
      .does('2026-09-09T09:00', wish.propose('refuse'))
      .does('2026-09-09T10:00', wish.sign);
    expect(openMaterials(refused.state)).toEqual([]);
    expect(openMaterials(STAGES.granted.state)).toEqual([]);
  });
});

describe('a material that cannot be demanded', () => {
  it('is one that the guide does not list (许可法 31)', () => {
    expect(refuseDemand({ item: itemOf(), handedIn: [] }, 'X9', 'gaps.0.material')).toMatchObject({
      code: 'E-MATERIAL-NOT-LISTED',
      article: '许可法 31',
      field: 'gaps.0.material',
      facts: { material: 'X9' },
    });
  });

  it('is one that the system fetches itself (716号 7), told by its name', () => {
    expect(refuseDemand({ item: itemOf(), handedIn: [] }, 'S1', 'gaps.1.material')).toMatchObject({
      code: 'E-MATERIAL-SHARED',
      article: '716号 7',
      field: 'gaps.1.material',
      facts: { material: '材料S1' },
    });
    expect(refuseDemand({ item: itemOf(), handedIn: [] }, 'E1', 'gaps.0.material')).toBeNull();
  });
});

describe('what a commitment stands for', () => {
  const materials = MATERIALS.map((one) => (one.code === 'D1' ? { ...one, later: true as const } : one));
  const committed = file('2026-09-01T09:00', { way: 'commitment', item: { materials }, missing: ['D1'] });
  const accepted = committed.does('2026-09-02T09:00', wish.accept);
  const granted = accepted.does('2026-09-03T09:00', wish.propose('grant')).does('2026-09-03T10:00', wish.sign);

  it('is no gap of the application, and no notice can ask for it (722号 40)', () => {
    expect(openMaterials(committed.state)).toEqual([]);
    expect(committed.tries('2026-09-02T09:00', wish.correct('D1'))).toMatchObject({
      code: 'E-MATERIAL-LATER',
      article: '722号 40',
      field: 'gaps.0.material',
    });
    expect(committed.tries('2026-09-02T09:00', wish.promise(['D1'], '2026-09-04'))?.code).toBe(
      'E-MATERIAL-NOT-MISSING',
    );
  });

  it('that came all the same can be told to be wrong', () => {
    const whole = file('2026-09-01T09:00', { way: 'commitment', item: { materials } });
    expect(whole.tries('2026-09-02T09:00', wish.correct('D1'))).toBeNull();
  });

  it('may come from acceptance on, and after the grant for as long as that stands, be it checked or not', () => {
    expect([openMaterials(accepted.state), openMaterials(granted.state)]).toEqual([['D1'], ['D1']]);
    const kept = granted.does('2026-09-04T09:00', wish.check('met'));
    for (const life of [accepted, granted, granted.does('2026-09-04T09:00', wish.check('rectify')), kept]) {
      const whole = life.does('2026-09-07T09:00', wish.handIn('D1'));
      expect([openMaterials(whole.state), whole.state.handedIn.includes('D1')]).toEqual([[], true]);
    }
    const withdrawn = kept.does('2026-09-05T09:00', onPermit.withdraw);
    expect([openMaterials(withdrawn.state), withdrawn.tries('2026-09-07T09:00', wish.handIn('D1'))?.code]).toEqual([
      [],
      'E-CASE-ENDED',
    ]);
  });

  it('after the grant is all that is taken', () => {
    expect(granted.tries('2026-09-07T09:00', wish.handIn('E1'))?.code).toBe('E-MATERIAL-NOT-MISSING');
  });
});

describe('what must reach the applicant', () => {
  test.each<readonly [Place, boolean]>([
    ['filedAhead', false],
    ['received', false],
    ['correcting', false],
    ['accepted', false],
    ['granted', true],
    ['refused', true],
    ['withdrawn', false],
    ['declined', true],
  ])('%s: %s', (place, expected) => {
    expect(isServable(STAGES[place].state)).toBe(expected);
  });
});
