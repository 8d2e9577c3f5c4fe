import { describe, expect, it } from '@jest/globals';
import type { Day } from '../../../domain/clock/day.ts';
import { openMembersOf, type JointMemberCase } from '../../../domain/project/joint-acceptance.ts';
import { LEAD, LIGHTNING, PLANNING, RECEIVED, UMBRELLA, visit, VISIT } from './joint-visit-cases.ts';

const ofWorks = (one: JointMemberCase, works: readonly string[]): JointMemberCase => ({
  ...one,
  state: { ...one.state, works },
});

describe('a joint site visit (竣工联合验收)', () => {
  it('is made once for all members that are under review, by officers of their departments', () => {
    expect(visit()).toBeNull();
  });

  it('waits until every open member is accepted, and names those that are not', () => {
    expect(visit({}, [PLANNING, RECEIVED])).toMatchObject({
      code: 'E-JOINT-VISIT-EARLY',
      article: '许可法 34(3)',
      facts: { items: 'A25c' },
    });
  });

  it('is dated between the last acceptance and today', () => {
    expect(visit({ on: '2026-09-01' as Day })).toMatchObject({
      code: 'E-JOINT-VISIT-DAY',
      facts: { from: '2026-09-02', until: '2026-09-04' },
    });
    expect(visit({ on: '2026-09-02' as Day })).toBeNull();
    expect(visit({ on: '2026-09-04' as Day })).toBeNull();
    expect(visit({ on: '2026-09-05' as Day })).toMatchObject({ code: 'E-JOINT-VISIT-DAY' });
  });

  it('is made by two officers, of whom whoever records it is one (许可法 34(3))', () => {
    const [lead] = VISIT.officers;
    const both = { person: LEAD.person, name: '甲', bureaus: ['construction', 'planning'] };
    expect(visit({ officers: [both] })).toMatchObject({ code: 'E-OFFICERS-TWO' });
    expect(visit({ officers: VISIT.officers.map((one, at) => ({ ...one, person: `other ${at}` })) })).toMatchObject({
      code: 'E-OFFICERS-SELF',
    });
    expect(lead?.person).toBe(LEAD.person);
  });

  it('counts for no department that was not there', () => {
    const officers = VISIT.officers.map((one) => ({ ...one, bureaus: ['construction'] }));
    expect(visit({ officers })).toMatchObject({ code: 'E-JOINT-VISIT-ABSENT', facts: { items: 'A25a' } });
  });

  it('says what was found of each member, once', () => {
    expect(visit({ findings: [{ case: PLANNING.id }] })).toMatchObject({ facts: { items: 'A25e' } });
    expect(visit({ findings: [...VISIT.findings, { case: PLANNING.id }] })).toMatchObject({
      code: 'E-JOINT-VISIT-MEMBER',
      field: 'findings.2.case',
    });
  });
});

describe('the members of a joint acceptance', () => {
  it('are the open cases of its own items; the acceptance itself is none', () => {
    const itself = { id: 'A25', state: UMBRELLA };
    const ids = openMembersOf(null, [itself, PLANNING, RECEIVED]).map(({ id }) => id);
    expect(ids).toEqual(['A25a', 'A25c']);
  });

  it('are those of works that it covers; what is of the whole project is of each', () => {
    const members = [ofWorks(PLANNING, ['01']), ofWorks(RECEIVED, ['02']), LIGHTNING];
    expect(openMembersOf(['01'], members).map(({ id }) => id)).toEqual(['A25a', 'A25e']);
    expect(openMembersOf(null, members)).toHaveLength(3);
  });
});
