import { describe, expect, it } from '@jest/globals';
import { may, refuseMay } from '../../../domain/permission/may.ts';
import { RIGHTS, type Act } from '../../../domain/permission/rights.ts';
import type { Rule } from '../../../domain/permission/rule.ts';
import type { PaperThing } from '../../../domain/permission/thing.ts';
import { ASKERS, hatOf, thingOf } from './askers.ts';
import { EXPECTED, lineOf } from './rights-table.ts';

const ACTS = Object.keys(RIGHTS) as Act[];

it('every act has a line in the table of rights, and every line its act', () => {
  expect([...EXPECTED.keys()].toSorted()).toEqual([...ACTS].toSorted());
});

it.each(ACTS)('%s is for whom the table says, in every relation, and for nobody else', (act) => {
  // As a line, so that a table that is wrong is told as it would have to be written.
  expect(lineOf(act)).toBe(EXPECTED.get(act));
});

it('an order to a bureau is read by whoever reads its case in the office, and by nobody outside', () => {
  const reads = (internal: boolean) =>
    ASKERS.filter((name) => {
      const { of } = thingOf('paper', name, 'same') as PaperThing;
      return may({ hat: hatOf(name), persons: ['me'], keyFor: null }, 'readPaper', { internal, of });
    });
  expect(reads(false).filter((name) => !reads(true).includes(name))).toEqual([
    'legalRepresentative',
    'staff',
    'agent',
    'thirdParty',
    'steward',
    'unmandated',
  ]);
});

describe('a rule that rests on a fact', () => {
  const asked = (act: Act, name: Parameters<typeof hatOf>[0]) => () =>
    may({ hat: hatOf(name), persons: ['me'], keyFor: null }, act, thingOf(RIGHTS[act].of, name, 'same') as never);

  it('is not answered without it: neither without ties nor without a mandate', () => {
    expect(asked('accept', 'window')).toThrow('without the ties');
    expect(asked('handIn', 'agent')).toThrow('without the mandate');
  });
});

it('the key of a program opens what it was made for, what is open to anybody, and nothing else', () => {
  const asker = { hat: hatOf('installation'), persons: ['me'], keyFor: new Set<Act>(['listEnterprises']) };
  const opened = ACTS.filter((act) => {
    const { who }: Rule = RIGHTS[act];
    const facts = { ties: [], mandate: null };
    const refusal = refuseMay(asker, act, thingOf(RIGHTS[act].of, 'installation', 'same') as never, facts);
    return who !== 'anybody' && refusal?.code !== 'E-KEY-SCOPE';
  });
  expect(opened).toEqual(['listEnterprises']);
});
