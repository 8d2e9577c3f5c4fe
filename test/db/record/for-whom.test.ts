import { expect, test } from '@jest/globals';
import { routes } from '../../../api/contract/routes.ts';
import type { Capacity } from '../../../domain/case/actor.ts';
import { RIGHTS, type Act } from '../../../domain/permission/rights.ts';
import { caseActRights } from '../../../domain/permission/rights/case-act.ts';
import { promiseRights } from '../../../domain/permission/rights/promise.ts';
import type { Rule } from '../../../domain/permission/rule.ts';
import { STANDABLE_CAPACITIES } from '../../../domain/permission/substitution.ts';
import { freshDatabase } from '../../setup/database.ts';
import { KEEPS, NAMES_WHOM_IT_IS_ABOUT, OTHERWISE_BESIDE, WRITTEN_BY } from './who-acts.ts';

const { pool } = await freshDatabase();

/** Every column of the schema that names a person: by what it refers to, or by how it is called. */
const { rows: columns } = await pool.query<{ name: string; beside: string[] }>(`
  SELECT t.relname || '.' || a.attname AS name,
    ARRAY(SELECT x.attname FROM pg_attribute x WHERE x.attrelid = t.oid AND x.attnum > 0 AND NOT x.attisdropped) AS beside
  FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r' AND a.atttypid = 'text'::regtype
    AND (a.attname ~ '_by$' OR EXISTS (SELECT 1 FROM pg_constraint c
      WHERE c.contype = 'f' AND c.confrelid = 'person'::regclass AND c.conrelid = t.oid AND c.conkey[1] = a.attnum))
  ORDER BY 1`);

const isForWhom = (name: string): boolean => /_for$|\.for_person$/.test(name);
const acting = columns.filter(({ name }) => !isForWhom(name) && !NAMES_WHOM_IT_IS_ABOUT.includes(name));

/** The column that says for whom, as it is called beside this one. */
const forWhomOf = (name: string): string => {
  const column = name.split('.')[1] ?? '';
  return OTHERWISE_BESIDE[name] ?? (column === 'by_person' ? 'for_person' : column.replace(/_by$/, '_for'));
};

const hasForWhom = ({ name, beside }: { name: string; beside: string[] }): boolean => beside.includes(forWhomOf(name));

/** In what capacities somebody may do it in which a colleague may stand in. */
const standable = (act: Act): readonly Capacity[] => {
  const { who, inPerson }: Rule = RIGHTS[act];
  if (typeof who === 'string' || inPerson) return [];
  return who.filter((one) => STANDABLE_CAPACITIES.includes(one));
};

test('wherever the schema keeps who did something, it keeps for whom, or only those write it for whom nobody stands in', () => {
  const bare = acting.filter((one) => !hasForWhom(one)).map(({ name }) => name);
  expect(bare).toEqual(Object.keys(WRITTEN_BY).toSorted());
  expect(acting.length - bare.length).toBeGreaterThan(25);
});

test.each(Object.entries(WRITTEN_BY))('%s is written by nobody in whose place a colleague acts', (_column, acts) => {
  expect(acts.flatMap(standable)).toEqual([]);
});

/** What a substitute may do and what it keeps, beside the acts on a case or a commitment, whose events hold the whole actor. */
const done = [...new Set(Object.values(routes).filter(({ method }) => method !== 'GET'))]
  .map(({ act }) => act as Act)
  .filter((act) => standable(act).length > 0 && !(act in caseActRights) && !(act in promiseRights));

test('whatever a substitute may do leaves a row that says for whom, or leaves none', () => {
  expect([...new Set(done)].toSorted()).toEqual(Object.keys(KEEPS).toSorted());
  const known = new Map(columns.map((one) => [one.name, one]));
  const kept = Object.values(KEEPS).flat();
  for (const name of kept.filter((one) => one.includes('.')))
    expect([name, hasForWhom(known.get(name) ?? { name, beside: [] })]).toEqual([name, true]);
});
