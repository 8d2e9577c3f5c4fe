import { readFileSync } from 'node:fs';
import type { AnyRoute } from '../../../api/contract/route.ts';
import { routes } from '../../../api/contract/routes.ts';
import { APPLICANT_CAPACITIES, CAPACITIES, HEAD_CAPACITIES } from '../../../domain/case/actor.ts';
import { wordsFor } from '../../domain/permission/capacity-words.ts';
import { ASKERS, type RouteName, type Row } from './asking.ts';
import { relationsOf } from './kinds.ts';

const FILE = 'test/api/rights/matrix.txt';

/** Words for several at once. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  all: ASKERS,
  people: [...CAPACITIES, 'system', 'substitute'],
  administrators: ['admin', 'system', 'systemKey', 'zoneKey'],
  applicants: APPLICANT_CAPACITIES,
  heads: HEAD_CAPACITIES,
};

const WORDS: typeof GROUPS = { ...GROUPS, nobody: [] };

const namedIn = (cell: string): readonly string[] => {
  const named = new Set(cell.split(/\s+/).flatMap((word) => WORDS[word] ?? [word]));
  return ASKERS.filter((one) => named.has(one));
};

/** The table of `matrix.txt`: a row for each route, a cell for each relation. */
export function readTable(): ReadonlyMap<string, Row> {
  const lines = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [name = '', ...cells] = line.split('|').map((cell) => cell.trim());
      const entry: AnyRoute | undefined = routes[name as RouteName];
      const relations = entry ? relationsOf(entry) : [];
      return [name, Object.fromEntries(relations.map((relation, at) => [relation, namedIn(cells[at] ?? 'nobody')]))];
    }),
  );
}

/** A row as it is written. */
export function writeRow(name: string, row: Row): string {
  const cells = Object.values(row).map((named) => wordsFor(named, GROUPS));
  return [name.padEnd(26), ...cells].join(' | ');
}
