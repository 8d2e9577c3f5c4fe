import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ACTS } from '../../../cases/acts/acts.ts';
import { playhouse } from './playhouse.ts';

const run = await playhouse();
const folder = mkdtempSync(path.join(os.tmpdir(), 'quanlian-cases-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Json = Record<string, unknown>;
interface CopiedStep extends Json {
  refused?: Json;
  expect: Record<string, unknown>;
}
interface Copied {
  given: { items: Record<string, Json> };
  steps: CopiedStep[];
  checks: { expect: Json }[];
}

/** A copy of a worked case with something in it changed. */
function copyOf(file: string, change: (copy: Copied) => unknown): string {
  const content = JSON.parse(readFileSync(`test/cases/${file}`, 'utf8')) as Copied;
  change(content);
  const copy = path.join(folder, file);
  writeFileSync(copy, JSON.stringify(content));
  return copy;
}

/** Step `n` of a copy, as people count. */
function stepOf({ steps }: Copied, n: number): CopiedStep {
  const step = steps[n - 1];
  if (!step) throw new Error(`there is no step ${n}`);
  return step;
}

const PLAIN = 'C01-plain.json';
const GRANTED = 'C16b-no-withdrawal-after-grant.json';

describe('a copy with a wrong expectation', () => {
  it.each<[string, (copy: Copied) => unknown, string]>([
    [
      PLAIN,
      (copy) => (stepOf(copy, 2).expect['due'] = { promised: '2025-10-22' }),
      'step 2: expected due.promised 2025-10-22, got 2025-10-21',
    ],
    [
      'C02-correction-on-day-5.json',
      (copy) => (stepOf(copy, 6).expect['status'] = 6),
      'step 6: expected status 6, got 7',
    ],
    [
      'C03-deemed-acceptance.json',
      (copy) => (stepOf(copy, 3).expect['cards'] = [{ colour: 'red', to: 'bureau' }]),
      'step 3: expected cards [{"colour":"red","to":"bureau"}], got [{"colour":"red","to":"window"}]',
    ],
    [
      GRANTED,
      (copy) => (stepOf(copy, 5).expect['flags'] = { deregistered: false }),
      'step 5: expected flags.deregistered false, got true',
    ],
    [
      'C07b-late-extension.json',
      (copy) => (stepOf(copy, 5).refused = { article: '许可法 42(2)' }),
      'step 5: expected article 许可法 42(2), got 409 E-EXTENSION-TOO-LATE (许可法 42(1))',
    ],
    [
      'C04-pause-over-national-day.json',
      (copy) => Object.assign(copy.checks[0]?.expect ?? {}, { excluded: 6 }),
      'check 1 "expert review from a make-up Sunday to a make-up Saturday": expected excluded 6, got 5',
    ],
  ])('%s fails with the step and both values', async (file, change, told) => {
    const { code, lines } = await run([copyOf(file, change)]);
    expect([code, lines.at(-1)]).toEqual([1, '0 passed, 1 failed']);
    expect(lines[0]).toContain(`FAIL ${file.split('-')[0]} ${told}`);
  });
});

describe('what does not exist yet', () => {
  it('is named: an act that is taken out of the table', async () => {
    const { accept: _accept, ...rest } = ACTS;
    const { code, lines } = await run([`test/cases/${PLAIN}`], rest);
    expect([code, lines[0]]).toEqual([1, 'FAIL C01 step 2: not built yet: accept']);
  });
});

describe('a refusal', () => {
  it('that is expected and does not come fails the case', async () => {
    const wrong = copyOf(PLAIN, (copy) => (stepOf(copy, 6).refused = {}));
    expect((await run([wrong])).lines[0]).toBe('FAIL C01 step 6: expected refusal, got success');
  });

  it('that is not expected fails the case', async () => {
    const wrong = copyOf(GRANTED, (copy) => delete stepOf(copy, 4).refused);
    expect((await run([wrong])).lines[0]).toContain('FAIL C16b step 4: refused: 409 E-CASE-ENDED');
  });
});
