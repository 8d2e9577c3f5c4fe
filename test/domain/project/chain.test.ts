import { describe, expect, it, test } from '@jest/globals';
import { chainOf, stateOfProject, type ChainFacts } from '../../../domain/project/chain.ts';
import { caseOf, itemIn, refused, revoked, start, underWay, use, withdrawn } from './project-cases.ts';

const CHAIN = [itemIn('A02'), itemIn('A06', {}, 'A02'), itemIn('A18', {}, 'A06'), start('A23', 'A18'), use('A28')];

const chain = (rest: Partial<ChainFacts>) => chainOf({ items: CHAIN, cases: [], reported: [], ...rest });

describe('the chain of a project', () => {
  it('opens with what waits for nothing', () => {
    expect(chain({})).toEqual({
      A02: 'open',
      A06: 'waiting',
      A18: 'waiting',
      A23: 'waiting',
      A28: 'open',
      START: 'waiting',
      USE: 'waiting',
    });
  });

  it('goes on with each grant', () => {
    const cases = [caseOf('A02'), caseOf('A06', { status: 12 }), underWay('A18')];
    expect(chain({ cases })).toMatchObject({ A02: 'done', A06: 'done', A18: 'running', A23: 'waiting' });
  });

  test.each([
    ['refused', refused('A06')],
    ['revoked', revoked('A06')],
    ['closed', withdrawn('A06')],
  ])('is blocked behind an item that was %s, which itself may be filed again', (_how, one) => {
    const found = chain({ cases: [caseOf('A02'), one] });
    expect(found).toMatchObject({ A06: 'open', A18: 'blocked', A23: 'blocked', START: 'blocked', USE: 'waiting' });
  });

  it('lets the next item be filed behind one that passed by default, and counts it as granted for nothing else', () => {
    const passed = { ...underWay('A06'), passed: true };
    const found = chain({ cases: [caseOf('A02'), passed] });
    expect(found).toMatchObject({ A06: 'running', A18: 'open', A23: 'waiting', START: 'waiting' });
  });

  it('is free again with a newer case', () => {
    const cases = [caseOf('A02'), refused('A06'), underWay('A06')];
    expect(chain({ cases })).toMatchObject({ A06: 'running', A18: 'waiting', START: 'waiting' });
  });

  it('lets start and use be reported when what they wait for holds', () => {
    const granted = ['A02', 'A06', 'A18', 'A23'].map((code) => caseOf(code));
    expect(chain({ cases: granted })).toMatchObject({ START: 'open', USE: 'waiting' });
    expect(chain({ cases: [...granted, caseOf('A28')], reported: ['start'] })).toMatchObject({
      START: 'done',
      USE: 'open',
    });
  });

  it('blocks the start behind a permit that is void', () => {
    const cases = ['A02', 'A06', 'A18'].map((code) => caseOf(code));
    expect(chain({ cases: [...cases, caseOf('A23', { permit: 'void' })] })).toMatchObject({
      A23: 'done',
      START: 'blocked',
    });
  });

  it('takes admission before filing as advice', () => {
    const items = [itemIn('A01'), itemIn('A02', {}, 'A01'), itemIn('A06', {}, 'A01')];
    const found = chainOf({ items, cases: [refused('A01')], reported: [] });
    expect(found).toMatchObject({ A01: 'open', A02: 'open', A06: 'blocked' });
  });
});

describe('a project', () => {
  const state = (...cases: ChainFacts['cases']) =>
    stateOfProject({ items: [itemIn('A02'), itemIn('A06')], cases, reported: [] });

  it('runs until every item of the catalogue is granted', () => {
    expect(state()).toBe('running');
    expect(state(caseOf('A02'))).toBe('running');
    expect(state(caseOf('A02'), caseOf('A06'))).toBe('done');
  });

  it('is partial once an item ended without a grant, until a newer case of it is open', () => {
    expect(state(caseOf('A02'), refused('A06'))).toBe('partial');
    expect(state(revoked('A02'), caseOf('A06'))).toBe('partial');
    expect(state(caseOf('A02'), refused('A06'), underWay('A06'))).toBe('running');
  });
});
