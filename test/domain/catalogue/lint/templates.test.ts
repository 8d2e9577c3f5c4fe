import { describe, expect, it } from '@jest/globals';
import type { MachineCheck } from '../../../../domain/catalogue/item.ts';
import type { Guide } from '../../../../domain/catalogue/lint/fault.ts';
import { lintSituations, lintMaterials } from '../../../../domain/catalogue/lint/materials.ts';
import { lintChecks, lintCommitment, lintInstant, lintLibrary } from '../../../../domain/catalogue/lint/templates.ts';
import { guide, material } from '../guide.ts';

const library = (item: Partial<Guide>) => lintLibrary(guide('A18', item)).map((fault) => `${fault.code} ${fault.path}`);

describe('the grounds of a decision', () => {
  it('are missing where an officer decides and nothing is there to write from', () => {
    const { library: _, ...bare } = guide('A18');
    const codes = lintLibrary(bare).map((fault) => `${fault.code} ${fault.path}`);
    expect(codes).toEqual(['L-TEMPLATE-GRANT library', 'L-TEMPLATE-REFUSAL library']);
  });

  it('say something', () => {
    const empty = { grantReasons: [' '], refusalReasons: [], conditions: [] };
    expect(library({ library: empty })).toEqual([
      'L-TEMPLATE-GRANT library.grantReasons',
      'L-TEMPLATE-REFUSAL library.refusalReasons',
    ]);
  });

  it.each<Partial<Guide>>([
    { instant: true },
    { nature: 'filing' },
    { nature: 'registration' },
    { nature: 'contract' },
  ])('are not asked of what no officer decides by a permit (%j)', (item) => {
    expect(library({ ...item, library: { grantReasons: [], refusalReasons: [], conditions: [] } })).toEqual([]);
  });
});

describe('a commitment that a situation opens', () => {
  const situations = [{ code: 'small', name: '小', english: 'Small', when: { all: [] }, sets: { commitment: true } }];
  const found = (code: string) => lintCommitment(guide(code, { situations })).map((one) => `${one.code} ${one.path}`);

  it('says what is promised, and opens no excluded class', () => {
    expect(found('A25b')).toEqual(['L-COMMITMENT-NO-STANDARD standard']);
    expect(found('A20')).toEqual([
      'L-COMMITMENT-EXCLUDED situations.0.sets.commitment',
      'L-COMMITMENT-NO-STANDARD standard',
    ]);
  });
});

describe('an item that is decided in the moment of filing', () => {
  it.each([
    ['A07b', ['L-INSTANT-EXCLUDED instant']],
    ['A20', ['L-INSTANT-EXCLUDED instant']],
    ['A02', []],
    ['A09b', []],
  ])('%s is of no excluded class', (code, faults) => {
    expect(lintInstant(guide(code, { instant: true })).map((one) => `${one.code} ${one.path}`)).toEqual(faults);
  });
});

describe('the machine checks', () => {
  const check = (changes: Partial<MachineCheck>): MachineCheck => ({
    code: 'A18-ratio',
    text: '容积率',
    that: { all: [] },
    basis: '城乡规划法 40',
    sentence: '容积率超出规划条件。',
    ...changes,
  });
  const found = (changes: Partial<MachineCheck>, item: Partial<Guide> = {}) =>
    lintChecks(guide('A18', { materials: [material('E1')], checks: [check(changes)], ...item })).map(
      (fault) => `${fault.code} ${fault.path}`,
    );

  it('have a sentence for the notice and are about a material of the guide', () => {
    expect(found({ material: 'E1' })).toEqual([]);
    expect(found({ sentence: ' ' })).toEqual(['L-CHECK-SENTENCE checks.0.sentence']);
    expect(found({ material: 'E9' })).toEqual(['L-CHECK-MATERIAL checks.0.material']);
  });

  it('may be about what only a situation asks for', () => {
    const adds = [material('E9')];
    const situations = [{ code: 'big', name: '大', english: 'Big', when: { all: [] }, sets: { adds } }];
    expect(found({ material: 'E9' }, { situations })).toEqual([]);
  });
});

describe('the materials of situations', () => {
  const item = (adds: Parameters<typeof material>[1], drops: string[] = []): Guide =>
    guide('A18', {
      materials: [material('E1', { sameAs: 'plan' })],
      situations: [
        { code: 'big', name: '大', english: 'Big', when: { all: [] }, sets: { adds: [material('D9', adds)], drops } },
      ],
    });
  const found = (one: Guide) =>
    [...lintMaterials(one, []), ...lintSituations(one)].map((fault) => `${fault.code} ${fault.path}`);

  it('are not deferred where they concern safety, or are essential in the same guide', () => {
    expect(found(item({ class: 'D', safety: true }))).toEqual(['L-DEFER-SAFETY situations.0.sets.adds.0.class']);
    expect(found(item({ class: 'D', sameAs: 'plan' }))).toEqual(['L-DEFER-ESSENTIAL situations.0.sets.adds.0.class']);
    expect(found(item({ class: 'D' }))).toEqual([]);
  });

  it('are taken away only where the guide lists them', () => {
    expect(found(item({}, ['E1']))).toEqual([]);
    expect(found(item({}, ['E7']))).toEqual(['L-SITUATION-DROPS situations.0.sets.drops.0']);
  });
});
