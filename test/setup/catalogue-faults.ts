import { readdirSync, readFileSync } from 'node:fs';
import type { Guide } from '../../domain/catalogue/lint/fault.ts';

interface TextFile {
  readonly name: string;
  readonly text: string;
}

const FOLDER = 'catalogue/items';

/** The files of the built-in catalogue, each with one value a line. */
export const goodFiles = (): TextFile[] =>
  readdirSync(FOLDER).map((name) => {
    const value: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));
    return { name, text: JSON.stringify(value, null, 2) };
  });

type Loose = { -readonly [K in keyof Guide]: Guide[K] } & Record<string, unknown>;

/** One fault put into one good file: by which rule it is found, and what stands on the line that is named. */
export interface Mutation {
  readonly rule: string;
  readonly file: string;
  readonly path: string;
  /** The first line that holds this text is the line of the fault. */
  readonly line: string;
  /** The last line that holds it, for what stands twice. */
  readonly last?: true;
  readonly change: (text: string) => string;
}

/** Changes the item of a file. */
const item =
  (change: (item: Loose) => unknown) =>
  (text: string): string => {
    const value = JSON.parse(text) as Loose;
    change(value);
    return JSON.stringify(value, null, 2);
  };

const first = <T>(list: readonly T[] | undefined): T => (list as readonly T[])[0] as T;

const rule = { id: 'x', needed: true, when: { all: [] }, why: '因', english: 'x', basis: '许可法 12' };
const check = { code: 'x', text: '查', that: { all: [] }, basis: '许可法 34', sentence: '请补正。' };

const lint = (mutated: Omit<Mutation, 'change'>, change: (item: Loose) => unknown): Mutation => ({
  ...mutated,
  change: item(change),
});

/** Each kind of error that a catalogue can have, made from the good one by one change. */
export const MUTATIONS: readonly Mutation[] = [
  {
    rule: 'J-SYNTAX',
    file: 'A18.json',
    path: '',
    line: '"english"',
    change: (t) => t.replace('",\n  "english"', '"\n  "english"'),
  },
  {
    rule: 'J-KEY-TWICE',
    file: 'A18.json',
    path: '',
    line: '"name": "twice"',
    change: (t) => t.replace('  "english"', '  "name": "twice",\n  "english"'),
  },
  {
    rule: 'J-DEEP',
    file: 'A18.json',
    path: '',
    line: '[[',
    change: (t) => t.replace('"after": [', `"after": [\n${'['.repeat(200)}`),
  },
  lint({ rule: 'F-NAME', file: 'A18.json', path: 'code', line: '"code": "A99"' }, (one) =>
    Object.assign(one, { code: 'A99' }),
  ),
  lint({ rule: 'S-UNRECOGNIZED-KEYS', file: 'A18.json', path: 'limit', line: '"limit"' }, (one) =>
    Object.assign(one, { limit: 3 }),
  ),
  lint({ rule: 'S-INVALID-TYPE', file: 'A18.json', path: 'instant', line: '"instant": "yes"' }, (one) =>
    Object.assign(one, { instant: 'yes' }),
  ),
  lint({ rule: 'S-INVALID-VALUE', file: 'A18.json', path: 'promised.unit', line: '"unit": "weeks"' }, (one) =>
    Object.assign(one, { promised: { length: 1, unit: 'weeks' } }),
  ),
  lint({ rule: 'L-DEFER-SAFETY', file: 'A18.json', path: 'materials.0.class', line: '"class": "D"' }, (one) =>
    Object.assign(first(one.materials), { class: 'D', safety: true, sameAs: 'x-alone' }),
  ),
  lint({ rule: 'L-COMMITMENT-EXCLUDED', file: 'A20.json', path: 'commitment', line: '"commitment": true' }, (one) =>
    Object.assign(one, {
      commitment: true,
      standard: {
        version: '1',
        conditions: [{ text: '达标', basis: '消防法 12' }],
        checks: '查',
        consequences: [],
        publicity: '公开',
      },
    }),
  ),
  lint({ rule: 'L-INSTANT-EXCLUDED', file: 'A07b.json', path: 'instant', line: '"instant": true' }, (one) =>
    Object.assign(one, { instant: true }),
  ),
  lint({ rule: 'L-TACIT-EXCLUDED', file: 'A20.json', path: 'tacit', line: '"tacit": "POLICY"' }, (one) =>
    Object.assign(one, { tacit: 'POLICY' }),
  ),
  lint(
    { rule: 'L-TEMPLATE-GRANT', file: 'A18.json', path: 'library.grantReasons', line: '"grantReasons": []' },
    (one) => Object.assign(one.library as object, { grantReasons: [] }),
  ),
  lint(
    { rule: 'L-TEMPLATE-REFUSAL', file: 'A18.json', path: 'library.refusalReasons', line: '"refusalReasons": []' },
    (one) => Object.assign(one.library as object, { refusalReasons: [] }),
  ),
  lint({ rule: 'L-CHECK-MATERIAL', file: 'A18.json', path: 'checks.0.material', line: '"material": "E99"' }, (one) =>
    Object.assign(one, { checks: [{ ...check, material: 'E99' }] }),
  ),
  lint({ rule: 'L-FACT-UNKNOWN', file: 'A18.json', path: 'checks.0.that', line: '"that"' }, (one) =>
    Object.assign(one, { checks: [{ ...check, that: { fact: 'plan.nothing', is: 1 } }] }),
  ),
  lint({ rule: 'L-FACT-VALUE', file: 'A18.json', path: 'checks.0.that', line: '"that"' }, (one) =>
    Object.assign(one, { checks: [{ ...check, that: { fact: 'plan.river', is: 'maybe' } }] }),
  ),
  lint({ rule: 'L-APPLIES-OPEN', file: 'A18.json', path: 'applies', line: '"applies"' }, (one) =>
    Object.assign(one, { applies: [{ ...rule, when: { fact: 'plan.river', is: true } }] }),
  ),
  lint({ rule: 'L-RULE-DUPLICATE', file: 'A18.json', path: 'applies.0.id', line: '"id": "A23-small"' }, (one) =>
    Object.assign(one, { applies: [{ ...rule, id: 'A23-small' }] }),
  ),
  lint({ rule: 'L-FIELD-BOUNDS', file: 'A18.json', path: 'fields.0.min', line: '"min": 2' }, (one) =>
    Object.assign(one, { fields: [{ key: 'x.y', label: '栏', type: 'number', required: false, min: 2, max: 1 }] }),
  ),
  lint(
    { rule: 'L-CODE-DUPLICATE', file: 'A18.json', path: 'materials.1.code', line: '"code": "E77"', last: true },
    (one) =>
      Object.assign(one, {
        materials: ['一', '二'].map((name) => ({ code: 'E77', name, class: 'E', safety: false })),
        checks: [],
        applies: undefined,
        situations: undefined,
      }),
  ),
  lint({ rule: 'L-MATERIAL-YIELDED', file: 'A19.json', path: 'materials.0.class', line: '"class": "E"' }, (one) =>
    Object.assign(one, {
      materials: [{ code: 'E88', name: '设计方案审定意见', class: 'E', safety: false, sameAs: 'design-approval' }],
      checks: [],
      situations: undefined,
    }),
  ),
  lint({ rule: 'L-SITUATION-DROPS', file: 'A18.json', path: 'situations.0.sets.drops.0', line: '"E99"' }, (one) =>
    Object.assign(one, {
      situations: [{ code: 'x', name: '某', english: 'x', when: { all: [] }, sets: { drops: ['E99'] } }],
    }),
  ),
  lint({ rule: 'L-AFTER-UNKNOWN', file: 'A18.json', path: 'after.0', line: '"A99"' }, (one) =>
    Object.assign(one, { after: ['A99'] }),
  ),
  lint({ rule: 'L-AFTER-CYCLE', file: 'A18.json', path: 'after.0', line: '    "A18"' }, (one) =>
    Object.assign(one, { after: ['A18'] }),
  ),
  lint({ rule: 'L-START-AFTER-USE', file: 'A18.json', path: 'beforeStart', line: '"beforeStart": true' }, (one) =>
    Object.assign(one, { beforeStart: true, afterWorks: true }),
  ),
  lint(
    { rule: 'L-SUPPLEMENT-UNKNOWN', file: 'A18.json', path: 'supplementAfterGrant.before', line: '"before": "A99"' },
    (one) => Object.assign(one, { supplementAfterGrant: { before: 'A99' } }),
  ),
  lint({ rule: 'L-FILE-WITHIN-UNKNOWN', file: 'A18.json', path: 'fileWithin.of', line: '"of": "A99"' }, (one) =>
    Object.assign(one, { fileWithin: { of: 'A99', length: 3, unit: 'workingDays' } }),
  ),
  lint({ rule: 'L-PROMISE-TOO-LONG', file: 'A18.json', path: 'promised.length', line: '"length": 321' }, (one) =>
    Object.assign(one, { promised: { length: 321, unit: 'workingDays' } }),
  ),
];

/** The good files with one of them changed, and the line on which the fault stands. */
export function mutated({ file, line, last, change }: Mutation): { readonly files: TextFile[]; readonly at: number } {
  const files = goodFiles().map((one) => (one.name === file ? { ...one, text: change(one.text) } : one));
  const lines = files.find(({ name }) => name === file)?.text.split('\n') ?? [];
  const holds = (text: string): boolean => text.includes(line);
  return { files, at: (last ? lines.findLastIndex(holds) : lines.findIndex(holds)) + 1 };
}
