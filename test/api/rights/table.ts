import { readFileSync } from 'node:fs';
import type { AnyRoute } from '../../../api/contract/route.ts';
import { routes } from '../../../api/contract/routes.ts';
import { CAPACITIES, type Capacity } from '../../../domain/case/actor.ts';
import { GROUPS, wordsFor } from '../../domain/permission/capacity-words.ts';
import { relationsOf, type RouteName, type Row } from './asking.ts';

const FILE = 'test/api/rights/matrix.txt';

const WORDS: typeof GROUPS = { ...GROUPS, nobody: [] };

const capacitiesIn = (cell: string): readonly Capacity[] => {
  const named = new Set(cell.split(/\s+/).flatMap((word) => WORDS[word] ?? [word]));
  return CAPACITIES.filter((capacity) => named.has(capacity));
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
      return [
        name,
        Object.fromEntries(relations.map((relation, at) => [relation, capacitiesIn(cells[at] ?? 'nobody')])),
      ];
    }),
  );
}

/** A row as it is written. */
export function writeRow(name: string, row: Row): string {
  const cells = Object.values(row).map((capacities) => wordsFor(capacities));
  return [name.padEnd(26), ...cells].join(' | ');
}
