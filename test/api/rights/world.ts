import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { enterpriseRoutes } from '../../../api/contract/enterprises.ts';
import { zoneRoutes } from '../../../api/contract/zones.ts';
import { openDiskBlobStore } from '../../../files/disk-blob-store.ts';
import type { Capacity } from '../../../domain/case/actor.ts';
import type { Desk } from '../desk.ts';
import { practiceZone } from '../zones.ts';
import { KINDS, type Kind, type Relation } from './kinds.ts';
import { layBesideCase, layBesideEnterprise, layBesideZone, layOwn } from './lay-beside.ts';
import { layProject, type Laid } from './lay-project.ts';
import { layUploads, uploadNamed } from './lay-uploads.ts';
import { besidePeople, mandateOfSteward, people, signInAll, USCC, WHO } from './people.ts';
import type { Things } from './things.ts';

/** Somebody who asks: a person of a capacity, in a hat of the own or of another, or a program with a key. */
export interface Asker {
  readonly name: string;
  readonly capacity: Capacity;
  readonly person: string;
  readonly headers: () => Readonly<Record<string, string>>;
}

export interface RightsWorld {
  readonly things: Things;
  /** People of every capacity, and whoever asks beside them (`BESIDE_CAPACITIES`). */
  readonly askers: readonly Asker[];
  /** The cookie of somebody of each capacity. */
  readonly cookieOf: (capacity: Capacity) => string;
  readonly signInAgain: () => Promise<void>;
  /** Lays the uploads once more, of which some may have been taken in. */
  readonly layUploads: () => Promise<void>;
}

const BUREAUS = ['approval', 'water'] as const;

/**
 * Two zones and three enterprises; of everything that an address can name one thing in each relation to the people, who all
 * belong to the first zone, its bureau `approval` and the first enterprise. Officers have declared a relation to that one.
 */
export async function layRightsWorld(desk: Desk): Promise<RightsWorld> {
  const [here, there] = [await practiceZone(desk.admin, '本区'), await practiceZone(desk.admin, '别的区')];
  for (const zone of [here, there])
    for (const bureau of BUREAUS)
      await desk.admin(zoneRoutes.putBureau, { params: { zone, bureau }, body: { name: bureau } });
  const enterprises = await Promise.all(
    USCC.map(async (uscc, at) => {
      const body = { uscc, name: `企业${at}`, legalRepresentative: '顾文静', address: '科创园', ...OVERRIDE };
      return (await desk.admin(enterpriseRoutes.addEnterprise, { body })).id;
    }),
  );
  const [own = '', same = '', other = ''] = enterprises;
  await people(desk, here, own);
  await desk.pool.query(
    `INSERT INTO item_version (zone_id, code, version, effective_from, item, made_by, made_at)
     SELECT id, 'A06', 1, '2026-01-01', $1, 'admin', now() FROM zone`,
    [readFileSync('catalogue/items/A06.json', 'utf8')],
  );
  const blobs = await openDiskBlobStore(`${desk.config.dataFolder}/files`);
  const { sha256 } = await blobs.put(Readable.from([Buffer.from('%PDF-1.7')]));
  const laid: Readonly<Record<'own' | 'same' | 'bureau' | 'zone', Laid>> = {
    own: { zone: here, bureau: 'approval', enterprise: own, name: 'own', sha256 },
    same: { zone: here, bureau: 'approval', enterprise: same, name: 'same', sha256 },
    bureau: { zone: here, bureau: 'water', enterprise: same, name: 'bureau', sha256 },
    zone: { zone: there, bureau: 'approval', enterprise: other, name: 'zone', sha256 },
  };
  const keys = await besidePeople(desk, here);
  const things = await layThings(desk, laid);
  await mandateOfSteward(desk, here, own);
  let tokens = await signInAll(desk);
  const signInAgain = async () => {
    tokens = await signInAll(desk);
  };
  const cookieOf = (name: string) => `quanlian_session_80=${tokens.get(name) ?? ''}`;
  const headersOf = (name: string) => {
    const key = keys.get(name);
    return key === undefined ? { cookie: cookieOf(name) } : { authorization: `Bearer ${key}` };
  };
  const askers = WHO.map(({ name, capacity, person }) => ({ name, capacity, person, headers: () => headersOf(name) }));
  return { things, askers, signInAgain, cookieOf, layUploads: () => layUploads(desk, things) };
}

const OVERRIDE = { usccOverride: '老照，校验位不符' };

/** One of everything in each relation. What is a zone's is that of the first two that are laid in it. */
async function layThings(desk: Desk, laid: Readonly<Record<Exclude<Relation, 'none'>, Laid>>): Promise<Things> {
  for (const one of Object.values(laid)) await layProject(desk, one);
  for (const one of Object.values(laid)) await layBesideCase(desk, one);
  for (const one of [laid.own, laid.same, laid.zone]) await layBesideEnterprise(desk, one);
  await layBesideZone(desk, { ...laid.own, enterprise: laid.same.enterprise }, 'same');
  await layBesideZone(desk, laid.zone, 'zone');
  for (const { person } of WHO.filter(({ name }) => !name.endsWith('Key')))
    await layOwn(desk, `own-${person}`, { person, zone: laid.own.zone });
  await layOwn(desk, 'same', { person: 'person-own', zone: laid.own.zone });
  await layOwn(desk, 'zone', { person: 'person-zone', zone: laid.zone.zone });
  const things = Object.fromEntries(Object.entries(laid).map(([relation, one]) => [relation, namesOf(one)]));
  return { ...things, none: Object.fromEntries(KINDS.map((kind) => [kind, NO_THING[kind] ?? 'nowhere'])) } as Things;
}

/** What an address calls each thing. */
const namesOf = ({ zone, enterprise, name }: Laid): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(KINDS.map((kind) => [kind, `${kind}-${name}`])),
  ...ENTERPRISE_PEOPLE(name),
  zone,
  enterprise,
  upload: uploadNamed(name),
});

const ENTERPRISE_PEOPLE = (name: string) => ({ member: `memberhat-${name}`, memberPerson: `member-${name}` });

/** What is not there, where not every word is taken. */
const NO_THING: Readonly<Partial<Record<Kind, string>>> = { upload: '0'.repeat(32) };
