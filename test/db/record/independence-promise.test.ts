import { beforeAll, describe, expect, it } from '@jest/globals';
import { transaction } from '../../../db/pool.ts';
import { actOnCommitment } from '../../../db/record/act-on-commitment.ts';
import { openRecordedCommitment } from '../../../db/record/open-commitment.ts';
import { zoneWorld } from '../../../db/zone-world.ts';
import type { Actor } from '../../../domain/case/actor.ts';
import type { PromiseCommand } from '../../../domain/project-commitment/command.ts';
import { openConsultation } from '../../../domain/project-commitment/request.ts';
import type { ProjectCommitmentId } from '../../../domain/project-commitment/project-commitment.ts';
import { at } from '../../setup/at.ts';
import { CATALOGUE, STANDARD, wish } from '../../domain/project-commitment/builders.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
const agent: Actor = { person: 'u', name: '顾文静', capacity: 'agent', unit: '澜微医疗' };
const reviewer = (person: string): Actor => ({ person, name: person, capacity: 'reviewer', unit: '规划' });

const advises = (by: Actor) =>
  actOnCommitment(pool, 'c', { ...wish.advise('planning'), by, key: by.person } as PromiseCommand);

beforeAll(async () => {
  await seedZone(pool, at('2026-09-01T09:00'), []);
  await pool.query(
    `INSERT INTO person (id, name, login, password_hash, created_at) VALUES ('r', '沈越', 'r', '-', now())`,
  );
  await pool.query(
    `INSERT INTO access_standard (zone_id, code, version, content, effective_from, published_at, published_by, machine_at)
     VALUES ('z', $1, 1, $2, '2026-01-01', now(), 'u', now())`,
    [STANDARD.code, JSON.stringify(STANDARD)],
  );
  const world = await zoneWorld(pool, 'z');
  if (!world) throw new Error('no zone');
  const opened = openConsultation({
    id: 'c' as ProjectCommitmentId,
    number: 'CN-1',
    project: 'p',
    enterprise: 'e',
    standard: STANDARD,
    landUse: 'industrial',
    items: CATALOGUE,
    industry: 'C3584',
    areaAssessed: false,
    pilots: [],
    at: at('2026-09-01T09:00'),
    by: agent,
  });
  const project = { id: 'p', code: '2609-320505-89-01-481207', name: '基地', site: '科创园' };
  const applicant = { name: '苏州澜微医疗器械有限公司', uscc: '91320505MA1GXQ012R', legalRepresentative: '顾文静' };
  const row = { project, applicant, numbers: {} } as never;
  await transaction(pool, (tx) => openRecordedCommitment(tx, opened, { world, row }));
});

describe('in the commitment of a project', () => {
  it('whoever acted for the enterprise takes no part for an organ, though they left it', async () => {
    expect(await advises(reviewer('u'))).toMatchObject({
      refusal: { code: 'E-RECUSAL', article: '公务员法 76(1)', facts: { person: '顾文静' } },
      events: [],
    });
    expect(await advises(reviewer('r'))).toMatchObject({ refusal: null });
  });
});
