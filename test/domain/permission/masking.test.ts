import { describe, expect, it, test } from '@jest/globals';
import { masked, needsPersonal, personalKindOf, withoutAddresses } from '../../../domain/permission/masking.ts';
import type { Hat } from '../../../domain/permission/hat.ts';

const THING = { zone: 'z', bureau: 'planning', enterprise: 'e', project: 'p', above: null };
const hat = (capacity: Hat['capacity'], bureau: string | null = null, zone = 'z'): Hat => ({
  capacity,
  zone,
  bureau,
  enterprise: null,
});

describe('what tells how to reach a person', () => {
  test.each([
    ['contact.phone', 'phone'],
    ['works.mobile', 'phone'],
    ['manager.idNumber', 'idNumber'],
    ['contact.name', 'name'],
    ['works.manager', 'name'],
    ['environment.compiler', 'name'],
    ['project.name', null],
    ['works.contractor', null],
    ['water.managerial', null],
    ['building.phoneLines', null],
  ])('%s is %s', (key, kind) => {
    expect(personalKindOf({ key })).toBe(kind);
  });

  it('is shown so far that whoever knows it recognises it', () => {
    expect(masked('phone', '13812345678')).toBe('138****5678');
    expect(masked('phone', '0512-6288-0000')).toBe('051*******0000');
    expect(masked('idNumber', '320501198001011234')).toBe('3205**********1234');
    expect(masked('phone', '6288001')).toBe('****');
  });

  it('of a name only the first sign is shown, which tells neither the rest nor its length', () => {
    expect(masked('name', '欧阳明')).toBe('欧**');
    expect(masked('name', '𠮷田')).toBe('𠮷**');
    expect(masked('name', '')).toBe('***');
  });

  test.each([
    ['550 5.1.1 <zhang.san+a@mail.example.cn>: no such user', '550 5.1.1 <****>: no such user'],
    ['gateway: 13812345678 is switched off', 'gateway: **** is switched off'],
    ['+8613812345678 refused', '**** refused'],
    ['connect ECONNREFUSED 127.0.0.1:2525', 'connect ECONNREFUSED 127.0.0.1:2525'],
  ])('is taken out of what a machine says: %s', (said, told) => {
    expect(withoutAddresses(said)).toBe(told);
    expect(withoutAddresses(null)).toBeNull();
  });
});

describe('who needs it (个人信息保护法 6)', () => {
  it('the enterprise itself, the window, and the bureau that handles the case', () => {
    const own: Hat = { capacity: 'staff', zone: null, bureau: null, enterprise: 'e' };
    for (const who of [own, hat('window'), hat('reviewer', 'planning'), hat('approver', 'planning')])
      expect(needsPersonal(who, THING)).toBe(true);
  });

  it('and nobody else: another enterprise, bureau or zone, whoever looks over it, a third party', () => {
    const other: Hat = { capacity: 'agent', zone: null, bureau: null, enterprise: 'f' };
    const others = [
      other,
      hat('reviewer', 'water'),
      hat('window', null, 'y'),
      hat('supervisor'),
      hat('organHead', 'planning'),
    ];
    for (const who of [...others, hat('thirdParty'), hat('hearingChair'), hat('upperOrgan')])
      expect(needsPersonal(who, THING)).toBe(false);
  });

  it('the upper organ that has the case, and no other', () => {
    const held = { ...THING, above: '省厅' };
    expect(needsPersonal({ ...hat('upperOrgan'), organ: '省厅' }, held)).toBe(true);
    expect(needsPersonal({ ...hat('upperOrgan'), organ: '市局' }, held)).toBe(false);
  });
});
