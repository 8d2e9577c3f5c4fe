import type { Colleague } from '../../db/read/officers.ts';
import { itemsOn, versionOn, type ZoneWorld } from '../../db/zone-world.ts';
import { canonical } from '../../domain/canonical.ts';
import type { Item } from '../../domain/catalogue/item.ts';
import { lintItem } from '../../domain/catalogue/lint.ts';
import { isWarning, type Fault, type FaultCode } from '../../domain/catalogue/lint/fault.ts';
import type { Day } from '../../domain/clock/day.ts';
import { ENGLISH } from '../words/english.ts';
import type { Language } from '../words/language.ts';
import { wordsOfFault } from './lint-words.ts';
import { Problem } from '../http/problem.ts';

/** What an item is put beside. */
export interface PutBeside {
  readonly world: ZoneWorld;
  readonly officers: readonly Colleague[];
  readonly today: Day;
  readonly language: Language;
}

/**
 * What a practice zone may put in as it finds it: the law itself has an answer when somebody acts on it (an excluded class,
 * a material that concerns safety), or nothing is written from a template.
 */
const TOLD_IN_PRACTICE: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'L-DEFER-SAFETY',
  'L-DEFER-ESSENTIAL',
  'L-COMMITMENT-EXCLUDED',
  'L-PROMISE-TOO-LONG',
  'L-START-AFTER-USE',
  'L-TEMPLATE-GRANT',
  'L-TEMPLATE-REFUSAL',
]);

/** What a catalogue that is put in item by item has only at its end. */
const TOLD_AT_FIRST: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'L-NO-OFFICER',
  'L-SUPPLEMENT-UNKNOWN',
  'L-FILE-WITHIN-UNKNOWN',
]);

/**
 * Lints one item beside the zone's others; gives the warnings. Throws 422 `E-LINT` with every fault that the version before
 * did not have already. Of a first version some faults are told and refuse nothing; a change never brings one in.
 */
export function lintPut(guide: Omit<Item, 'version'>, { world, officers, today, language }: PutBeside) {
  // Beside what is in force when it begins: next month's edition is no fault of today's version.
  const from = guide.effectiveFrom > today ? guide.effectiveFrom : today;
  const others = itemsOn(world, from);
  const staffing = { bureaus: new Set(world.bureaus.keys()), officers };
  const zone = { staffing, year: { calendar: world.calendar, today }, english: ENGLISH };
  const before = versionOn(world, guide.code, from);
  const known = before ? new Set(lintItem(before, others, zone).map(nameOf)) : null;
  const isTold = (fault: Fault): boolean =>
    isWarning(fault) || (known ? known.has(nameOf(fault)) : isToldAtFirst(fault, world.practice));
  const faults = lintItem(guide, others, zone);
  const refused = faults.filter((fault) => !isTold(fault));
  if (refused[0]) {
    const all = refused.map((fault) => `${fault.path}: ${wordsOfFault(fault, language)}`);
    throw new Problem(422, { code: 'E-LINT', field: refused[0].path, facts: { all } });
  }
  return faults.map((fault) => ({ code: fault.code, path: fault.path, text: wordsOfFault(fault, language) }));
}

const isToldAtFirst = ({ code }: Fault, practice: boolean): boolean =>
  TOLD_AT_FIRST.has(code) || (practice && TOLD_IN_PRACTICE.has(code));

/** The same fault, wherever it stands in the guide. */
const nameOf = ({ code, path, facts }: Fault): string => canonical([code, path.replaceAll(/\d+/g, ''), facts]);
