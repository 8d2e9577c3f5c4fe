import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from '@jest/globals';
import { scanStream } from '../../files/clamd.ts';
import { EICAR, startClamd } from '../setup/clamd.ts';

const clamd = await startClamd();
afterAll(() => clamd.stop());

describe('the scan of a stream', () => {
  it('says that nothing was found', async () => {
    const bytes = Readable.from([randomBytes(70_000), randomBytes(3)]);
    await expect(scanStream(clamd.address, bytes)).resolves.toEqual({ is: 'clean' });
  });

  it('says by name what was found, also across two chunks', async () => {
    const whole = Buffer.from(`%PDF-1.7\n${EICAR}\n%%EOF`);
    const bytes = Readable.from([whole.subarray(0, 30), whole.subarray(30)]);
    await expect(scanStream(clamd.address, bytes)).resolves.toEqual({ is: 'found', name: 'Eicar-Test-Signature' });
  });

  it('says that it was not made of what is larger than the scanner takes', async () => {
    const bytes = Readable.from(Array.from({ length: 40 }, () => Buffer.alloc(64 * 1024)));
    await expect(scanStream(clamd.address, bytes)).resolves.toEqual({ is: 'tooLarge' });
  });

  it('fails if nobody answers: then nothing is known', async () => {
    const away = await startClamd();
    await away.stop();
    await expect(scanStream(away.address, Readable.from(['a']))).rejects.toThrow('ECONNREFUSED');
  });
});
