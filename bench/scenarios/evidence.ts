import { caseRoutes } from '../../api/contract/cases.ts';
import { evidenceRoutes } from '../../api/contract/evidence.ts';
import { GENESIS } from '../../db/genesis.ts';
import { insertEvents } from '../../db/record/insert-events.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import { checkZip } from '../../evidence/verifier/check.mjs';
import { tools } from '../../evidence/verifier/verify.mjs';
import { figuresOf, type Figures } from '../figures.ts';
import { until } from '../house.ts';
import { now } from '../load.ts';
import { step } from '../progress.ts';
import { fileUpTo, type Town } from '../town.ts';
import { turnOf } from '../zone.ts';

const EVENTS = 500;

/** The pack of a case of 500 events, from the request to its last byte, and what the verifier in it takes to check it. */
export async function measureEvidence(
  town: Town,
  count: number,
): Promise<{ evidence: Figures; evidenceCheck: Figures }> {
  await fileUpTo(town, 1);
  const id = town.filed.splice(0, 1)[0] ?? '';
  await step(`a case of ${EVENTS} events`, () => lengthen(town, id));
  // Before its first day is over by its root nothing vouches for the key of the zone.
  const proofs = { params: { zone: town.zone.id } };
  await until('a day of the zone has its root', async () => {
    const { days } = await town.admin(evidenceRoutes.readProofs, proofs);
    return days.length > 0;
  });
  return step('its evidence pack, made and verified', async () => {
    const [made, checked]: [number[], number[]] = [[], []];
    for (let n = 0; n < count; n++) {
      const began = now();
      const zip = await turnOf(town.zone.windows, n).call(evidenceRoutes.readEvidence, { params: { case: id } });
      const there = now();
      await requireWhole(zip);
      made.push(there - began);
      checked.push(now() - there);
    }
    return { evidence: alone(made), evidenceCheck: alone(checked) };
  });
}

async function requireWhole(zip: unknown): Promise<void> {
  if (!(zip instanceof ArrayBuffer)) throw new Error('no zip');
  const { faults, told } = await checkZip(new Uint8Array(zip), tools);
  if (faults.length > 0 || told?.events !== EVENTS) throw new Error(`not whole: ${JSON.stringify(faults)}`);
}

const alone = (ms: readonly number[]): Figures =>
  figuresOf(ms, { count: ms.length, ms: ms.reduce((sum, one) => sum + one, 0) });

/** As if somebody had urged it again and again. */
async function lengthen({ house, zone }: Town, id: string): Promise<void> {
  const { events } = await turnOf(zone.windows, 0).call(caseRoutes.readCase, { params: { case: id } });
  const lastHash = events.at(-1)?.hash ?? GENESIS;
  const at = instantFromMs(Date.now());
  const by = { person: 's', name: '王海平', capacity: 'supervisor', unit: '督查' } as const;
  const urged = Array.from({ length: EVENTS - events.length }, (_, n) => ({
    seq: events.length + 1 + n,
    event: { type: 'urged', clock: 'acceptance', at, by } as const,
  }));
  await insertEvents(house.pool, { kind: 'case', id, lastHash, now: at }, urged);
}
