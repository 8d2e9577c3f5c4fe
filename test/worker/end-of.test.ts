import { expect, it } from '@jest/globals';
import { endOf } from '../../worker/end-of.ts';

const never = new Promise<void>(() => undefined);

it('a worker that failed and waits for ever for its engine has ended', async () => {
  await expect(endOf({ run: () => never, getState: () => 'FAILED' }, 1)).rejects.toThrow('the worker has failed');
});

it('a worker that ends says itself why, or that nothing was wrong', async () => {
  const refused = Promise.reject(new Error('Namespace quanlian is not found.'));
  await expect(endOf({ run: () => refused, getState: () => 'FAILED' }, 1)).rejects.toThrow('Namespace quanlian');
  await expect(endOf({ run: () => Promise.resolve(), getState: () => 'STOPPED' }, 1)).resolves.toBeUndefined();
});
