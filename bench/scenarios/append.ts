import { linkHash } from '../../db/record/chain.ts';
import { GENESIS } from '../../db/genesis.ts';
import { openPool, transaction, type Pool } from '../../db/pool.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import { newSalt } from '../../proof/conceal.ts';
import { figuresOf, type Figures } from '../figures.ts';
import { CLIENTS, closedLoop, now } from '../load.ts';
import { step } from '../progress.ts';
import type { Town } from '../town.ts';

/** Turns that chain and constant take, so that both see the same minutes of the machine. */
const TURNS = 8;

const INSERT = `
  INSERT INTO bench_event (case_id, seq, type, data, legal_at, recorded_at, machine_at, prev_hash, hash, salt)
  VALUES ($1, $2, $3, $4, $5, $5, now(), $6, $7, $8)`;

/** What chains an event to the one before: the hash of the system, or a constant in its place. */
interface Way {
  readonly salt: () => string;
  readonly hash: typeof linkHash;
}

const CHAINED: Way = { salt: newSalt, hash: linkHash };
const CONSTANT: Way = { salt: () => '0'.repeat(32), hash: () => GENESIS };

interface Sum {
  readonly latencies: number[];
  ms: number;
}

/** Sixteen writers, each appending to a case of its own; chained, and with a constant in place of the hash. */
export async function measureAppend(
  { house }: Town,
  count: number,
): Promise<{ append: Figures; floorAppend: Figures }> {
  const pool = openPool(house.databaseUrl, CLIENTS);
  await pool.query('CREATE TABLE bench_event (LIKE case_event INCLUDING ALL)');
  const [chained, constant]: [Sum, Sum] = [
    { latencies: [], ms: 0 },
    { latencies: [], ms: 0 },
  ];
  const turn = async (way: Way, name: string, sum: Sum): Promise<void> => {
    sum.ms += await append(pool, way, name, { count: count / TURNS, latencies: sum.latencies });
  };
  await step(`appending ${count} events, chained and not`, async () => {
    await append(pool, CHAINED, 'warm', { count: CLIENTS * 20, latencies: [] });
    for (let n = 0; n < TURNS; n++) {
      await turn(CHAINED, `chained ${n}`, chained);
      await turn(CONSTANT, `constant ${n}`, constant);
    }
  });
  await pool.end();
  return { append: figures(chained, count), floorAppend: figures(constant, count) };
}

const figures = ({ latencies, ms }: Sum, count: number): Figures => figuresOf(latencies, { count, ms });

interface Asked {
  readonly count: number;
  readonly latencies: number[];
}

function append(pool: Pool, way: Way, name: string, { count, latencies }: Asked): Promise<number> {
  const heads = Array.from({ length: CLIENTS }, () => ({ seq: 0, hash: GENESIS }));
  return closedLoop(count, async (_n, client) => {
    const began = now();
    const head = heads[client] ?? { seq: 0, hash: GENESIS };
    const recordedAt = instantFromMs(began);
    const event = eventAt(recordedAt);
    const [caseId, salt, seq] = [`${name}/${client}`, way.salt(), head.seq + 1];
    const hash = way.hash(head.hash, { caseId, seq, event, recordedAt }, salt);
    const values = [caseId, seq, event.type, JSON.stringify(event), recordedAt, head.hash, hash, salt];
    await transaction(pool, (tx) => tx.query(INSERT, values));
    heads[client] = { seq, hash };
    latencies.push(now() - began);
  });
}

/** As long as a decision that is proposed. */
const eventAt = (at: CaseEvent['at']): CaseEvent => ({
  type: 'decisionPrepared',
  proposal: {
    outcome: 'grant',
    reasons: ['申请材料齐全，符合法定形式。', '符合建设项目环境影响评价文件审批的条件。'],
    provisions: ['许可法 38'],
    conditions: ['建设项目投入生产前完成环境保护设施验收。'],
    overrunReason: null,
    citesMinutes: false,
  },
  at,
  by: { person: 'r', name: '高远', capacity: 'reviewer', unit: '生态环境局' },
});
