import { describe, expect, it } from '@jest/globals';
import { makeHousehold } from '../../start/household.ts';

describe('the end of a start', () => {
  it('stops the last started first, once, and goes on when one cannot be stopped', async () => {
    const stopped: string[] = [];
    const household = makeHousehold();
    household.add('PostgreSQL', async () => void stopped.push('PostgreSQL'));
    household.add('worker', () => Promise.reject(new Error('it hangs')));
    household.add('api', async () => void stopped.push('api'));
    expect(household.isStopping()).toBe(false);
    await Promise.all([household.stop(), household.stop()]);
    expect(stopped).toEqual(['api', 'PostgreSQL']);
    expect(household.isStopping()).toBe(true);
  });
});
