import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { runExact } from '../../cases/exact/run-exact.ts';
import { isArticleNamed } from '../../cases/format/article.ts';
import { findFiles } from '../../cases/format/find-files.ts';
import { readFiles } from '../../cases/format/read-files.ts';
import { runCases } from '../../cases/run-cases.ts';
import { readWishes } from '../../cases/wishes.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'quanlian-format-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: unknown): string => {
  const file = path.join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

const item = { statutory: null, promised: { length: 5, unit: 'workingDays' } };
const look = { at: '2026-03-02T09:00', case: 'A18', expect: { status: 1 } };
const filing = { at: '2026-03-02T09:00', who: 'enterprise', act: 'file', items: [{ item: 'A18' }] };
const story = (steps: readonly unknown[], given: object = {}) => ({
  format: 1,
  kind: 'story',
  id: 'X01',
  title: 'a story',
  law: ['许可法 32(4)'],
  given: { items: { A18: item }, ...given },
  steps,
});

/** `place: rule` of every fault of a story. */
function faultsOf(content: unknown): readonly string[] {
  const read = readFiles([write('story.json', content)]);
  return 'faults' in read ? read.faults.map(({ place, rule }) => `${place}: ${rule}`) : [];
}

describe('a file that is invalid', () => {
  it.each([
    ['a step of an act that nobody knows', [{ ...filing, act: 'dance' }], '/steps/0/act'],
    ['a field that nobody knows', [{ ...filing, colour: 'red' }], '/steps/0'],
    [
      'an event that nobody knows',
      [filing, { ...look, expect: { events: [{ event: 'danced' }] } }],
      '/steps/1/expect/events/0/event',
    ],
    ['no moment for the first step', [{ ...filing, at: undefined }], '/steps/0'],
  ])('has %s', (_what, steps, place) => {
    expect(faultsOf(story(steps)).map((fault) => fault.split(':')[0])).toContain(place);
  });

  it.each([
    [
      'names an item that it does not give',
      [{ ...filing, items: [{ item: 'A20' }] }],
      ['/steps/0/items/0/item: the file gives no item A20'],
    ],
    ['names a case that was not filed', [filing, { ...look, case: 'A20' }], ['/steps/1/case: no case is called A20']],
    [
      'names a case that only a refused filing names',
      [{ ...filing, refused: {} }, look],
      ['/steps/1/case: no case is called A18'],
    ],
    ['uses an alias twice', [filing, filing], ['/steps/1: the alias A18 is used twice']],
    [
      'goes back in time',
      [filing, { ...look, at: '2026-03-02T08:59' }],
      ['/steps/1/at: 2026-03-02T08:59 is earlier than the step before (2026-03-02T09:00)'],
    ],
    [
      'goes to a day that does not exist',
      [{ ...filing, at: '2026-02-30T09:00' }],
      ['/steps/0/at: there is no moment 2026-02-30T09:00'],
    ],
    [
      'misses a material that the item does not have',
      [{ ...filing, items: [{ item: 'A18', missing: ['E3'] }] }],
      ['/steps/0/items/0/missing/0: A18 has no material E3'],
    ],
    [
      'hands in a material that the item does not have',
      [filing, { who: 'enterprise', act: 'hand-in', case: 'A18', materials: ['E3'] }],
      ['/steps/1/materials/0: A18 has no material E3'],
    ],
  ])('%s', (_what, steps, faults) => {
    expect(faultsOf(story(steps))).toEqual(faults);
  });

  it('is named with what the schema sees and what it cannot see at once', () => {
    const steps = [
      { ...filing, colour: 'red' },
      { ...look, at: '2026-03-01T09:00', case: 'gone' },
    ];
    expect(faultsOf(story(steps)).map((fault) => fault.split(':')[0])).toEqual([
      '/steps/0',
      '/steps/1/at',
      '/steps/1/case',
    ]);
  });

  it('gives an item that no law knows', () => {
    expect(faultsOf(story([filing], { items: { A18: item, A39: item } }))).toEqual([
      '/given/items/A39: there is no item A39',
    ]);
  });

  it('has the id of another', () => {
    const [one, other] = [write('one.json', story([filing])), write('other.json', story([filing]))];
    expect(readFiles([one, other])).toEqual({
      faults: [{ path: other, place: '/id', rule: `X01 is the id of ${one} too` }],
    });
  });

  it('is not there, or not JSON', () => {
    const read = readFiles([path.join(folder, 'nothing.json'), write('broken.json', '{')]);
    expect('faults' in read && read.faults.map(({ rule }) => rule.split(':')[0])).toEqual([
      'cannot be read',
      'not JSON',
    ]);
  });

  it('is named with every fault of every other, and nothing is run', async () => {
    const lines: string[] = [];
    const paths = [write('a.json', story([filing, filing])), write('b.json', story([{ ...look, case: 'gone' }]))];
    const system = () => Promise.reject(new Error('nobody asked for a system'));
    expect(await runCases({ paths, system, say: (line) => lines.push(line) })).toBe(2);
    expect(lines).toEqual([
      `${paths[0]} /steps/1: the alias A18 is used twice`,
      `${paths[1]} /steps/0/case: no case is called gone`,
      `${paths[1]} /id: X01 is the id of ${paths[0]} too`,
    ]);
  });
});

describe('a file that is valid', () => {
  it('may file an item again under an alias of its own, also one that a refused filing named', () => {
    const again = { ...filing, items: [{ item: 'A18', as: 'again' }] };
    expect(faultsOf(story([filing, { ...again, refused: {} }, again, { ...look, case: 'again' }]))).toEqual([]);
  });

  it('may let a notice be refused that asks for what no guide lists', () => {
    const notice = { who: 'window', act: 'notify-correction', case: 'A18', gaps: ['E9'] };
    expect(faultsOf(story([filing, { ...notice, refused: {} }]))).toEqual([]);
    expect(faultsOf(story([filing, notice]))).toHaveLength(1);
  });
});

describe('the exact cases', () => {
  const read = readFiles(findFiles(['test/cases']));
  const files = 'files' in read ? read.files : [];

  it('are valid, stories included', () => {
    expect(read).toHaveProperty('files');
  });

  for (const file of files.flatMap((one) => (one.kind === 'story' ? [] : [one])))
    it(`${file.id} ${file.title}`, async () => {
      await expect(runExact(file, null)).resolves.toBeUndefined();
    });
});

describe('the command', () => {
  it('takes files, folders and the address of a system', () => {
    expect(readWishes([])).toEqual({ paths: ['test/cases'], url: null });
    expect(readWishes(['a', '--url', 'http://localhost:3000/', 'b'])).toEqual({
      paths: ['a', 'b'],
      url: 'http://localhost:3000',
    });
    expect(() => readWishes(['--fast'])).toThrow('not understood: --fast');
    expect(() => readWishes(['--url'])).toThrow('--url needs the address');
  });

  it('reads folders in path order, without the schema', () => {
    const paths = findFiles(['test/cases']);
    expect(paths).toEqual([...paths].sort());
    expect(paths.filter((one) => one.endsWith('schema.json'))).toEqual([]);
  });
});

describe('an expected article', () => {
  it.each([
    ['许可法 32(4)', '许可法 32(4)', true],
    ['许可法 32', '许可法 32(4)', true],
    ['许可法 3', '许可法 32(4)', false],
    ['许可法 32(4)', '许可法 32', false],
    [['许可法 46', '许可法 47'], ['许可法 36', '许可法 47'], true],
    ['许可法 45', null, false],
  ])('%j is named by %j: %s', (expected, named, is) => {
    expect(isArticleNamed(expected, named)).toBe(is);
  });
});
