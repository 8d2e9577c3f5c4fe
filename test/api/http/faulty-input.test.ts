import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { ProblemBody } from '../../../api/contract/client.ts';
import type { AnyRoute } from '../../../api/contract/route.ts';
import { routes } from '../../../api/contract/routes.ts';
import { FAULT, type Fault } from '../../../api/contract/faults.ts';
import { answerProblems, faultyInput } from '../../../api/http/problem.ts';

let thrown: unknown;
let server: Server;

beforeAll(async () => {
  const app = express();
  app.get('/', () => {
    throw thrown;
  });
  app.use(answerProblems(pino({ level: 'silent' })));
  server = app.listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
});
afterAll(() => {
  server.close();
});

async function told(error: unknown, language = 'zh'): Promise<ProblemBody> {
  thrown = error;
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return (await (await fetch(url, { headers: { 'accept-language': language } })).json()) as ProblemBody;
}

/** What is wrong with a body, or null where the route takes it. */
const faultOf = (route: AnyRoute, body: unknown): unknown => route.body?.safeParse(body).error ?? null;

/** Says where the fault is, what it is, and names it once more in what to do. */
const isPlain = ({ field = '', title, remedy }: ProblemBody): boolean =>
  field !== '' && !/[：:] *$/.test(title) && !/[「“] *[:：」”]/.test(remedy);

describe('a fault of what was sent', () => {
  it('is what nobody knows, by its own name and place', async () => {
    await expect(told(faultOf(routes.setClock, { runs: true, moon: 1 }))).resolves.toMatchObject({
      code: 'E-INPUT',
      field: 'moon',
      title: '填写的内容不符合要求：多出了不认得的内容 moon',
      remedy: '请改正「moon: 多出了不认得的内容 moon」后重试。',
    });
    const zone = { name: '甲区', practice: false, contact: { moon: 1 } };
    await expect(told(faultOf(routes.createZone, zone))).resolves.toMatchObject({ field: 'contact.moon' });
  });

  it('is named wherever it is, whatever is sent to any route', async () => {
    const faults = Object.entries<AnyRoute>(routes).flatMap(([name, route]) =>
      [{}, { moon: 1 }, [], null, 'moon'].map((body) => [name, faultOf(route, body)] as const),
    );
    const asked = ['zh', 'en'].flatMap((language) => faults.map(([name, fault]) => ({ name, fault, language })));
    const answers: { readonly name: string; readonly problem: ProblemBody }[] = [];
    for (const { name, fault, language } of asked.filter((one) => one.fault !== null))
      answers.push({ name, problem: await told(fault, language) });
    expect(answers.filter(({ problem }) => !isPlain(problem))).toEqual([]);
    expect(answers.every(({ problem }) => problem.code === 'E-INPUT')).toBe(true);
  });

  it('is told with its words by whoever finds it otherwise', async () => {
    await expect(told(faultyInput('park', FAULT.noPark, ['东']))).resolves.toMatchObject({
      status: 422,
      field: 'park',
      title: '填写的内容不符合要求：没有这个园区',
      remedy: '请改正「东」后重试。',
    });
  });

  it('is told in words of its own where the contract has some, in the language of who asks', async () => {
    const { promiseDeferral, readItem } = routes;
    const both = promiseDeferral.body.safeParse({ materials: ['m'] }).error;
    await expect(told(both)).resolves.toMatchObject({ field: 'until', title: expect.stringContaining('二者选一') });
    await expect(told(both, 'en')).resolves.toMatchObject({
      title:
        'The input does not meet the requirements: write either the last day or a period from acceptance, one of both',
    });
    const code = readItem.params.safeParse({ zone: 'z', code: '?' }).error;
    await expect(told(code)).resolves.toMatchObject({ title: '填写的内容不符合要求：事项代码形如 A02、A07b' });
  });

  it('has no Chinese in its English, whatever the contract says of it', async () => {
    const titles: string[] = [];
    for (const fault of Object.values<Fault>(FAULT))
      titles.push((await told(faultyInput('x', fault), 'en')).title ?? '');
    expect(titles.filter((title) => /\p{Script=Han}/u.test(title))).toEqual([]);
  });

  it('has its own words in the one table that has them in both languages', () => {
    const sources = readdirSync('api/contract', { recursive: true, encoding: 'utf8' });
    const own = /(?:regex|refine|addIssue|min|max)\([^\n]*'[^'\n]*\p{Script=Han}|error: '/u;
    expect(sources.filter((name) => own.test(readFileSync(`api/contract/${name}`, 'utf8')))).toEqual([]);
  });

  it('is told in this one way, so that nobody forgets the words', () => {
    const sources = readdirSync('api', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const byHand = sources.filter((name) => readFileSync(`api/${name}`, 'utf8').includes(`code: 'E-INPUT'`));
    expect(byHand).toEqual(['http/problem.ts']);
  });
});
