import { describe, expect, it } from '@jest/globals';
import { enterpriseRoutes } from '../../../api/contract/enterprises.ts';
import { leavingRoutes } from '../../../api/contract/leaving.ts';
import { peopleRoutes } from '../../../api/contract/people.ts';
import { sessionRoutes } from '../../../api/contract/sessions.ts';
import { signIn, type SignedInClient } from '../../../api/contract/signed-in.ts';
import { substitutionRoutes } from '../../../api/contract/substitutions.ts';
import { taskRoutes } from '../../../api/contract/tasks.ts';
import { addDays, type Day } from '../../../domain/clock/day.ts';
import { answerTo } from '../attack/sending.ts';
import { layCase, layMore } from '../cases.ts';
import { openDesk } from '../desk.ts';
import { PASSWORD, practiceZone } from '../zones.ts';
import { listen } from './listening.ts';

const { admin, url, pool } = await openDesk();
const zone = await practiceZone(admin);
const firm = { uscc: '91320505MA1GXQ012R', name: '澜微', legalRepresentative: '顾文静', address: '科创园' };
const { id: enterprise } = await admin(enterpriseRoutes.addEnterprise, { body: firm });
await layCase(pool, { zone, enterprise });
const steps = await layMore(pool, 420);
const colleague = await hire('colleague');

interface Officer {
  readonly signed: SignedInClient;
  readonly login: string;
  /** Of the hat in which (s)he acts. */
  readonly hat: string;
}

let today = '2026-10-12' as Day;

async function hire(login: string, lastDay?: Day): Promise<Officer> {
  const hats = [{ capacity: 'window' as const, ...(lastDay && { lastDay }) }];
  const made = await admin(peopleRoutes.addPerson, {
    params: { zone },
    body: { name: login, login, password: PASSWORD, hats },
  });
  return { signed: await signIn(url, login, PASSWORD), login, hat: made.hats[0]?.id ?? '' };
}

async function nextDay(): Promise<void> {
  today = addDays(today, 1);
  await pool.query('UPDATE zone SET clock_at = $1 WHERE id = $2', [`${today}T08:35+08:00`, zone]);
}

/** Somebody of a bureau who stands in at the window for somebody who is away, in that person's hat. */
async function substitute(login: string): Promise<Officer> {
  const absent = await hire(`${login}-absent`);
  const hats = [{ capacity: 'reviewer' as const, bureau: 'approval' }];
  await admin(peopleRoutes.addPerson, { params: { zone }, body: { name: login, login, password: PASSWORD, hats } });
  const signed = await signIn(url, login, PASSWORD);
  const body = { substitute: signed.person.id, lastDay: today, reason: '休假' };
  await admin(substitutionRoutes.addSubstitution, { params: { zone, person: absent.signed.person.id }, body });
  await signed.call(sessionRoutes.wearHat, { body: { hat: absent.hat } });
  return { signed, login, hat: absent.hat };
}

const personIn = ({ signed }: Officer) => ({ zone, person: signed.person.id });

const endHat = ({ hat }: Officer) => admin(peopleRoutes.endHat, { params: { zone, hat } });

const signOutEverywhere = async ({ login }: Officer) =>
  (await signIn(url, login, PASSWORD)).call(sessionRoutes.signOutEverywhere, {});

async function endSubstitution({ signed }: Officer): Promise<void> {
  const { substitutions } = await admin(substitutionRoutes.listSubstitutions, { params: { zone } });
  const own = substitutions.find(({ substitute: one }) => one.id === signed.person.id);
  const params = { zone, substitution: own?.id ?? '' };
  await admin(substitutionRoutes.endSubstitution, { params, body: { reason: '提前回来' } });
}

/** `free`: what (s)he had in hand goes to whoever takes it, since nobody has it any more. */
interface Ending {
  readonly begin: (login: string) => Promise<Officer>;
  readonly end: (one: Officer) => Promise<unknown>;
  readonly free: boolean;
}

const ENDS: Readonly<Record<string, Ending>> = {
  'who leaves': {
    begin: (login) => hire(login),
    end: (one) => admin(leavingRoutes.releaseStaff, { params: personIn(one), body: { reason: '调离' } }),
    free: true,
  },
  'whose role had its last day': { begin: (login) => hire(login, today), end: nextDay, free: true },
  'whose role is taken away': { begin: (login) => hire(login), end: endHat, free: true },
  'who signed out everywhere': { begin: (login) => hire(login), end: signOutEverywhere, free: false },
  'whose password an administrator set': {
    begin: (login) => hire(login),
    end: (one) => admin(peopleRoutes.resetPassword, { params: personIn(one), body: { password: '另一个密码 2026' } }),
    free: false,
  },
  'whose substitution is ended': { begin: substitute, end: endSubstitution, free: false },
  'whose substitution had its last day': { begin: substitute, end: nextDay, free: false },
  'who stands in for somebody whose role is taken away': { begin: substitute, end: endHat, free: true },
};

/** What somebody may do who works at the window, each by its own road; answers the status, 409 for a bulk act refused. */
const ROADS: Readonly<Record<string, (one: Officer, step: string) => Promise<number>>> = {
  'takes a step': (one, step) => ask(one, 'POST', `/api/tasks/${step}/claim`, {}),
  'takes steps in bulk': (one, step) => ask(one, 'POST', '/api/bulk-acts', { act: 'claim', items: [{ task: step }] }),
  'puts a step back': (one, step) => ask(one, 'DELETE', `/api/tasks/${step}/claim`),
  'reads the work list': (one) => ask(one, 'GET', '/api/tasks'),
  'reads of a case': (one) => ask(one, 'GET', '/api/cases/c/complaints'),
  'takes its evidence': (one) => ask(one, 'GET', '/api/cases/c/evidence'),
  listens: async ({ signed }) => (await listen(url, signed.headers())).status,
};

async function ask({ signed }: Officer, method: string, path: string, body?: object): Promise<number> {
  const headers = { ...signed.headers(), 'content-type': 'application/json', 'idempotency-key': `${method} ${path}` };
  const request = { method, headers, ...(body && { body: JSON.stringify(body) }) };
  const { status, text } = await answerTo(`${url}${path}`, request);
  return text.includes('"done":false') ? 409 : status;
}

/** Whoever has no role sees no case: to them there is none. */
const REFUSED = [401, 403, 404];

const walk = async (one: Officer, step: string) => {
  const statuses: Record<string, number> = {};
  for (const [road, go] of Object.entries(ROADS)) statuses[road] = await go(one, step);
  return statuses;
};

const open = Object.fromEntries(Object.keys(ROADS).map((road) => [road, 200]));

describe('from that moment on nothing is done, read or heard by an officer', () => {
  it.each(Object.entries(ENDS))(
    '%s',
    async (name, { begin, end, free }) => {
      const at = Object.keys(ENDS).indexOf(name) * 2;
      const [step = '', held = ''] = steps.slice(at, at + 2);
      const one = await begin(`officer-${at}`);
      expect(await walk(one, step)).toEqual(open);
      const stream = await listen(url, one.signed.headers());
      await one.signed.call(taskRoutes.claimTask, { params: { task: held }, body: {} });

      await end(one);
      expect(await stream.untilClosed(pool, 'c')).toBeLessThan(2000);
      // Also under the keys under which it was done before.
      const closed = Object.values(await walk(one, step));
      expect(closed.filter((status) => !REFUSED.includes(status))).toEqual([]);
      // What was in hand of whose role goes on is still in their hands.
      const took = await ask(colleague, 'POST', `/api/tasks/${held}/claim`, {});
      expect(took).toBe(free ? 200 : 409);
    },
    30_000,
  );
});

describe('many steps at once end where the right ends', () => {
  const AT_ONCE = 6;

  it.each([
    ['the role is taken away', () => hire('bulk-1'), endHat, 'E-RIGHT'],
    ['the session is ended elsewhere', () => hire('bulk-2'), signOutEverywhere, 'E-SIGN-IN'],
    ['the substitution is ended', () => substitute('bulk-3'), endSubstitution, 'E-RIGHT'],
  ] as const)(
    '%s',
    async (_how, begin, end, code) => {
      const one = await begin();
      const items = steps.slice(20).map((task) => ({ task }));
      await pool.query('DELETE FROM claim');
      const headers = { ...one.signed.headers(), 'content-type': 'application/json' };
      const body = JSON.stringify({ act: 'claim', items });
      const bulk = answerTo(`${url}/api/bulk-acts`, { method: 'POST', headers, body });
      while ((await claims()) === 0);
      await end(one);
      const before = await claims();
      const answer = JSON.parse((await bulk).text) as { done: number; results: { problem: { code: string } | null }[] };
      // What was being written at that moment is written; nothing is begun after it.
      expect(answer.done).toBeLessThanOrEqual(before + AT_ONCE);
      expect(answer.done).toBeLessThan(items.length);
      expect(answer.results.at(-1)?.problem).toMatchObject({ code });
    },
    30_000,
  );

  const claims = async () => (await pool.query<{ n: number }>('SELECT count(*)::int AS n FROM claim')).rows[0]?.n ?? 0;
});
