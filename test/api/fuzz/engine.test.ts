import { beforeAll, expect, it } from '@jest/globals';
import { zoneRoutes } from '../../../api/contract/zones.ts';
import { addDays, type Day } from '../../../domain/clock/day.ts';
import { at } from '../../setup/at.ts';
import { addressOfHouse, startHouse } from '../../setup/house.ts';
import type { Cast } from '../../setup/zone.ts';
import { readDocument } from './document.ts';
import { beginLives, leadOn, type Led } from './lead.ts';
import { ACTS, keepHouse, strollOn } from './stroll.ts';
import { FIRST_DAY, layTown, type Town } from './town.ts';
import { diceOf, oneOf } from './values.ts';
import { beginWalk, type Walk } from './walk.ts';

/** With it the same is sent in every run, as far as the same is answered; told with whatever is found. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_129);

/** So many days pass before each round; lives are led on in it, and people stroll about. */
const DAYS = [0, 0, 1, 1, 3, 7, 7, 14, 30, 60];
const MOVES_A_ROUND = 45;

/** Longest that the rounds may take on two cores that have nothing else to do. */
const LONGEST_MS = 90_000;

/** Acts that do not get through with every seed, since they ask for what few cases come to. */
const SELDOM: readonly string[] = [
  'urgeOpinion',
  'weighOpinion',
  'holdHearing',
  'explainOverrun',
  'extend',
  'reopenReview',
  'revoke',
  'reexamine',
  'extendPermit',
  'refusePermitExtension',
  'refuseDeregistration',
  'promiseMeasure',
  'promiseReportMended',
  'promiseStateDefence',
  'promiseRevoke',
  'promiseDropRevocation',
];

const house = await startHouse({ holdPapers: true, requestsPerMinute: 1_000_000 });
let town: Town;
let walk: Walk;
let led: readonly Led[];

beforeAll(async () => {
  const url = addressOfHouse(house);
  town = await layTown(house);
  walk = beginWalk({ document: await readDocument(url), url, dice: diceOf(SEED), day: FIRST_DAY });
  led = await beginLives(walk, town);
}, 240_000);

async function passDays({ admin, zone }: Cast, days: number): Promise<void> {
  walk.day = addDays(walk.day as Day, days);
  await admin(zoneRoutes.moveClock, { params: { zone }, body: { to: at(`${walk.day}T09:45`) } });
}

async function strollAbout(): Promise<void> {
  for (let n = 0; n < MOVES_A_ROUND; n += 1) {
    const who = oneOf(town.askers, walk.dice);
    if (who) await strollOn(walk, who);
  }
}

it(
  'with the real engine: whatever anybody sends, mostly as it is meant, is answered as the document says',
  async () => {
    for (const days of DAYS) {
      await passDays(town.cast, days);
      await town.confirmAll();
      await leadOn(walk, town, led);
      await strollAbout();
    }
    for (const who of town.askers) await keepHouse(walk, who);
    expect({ seed: SEED, faults: walk.faults }).toEqual({ seed: SEED, faults: [] });
  },
  4 * LONGEST_MS,
);

it('every act of the law got through, so that what was compared were not refusals alone', () => {
  const never = ACTS.filter((act) => !walk.through.has(act) && !SELDOM.includes(act));
  expect({ seed: SEED, never }).toEqual({ seed: SEED, never: [] });
});
