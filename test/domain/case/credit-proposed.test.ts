import { expect, it } from '@jest/globals';
import { file, wish, type Life } from './builders.ts';
import { permit } from './permit-wishes.ts';
import { flagsOn } from './reading.ts';

const committed = file('2026-09-01T09:00', { way: 'commitment', item: { instant: true } });
const revoked = (life: Life, ground: '许可法 69(1)' | '许可法 69(2)') =>
  life
    .does('2026-09-02T09:00', permit.notify(ground))
    .does('2026-09-02T10:00', permit.defend)
    .does('2026-09-02T11:00', permit.revoke);
const proposed = (life: Life) => flagsOn(life, '2026-09-02').creditProposed;

it('a broken commitment is put forward to the credit office, a fault of the organ or a fraud without one is not', () => {
  const plain = file('2026-09-01T09:00')
    .does('2026-09-01T10:00', wish.accept)
    .does('2026-09-01T11:00', wish.propose('grant'))
    .does('2026-09-01T12:00', wish.sign);
  expect(proposed(committed)).toBe(false);
  expect(proposed(revoked(committed, '许可法 69(2)'))).toBe(true);
  expect(proposed(revoked(committed, '许可法 69(1)'))).toBe(false);
  expect(proposed(revoked(plain, '许可法 69(2)'))).toBe(false);
});
