import { beforeAll, describe, expect, it } from '@jest/globals';
import { catalogueEditionRoutes as routes } from '../../api/contract/catalogue-editions.ts';
import type { Client } from '../../api/contract/client.ts';
import { withApiKey } from '../../api/contract/signed-in.ts';
import { createApiKey } from '../../db/desk/api-key.ts';
import { parseDay, type Day } from '../../domain/clock/day.ts';
import { goodFiles, MUTATIONS, mutated } from '../setup/catalogue-faults.ts';
import { itemsInForce, promising, staffedZone } from './catalogue-zone.ts';
import { openDesk, problemOf } from './desk.ts';
import { practiceZone } from './zones.ts';

const { admin, pool, url } = await openDesk();
let second: Client;
const day = (text: string): Day => parseDay(text) as Day;
const DECEMBER = day('2026-12-01');

beforeAll(async () => {
  second = withApiKey(url, await createApiKey(pool, { name: 'second', admin: true, expiresInHours: 1 }));
});

const propose = (zone: string, files = goodFiles(), effectiveFrom = DECEMBER) =>
  admin(routes.proposeEdition, { params: { zone }, body: { files, effectiveFrom } });
const confirm = (by: Client, zone: string, edition: string) =>
  by(routes.confirmEdition, { params: { zone, edition }, body: {} });
const itemsOn = (zone: string, on: string) => itemsInForce(admin, zone, on);

describe('a catalogue with a fault', () => {
  let zone: string;
  beforeAll(async () => {
    zone = await staffedZone(admin);
  });

  it.each(MUTATIONS.map((mutation) => [mutation.rule, mutation] as const))(
    'of %s is refused whole, with file, line and rule',
    async (_, mutation) => {
      const { files, at } = mutated(mutation);
      const problem = await problemOf(propose(zone, files));
      expect(problem).toMatchObject({ status: 422, code: 'E-CATALOGUE-FAULTS' });
      const { rule, file, path } = mutation;
      expect(problem.faults?.map((one) => [one.rule, one.file, one.line, one.path])).toContainEqual([
        rule,
        file,
        at,
        path,
      ]);
      expect(problem.faults?.every((one) => one.severity === 'fault')).toBe(true);
      expect(await itemsOn(zone, '2026-12-31')).toEqual([]);
      const { editions } = await admin(routes.listEditions, { params: { zone } });
      expect(editions).toEqual([]);
    },
  );

  it('of every kind at once is told of all of them, in the language of who asks', async () => {
    const files = goodFiles().map((one) => {
      if (one.name === 'A02.json') return { ...one, text: '{' };
      const broken = MUTATIONS.find(({ file, rule }) => file === one.name && rule.startsWith('L-'));
      return broken ? { ...one, text: broken.change(one.text) } : one;
    });
    const problem = await problemOf(propose(zone, files));
    const rules = problem.faults?.map(({ rule }) => rule) ?? [];
    expect(rules).toEqual(expect.arrayContaining(['J-SYNTAX', 'L-COMMITMENT-EXCLUDED', 'L-DEFER-SAFETY']));
    expect(rules).not.toContain('L-AFTER-UNKNOWN'); // what waits for the file that cannot be read is not at fault
  });

  it('of nobody who could decide is refused for that zone', async () => {
    const problem = await problemOf(propose(await practiceZone(admin)));
    expect(new Set(problem.faults?.map(({ rule }) => rule))).toContain('L-BUREAU-UNKNOWN');
  });

  it('of no item at all is refused', async () => {
    const problem = await problemOf(propose(zone, [{ name: 'none.json', text: '[]' }]));
    expect(problem.faults?.map(({ rule }) => rule)).toEqual(['F-EMPTY']);
  });
});

describe('an edition of a catalogue', () => {
  it('is proposed by one administrator, confirmed by another, and in force on its day', async () => {
    const zone = await staffedZone(admin);
    const bundle = {
      name: 'all.json',
      text: `[${goodFiles()
        .map(({ text }) => text)
        .join()}]`,
    };
    const { edition, diff, warnings } = await propose(zone, [bundle]);
    expect(edition).toMatchObject({ state: 'draft', overtaken: false, number: null });
    expect(new Set(diff.items.map(({ kind }) => kind))).toEqual(new Set(['added']));
    // All has its English: nothing else is told of the catalogue.
    expect(warnings.every(({ rule }) => rule.startsWith('L-PROMISE-LATER'))).toBe(true);
    const own = await problemOf(confirm(admin, zone, edition.id));
    expect(own).toMatchObject({ status: 409, code: 'E-EDITION-SAME-PERSON' });
    expect(await itemsOn(zone, '2026-12-01')).toEqual([]);
    const published = await confirm(second, zone, edition.id);
    expect(published).toMatchObject({ state: 'published', number: 1, confirmed: { by: 'second' } });
    expect(await itemsOn(zone, '2026-11-30')).toEqual([]);
    expect(await itemsOn(zone, '2026-12-01')).toHaveLength(goodFiles().length);
    expect(await problemOf(confirm(second, zone, edition.id))).toMatchObject({ code: 'E-EDITION-NOT-DRAFT' });
    expect(await problemOf(propose(zone))).toMatchObject({ status: 409, code: 'E-EDITION-NOTHING' });
  });

  it('makes a version of what changed alone, tells what it means, and leaves out what it leaves out', async () => {
    const zone = await staffedZone(admin);
    await confirm(second, zone, (await propose(zone, goodFiles(), day('2026-11-01'))).edition.id);
    const files = promising(3).filter(({ name }) => name !== 'A32.json');
    const { edition, diff } = await propose(zone, files);
    expect(diff.items.map(({ code, kind }) => `${code} ${kind}`)).toEqual(['A18 changed', 'A32 removed']);
    expect(diff.items[0]?.changes).toMatchObject([
      { path: 'promised', before: { length: 5 }, after: { length: 3 }, meaning: 'limitShorter', text: '时限缩短' },
    ]);
    await confirm(second, zone, edition.id);
    const versions = async (on: string) =>
      Object.fromEntries((await itemsOn(zone, on)).map((item) => [item.code, item.version]));
    expect(await versions('2026-11-30')).toMatchObject({ A18: 1, A32: 1, A06: 1 });
    const then = await versions('2026-12-01');
    expect(then).toMatchObject({ A18: 2, A06: 1 });
    expect(then).not.toHaveProperty('A32');
    const { diff: back } = await admin(routes.readEdition, {
      params: { zone, edition: edition.id },
      query: { against: edition.id },
    });
    expect(back.items).toEqual([]);
    await confirm(second, zone, (await propose(zone, promising(3), day('2026-12-15'))).edition.id);
    expect(await versions('2026-12-14')).not.toHaveProperty('A32');
    expect(await versions('2026-12-15')).toMatchObject({ A32: 2 });
  });

  it('that was overtaken is compared again before it is confirmed', async () => {
    const zone = await staffedZone(admin);
    await confirm(second, zone, (await propose(zone, goodFiles(), day('2026-11-01'))).edition.id);
    const [mine, theirs] = [await propose(zone, promising(3)), await propose(zone, promising(4))];
    await confirm(second, zone, theirs.edition.id);
    expect(await problemOf(confirm(second, zone, mine.edition.id))).toMatchObject({ code: 'E-EDITION-OVERTAKEN' });
    const params = { zone, edition: mine.edition.id };
    const { diff, edition } = await admin(routes.compareEdition, { params, body: {} });
    expect(edition.overtaken).toBe(false);
    expect(diff.items[0]?.changes).toMatchObject([{ before: { length: 4 }, after: { length: 3 } }]);
    expect(await confirm(second, zone, mine.edition.id)).toMatchObject({ state: 'published', number: 3 });
  });

  it('that was withdrawn is not confirmed, and none begins on a day that is over', async () => {
    const zone = await staffedZone(admin);
    const { edition } = await propose(zone);
    const params = { zone, edition: edition.id };
    expect(await admin(routes.withdrawEdition, { params })).toMatchObject({ state: 'withdrawn' });
    expect(await problemOf(confirm(second, zone, edition.id))).toMatchObject({ code: 'E-EDITION-NOT-DRAFT' });
    const late = await problemOf(propose(zone, goodFiles(), day('2026-10-11')));
    expect(late).toMatchObject({ status: 422, code: 'E-DATE-ORDER', field: 'effectiveFrom' });
  });
});
