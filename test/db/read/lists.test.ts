import { expect, it } from '@jest/globals';
import { listOpenComplaints } from '../../../db/desk/complaint.ts';
import { changesFor } from '../../../db/desk/claim-change.ts';
import { readClockList } from '../../../db/read/clock-list.ts';
import { consultedCasesIn } from '../../../db/read/consultations.ts';
import { casesAskingExtension } from '../../../db/read/extension-requests.ts';
import { readHearings } from '../../../db/read/hearings.ts';
import { openJointsIn } from '../../../db/read/joints.ts';
import { readLateRecords } from '../../../db/read/late-records.ts';
import { readOwedPapers } from '../../../db/read/owed-papers.ts';
import { readOwnCommitments } from '../../../db/read/own-commitments.ts';
import { listPapers } from '../../../db/read/own-papers.ts';
import { readPauses } from '../../../db/read/pauses.ts';
import { cardsOfProjects, listProjects } from '../../../db/read/projects.ts';
import type { Looking } from '../../../db/read/seen.ts';
import { readTriage } from '../../../db/read/triage.ts';
import { readUrgings } from '../../../db/read/urgings.ts';
import { readWorkList } from '../../../db/read/work-list.ts';
import { zoneWorld } from '../../../db/zone-world.ts';
import { day } from '../../domain/case/builders.ts';
import { unitOf } from '../../../domain/permission/which.ts';
import { may } from '../../../domain/permission/may.ts';
import { freshDatabase } from '../../setup/database.ts';
import { EVERY_HAT, ZONES } from './every-hat.ts';
import { layCases, ME, PLACES } from './laid-cases.ts';

const { pool } = await freshDatabase();
const cases = await layCases(pool);
const calendars = await zoneWorld(pool, 'z');
if (!calendars) throw new Error('no zone');

const caseOf = ({ case: of }: { readonly case: { readonly id: string } }): string => of.id;
const idOf = ({ id }: { readonly id: string }): string => id;
const page = { after: null, limit: 500 } as const;
const PROJECTS = PLACES.map(({ project: id, zone }) => ({ id, zone }));

/** Every list with a condition of its own: the cases that it shows to somebody in a zone. */
const LISTS: Readonly<Record<string, (looking: Looking) => Promise<readonly string[]>>> = {
  triage: async (of) => (await readTriage(pool, of, { group: 'today' })).rows.map(caseOf),
  clocks: async (of) => (await readClockList(pool, { ...of, light: null, only: null, ...page })).rows.map(caseOf),
  pauses: async (of) => (await readPauses(pool, of)).rows.map(caseOf),
  'joint handling': async (of) => (await openJointsIn(pool, of)).flatMap(({ members }) => members.map(idOf)),
  consultations: async (of) => (await consultedCasesIn(pool, of)).map(idOf),
  'requests for a longer limit': async (of) => (await casesAskingExtension(pool, of)).map(idOf),
  hearings: async (of) => (await readHearings(pool, of))?.hearings.map(caseOf) ?? [],
  'owed papers': async ({ seer }) => (await readOwedPapers(pool, { zone: null, bureau: null, seer })).rows.map(caseOf),
  complaints: async (of) => (await listOpenComplaints(pool, { ...of, unit: null }, { limit: 500 })).rows.map(caseOf),
  urgings: async (of) => (await readUrgings(pool, of, new Map())).map(caseOf),
  'late records': async (of) => (await readLateRecords(pool, of, null)).map(({ caseId }) => caseId),
  'steps that changed hands': async ({ seer }) => (await changesFor(pool, seer, { limit: 500 })).rows.map(caseOf),
  papers: async ({ seer }) =>
    (await listPapers(pool, { seer, words: '', certificates: false, ...page })).rows.flatMap(
      (row) => row.case?.id ?? [],
    ),
  'cases of projects': async ({ seer }) =>
    [
      ...(
        await cardsOfProjects(pool, { projects: PROJECTS, seer }, () => ({ day: day('2026-09-10'), calendars }))
      ).values(),
    ]
      .flat()
      .map(idOf),
};

it.each(Object.keys(LISTS))('%s: a list shows nobody a case whose page would refuse them', async (name) => {
  const seen = { shown: 0, hidden: 0 };
  for (const hat of EVERY_HAT)
    for (const zone of ZONES) {
      const shown = (await LISTS[name]?.({ zone, seer: { person: { id: ME }, hat } })) ?? [];
      const asker = { hat, persons: [ME], keyFor: null };
      const readable = [...cases].filter(([, thing]) => may(asker, 'readCase', thing)).map(([id]) => id);
      expect([hat, zone, shown.filter((id) => !readable.includes(id))]).toEqual([hat, zone, []]);
      seen.shown += shown.length;
      seen.hidden += cases.size - readable.length;
    }
  expect([seen.shown > 10, seen.hidden > 10]).toEqual([true, true]);
});

it('the work list shows whoever takes steps none of a case whose page would refuse them', async () => {
  let shown = 0;
  for (const hat of EVERY_HAT.filter(({ zone, enterprise }) => zone !== null && enterprise === null)) {
    const organ = hat.capacity === 'upperOrgan' ? (hat.organ ?? '') : null;
    const of = { zone: hat.zone ?? '', unit: unitOf(hat), kinds: ['review'] as const, holder: null, me: ME, organ };
    const asker = { hat, persons: [ME], keyFor: null };
    if (!may(asker, 'listTasks', undefined)) continue;
    const { rows, counts } = await readWorkList(pool, { ...of, park: null, ...page });
    const refused = rows.map(caseOf).filter((id) => !may(asker, 'readCase', cases.get(id) as never));
    expect([hat, refused, counts.review]).toEqual([hat, [], rows.length]);
    shown += rows.length;
  }
  expect(shown).toBeGreaterThan(10);
});

it('projects: whoever may read one finds it, and nobody another', async () => {
  for (const hat of EVERY_HAT) {
    const asker = { hat, persons: [ME], keyFor: null };
    const shown = (await listProjects(pool, { person: { id: ME }, hat }, page)).map(idOf).filter((id) => id !== 'p');
    const readable = PLACES.filter((place) => may(asker, 'readProject', { ...place, organs: ['省厅', '市局'] }));
    expect([hat, shown.toSorted()]).toEqual([hat, readable.map(({ project }) => project).toSorted()]);
  }
});

it('grants on a commitment: an enterprise sees its own, as far as each page would show it', async () => {
  const granted = {
    stage: 'decided',
    decision: { at: '2026-09-08T10:00:00+08:00' },
    check: null,
    revocation: null,
    permit: null,
  };
  await pool.query(`UPDATE case_row SET stage = 'decided', outcome = 'grant', state = state || $1`, [granted]);
  let shown = 0;
  for (const hat of EVERY_HAT) {
    const asker = { hat, persons: [ME], keyFor: null };
    const rows = await readOwnCommitments(pool, { seer: { person: { id: ME }, hat }, zone: null });
    const refused = rows.map(caseOf).filter((id) => !may(asker, 'readCase', cases.get(id) as never));
    expect([hat, refused]).toEqual([hat, []]);
    shown += rows.length;
  }
  expect(shown).toBeGreaterThan(10);
});
