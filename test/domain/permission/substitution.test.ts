import { expect, it } from '@jest/globals';
import { doneBy } from '../../../domain/case/actor.ts';
import { refuseSubstitution } from '../../../domain/permission/substitution.ts';
import { day } from '../case/builders.ts';
import { person } from '../case/commands.ts';

const made = { absent: 'a', substitute: 'b', firstDay: day('2026-09-02'), lastDay: day('2026-09-05') };
const on = (from: string, until: string) => ({ ...made, firstDay: day(from), lastDay: day(until) });
const TODAY = day('2026-09-02');

it('may be made for today alone, and for days to come', () => {
  expect(refuseSubstitution(on('2026-09-02', '2026-09-02'), [], TODAY)).toBeNull();
  expect(refuseSubstitution(on('2026-12-01', '2026-12-31'), [], TODAY)).toBeNull();
});

it('is not made for oneself, backwards, or for a time that is over', () => {
  expect(refuseSubstitution({ ...made, substitute: 'a' }, [], TODAY)?.code).toBe('E-SUBSTITUTE-SELF');
  expect(refuseSubstitution(on('2026-09-05', '2026-09-04'), [], TODAY)?.code).toBe('E-SUBSTITUTE-DAYS');
  expect(refuseSubstitution(on('2026-08-01', '2026-09-01'), [], TODAY)?.code).toBe('E-SUBSTITUTE-DAYS');
});

it('is one at a time: the next begins on the day after the last one', () => {
  expect(refuseSubstitution(on('2026-09-05', '2026-09-09'), [made], TODAY)?.code).toBe('E-SUBSTITUTE-TWICE');
  expect(refuseSubstitution(on('2026-09-01', '2026-09-02'), [made], TODAY)?.code).toBe('E-SUBSTITUTE-TWICE');
  expect(refuseSubstitution(on('2026-09-06', '2026-09-09'), [made], TODAY)).toBeNull();
});

it('is told in the name under which something was done', () => {
  expect(doneBy(person('reviewer', '周敏'))).toBe('周敏');
  expect(doneBy({ ...person('reviewer', '周敏'), for: { person: 'x', name: '李岚' } })).toBe('周敏（代李岚）');
});
