import { describe, expect, it } from '@jest/globals';
import { temporalWays, type TemporalFacts } from '../../start/temporal-choice.ts';

const NOTHING: TemporalFacts = { archive: false };
const EVERYTHING: TemporalFacts = {
  cliPath: '/given/temporal',
  cliOnPath: { path: '/usr/bin/temporal', serverVersion: '1.32.0' },
  cachedServer: '/cache/server',
  cachedCli: '/cache/temporal',
  archive: true,
  go: { path: '/usr/bin/go', version: '1.26.8' },
};

/** The ways as short words, for reading. */
function waysOf(facts: TemporalFacts): string[] {
  return temporalWays(facts).map((way) => {
    if (way.way === 'address') return `at ${way.address}`;
    return way.way === 'binary' ? way.path : way.way;
  });
}

describe('the way to a Temporal server', () => {
  it('is the given address and nothing else, whatever the machine has', () => {
    expect(waysOf({ ...EVERYTHING, address: 'temporal:7233' })).toEqual(['at temporal:7233']);
  });

  it('goes from the given tool over the cache and the download to building with Go', () => {
    expect(waysOf(EVERYTHING)).toEqual([
      '/given/temporal',
      '/cache/server',
      '/cache/temporal',
      'download',
      'go install',
    ]);
  });

  it('uses the tool on the PATH where none is given', () => {
    const { cliPath: _given, ...rest } = EVERYTHING;
    expect(waysOf(rest)[0]).toBe('/usr/bin/temporal');
  });

  it.each([
    ['1.29.1', false],
    ['1.30.0', true],
    ['1.32.1', true],
    ['2.0.0', true],
  ])('takes a tool on the PATH with server %s: %s', (serverVersion, taken) => {
    const ways = waysOf({ ...NOTHING, cliOnPath: { path: '/usr/bin/temporal', serverVersion } });
    expect(ways).toEqual(taken ? ['/usr/bin/temporal'] : []);
  });

  it.each([
    ['1.19.8', false],
    ['1.21.0', true],
    ['1.26.8', true],
  ])('builds with Go %s: %s', (version, builds) => {
    expect(waysOf({ ...NOTHING, go: { path: 'go', version } })).toEqual(builds ? ['go install'] : []);
  });

  it('never opens data with a server of another kind than the one that began them', () => {
    expect(waysOf({ ...EVERYTHING, begunWith: 'server' })).toEqual(['/cache/server', 'go install']);
    expect(waysOf({ ...EVERYTHING, begunWith: 'cli' })).toEqual(['/given/temporal', '/cache/temporal', 'download']);
  });

  it('does not exist on a machine that offers nothing', () => {
    expect(waysOf(NOTHING)).toEqual([]);
  });
});
