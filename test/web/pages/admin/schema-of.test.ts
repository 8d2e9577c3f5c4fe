import { describe, expect, it } from '@jest/globals';
import { peopleRoutes } from '../../../../api/contract/people.ts';
import { zoneRoutes } from '../../../../api/contract/zones.ts';
import { schemaOf } from '../../../../web/src/pages/admin/schema-of.ts';
import { formOf } from '../../../../web/src/view/form-schema.ts';
import { bodyOf } from '../../../../web/src/view/form-values.ts';

describe('the form of a route', () => {
  it('asks every field of its body', () => {
    expect(Object.keys(schemaOf(peopleRoutes.addPerson).properties ?? {})).toEqual([
      'name',
      'login',
      'password',
      'hats',
    ]);
  });

  it('asks for every rule of a zone', () => {
    const asked = Object.keys(schemaOf(zoneRoutes.putRules).properties ?? {});
    expect(asked).toEqual(expect.arrayContaining(['deferralLapse', 'statementDays', 'forwardDays', 'wholeChainDays']));
  });

  it('sends a moment as the wall clock of Asia/Shanghai shows it', () => {
    const form = formOf(schemaOf(zoneRoutes.createZone));
    expect(bodyOf(form, { name: '演练区', practice: true, now: '2026-09-07T09:00' })).toMatchObject({
      now: '2026-09-07T09:00:00+08:00',
    });
  });
});
