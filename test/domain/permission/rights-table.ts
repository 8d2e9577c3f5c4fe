import { readFileSync } from 'node:fs';
import { OFFICER_CAPACITIES } from '../../../domain/case/actor.ts';
import { may } from '../../../domain/permission/may.ts';
import { RIGHTS, type Act, type ThingOf } from '../../../domain/permission/rights.ts';
import { ASKERS, factsOf, hatOf, RELATIONS, thingOf, type Relation } from './askers.ts';
import { GROUPS, wordsFor } from './capacity-words.ts';

/** Who works for the zone itself, on whatever. */
const OF_ZONE = [...OFFICER_CAPACITIES, 'creditOffice', 'admin'].filter((one) => one !== 'upperOrgan');

const { all = [], applicants = [], ...officers } = GROUPS;
const WORDS = { everybody: ASKERS, all, applicants, ofZone: OF_ZONE, ...officers };

/** The line of an act as the rules answer it: its name, and who may in each relation; `"` is the same as before it. */
export function lineOf(act: Act): string {
  const cells = RELATIONS.map((relation) => wordsFor(whoMay(act, relation), WORDS));
  const told = cells.every((cell) => cell === cells[0]) ? cells.slice(0, 1) : cells;
  return [act.padEnd(26), ...told.map((cell, at) => (cell === told[at - 1] ? '"' : cell))].join(' | ');
}

const whoMay = (act: Act, relation: Relation): readonly string[] =>
  ASKERS.filter((name) => {
    const asker = { hat: hatOf(name), persons: ['me'], keyFor: null };
    const thing = thingOf(RIGHTS[act].of, name, relation) as ThingOf<typeof act>;
    return may(asker, act, thing, factsOf(name, relation));
  });

/** The lines that are expected, by act. */
export const EXPECTED: ReadonlyMap<string, string> = new Map(
  readFileSync('test/domain/permission/rights-table.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => [line.split('|')[0]?.trim() ?? '', line]),
);
