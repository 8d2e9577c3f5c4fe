import { beforeAll, describe, expect, it } from '@jest/globals';
import { calendarRoutes } from '../../api/contract/calendar.ts';
import { caseRoutes } from '../../api/contract/cases.ts';
import { parkRoutes } from '../../api/contract/parks.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { taskRoutes } from '../../api/contract/tasks.ts';
import { caseOf, file } from '../setup/filing.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';
import { draft, publishAs, secondAdmin } from '../setup/publish.ts';
import { makeZone, PASSWORD, type Cast } from '../setup/zone.ts';
import { problemOf } from './desk.ts';

const house = await startHouse({ holdPapers: true });
const EAST = { name: '东园', desk: '科创园三期 1 号楼' };
let cast: Cast;

const open = (code: string, park?: string) =>
  cast.applicant.call(projectRoutes.openProject, {
    body: {
      zone: cast.zone,
      code,
      name: `项目 ${park ?? '无'}`,
      industry: 'C3584',
      investmentCny: 1_000_000,
      landHa: 1,
      energyTce: 10,
      site: '科创园',
      ...(park === undefined ? {} : { park }),
    },
  });
const hire = (login: string, hat: Record<string, string>) =>
  cast.admin(peopleRoutes.addPerson, {
    params: { zone: cast.zone },
    body: { name: '园区窗口', login, password: PASSWORD, hats: [hat] } as never,
  });
const codesIn = async (park?: string) => {
  const query = { kind: 'accept', limit: 50, ...(park === undefined ? {} : { park }) } as const;
  const { rows, counts } = await cast.window.call(taskRoutes.listTasks, { query });
  return [rows.map(({ project }) => project.name).toSorted(), counts.accept];
};

beforeAll(async () => {
  cast = await makeZone(house, { now: '2026-09-07T09:00', items: ['A02', 'A06'] });
  for (const [park, body] of Object.entries({ east: EAST, west: { name: '西园', desk: '望湖路 9 号' } }))
    await cast.admin(parkRoutes.putPark, { params: { zone: cast.zone, park }, body });
}, 60_000);

describe('the parks of a zone (一区多园)', () => {
  it('each have a name and a desk, which everybody may know', async () => {
    const { parks } = await cast.applicant.call(parkRoutes.listParks, { params: { zone: cast.zone } });
    expect(parks).toEqual([
      { code: 'east', ...EAST },
      { code: 'west', name: '西园', desk: '望湖路 9 号' },
    ]);
  });

  it('have projects that lie in one of them, or in none', async () => {
    const { park, id } = await open('2609-320505-89-01-481208', 'east');
    expect(park).toEqual({ code: 'east', ...EAST });
    await file({ ...cast, project: id }, { A02: {}, A06: {} });
    const unknown = open('2609-320505-89-01-481209', 'north');
    expect(await problemOf(unknown)).toMatchObject({ status: 422, field: 'park' });
    const body = { body: { park: 'west' } };
    await cast.window.call(parkRoutes.placeProject, { params: { project: cast.project }, ...body });
    const placed = await cast.applicant.call(projectRoutes.readProject, { params: { project: cast.project } });
    expect(placed.park).toMatchObject({ code: 'west' });
    const byApplicant = cast.applicant.call(parkRoutes.placeProject, { params: { project: cast.project }, ...body });
    expect(await problemOf(byApplicant)).toMatchObject({ status: 403 });
  });

  it('have officers of the window at their desks, and nobody else', async () => {
    await hire('east.window', { capacity: 'window', park: 'east' });
    const officer = await signIn(addressOfHouse(house), 'east.window', PASSWORD);
    expect((await officer.call(sessionRoutes.readMe, {})).hat).toMatchObject({ capacity: 'window', park: 'east' });
    const reviewer = hire('east.reviewer', { capacity: 'reviewer', bureau: 'planning', park: 'east' });
    expect(await problemOf(reviewer)).toMatchObject({ status: 422, field: 'hats.0.park' });
  });

  it('have their own work lists, numbers included, beside that of the zone', async () => {
    await file(cast, { A02: {}, A06: {} });
    expect(await codesIn()).toEqual([['微创手术器械生产基地', '项目 east'], 2]);
    expect(await codesIn('east')).toEqual([['项目 east'], 1]);
    expect(await codesIn('west')).toEqual([['微创手术器械生产基地'], 1]);
  });

  it('have their own figures, and what lies in none stands last', async () => {
    await open('2609-320505-89-01-481210');
    const figures = async () => (await cast.supervisor.call(parkRoutes.listParkFigures, {})).rows;
    expect(await figures()).toEqual([
      { park: { code: 'east', name: '东园' }, projects: 1, underWay: 1, overdue: 0, decided: 1 },
      { park: { code: 'west', name: '西园' }, projects: 1, underWay: 1, overdue: 0, decided: 1 },
      { park: null, projects: 1, underWay: 0, overdue: 0, decided: 0 },
    ]);
    expect(await problemOf(cast.applicant.call(parkRoutes.listParkFigures, {}))).toMatchObject({ status: 403 });
  });

  it('close by themselves: only what was filed at their desk is counted anew, and what is filed there later counts so', async () => {
    const fileIn = async (code: string, park?: string) => {
      const { id } = await open(code, park);
      return caseOf(await file({ ...cast, project: id }, { A02: {}, A06: {} }), 'A06');
    };
    const [east, west, none] = [
      await fileIn('2609-320505-89-01-481211', 'east'),
      await fileIn('2609-320505-89-01-481212', 'west'),
      await fileIn('2609-320505-89-01-481213'),
    ];
    const dues = (ids: readonly string[]) =>
      Promise.all(
        ids.map(async (id) => {
          const { park, clocks } = await cast.window.call(caseRoutes.readCase, { params: { case: id } });
          return [park, clocks.find(({ name }) => name === 'acceptance')?.due];
        }),
      );
    expect(await dues([east, west, none])).toEqual([
      ['east', '2026-09-14'],
      ['west', '2026-09-14'],
      [null, '2026-09-14'],
    ]);
    const closing = { kind: 'closures' as const, instrument: '澄高东园〔2026〕3号', closed: ['2026-09-09'] };
    const nowhere = draft(cast, { ...closing, park: 'north' });
    expect(await problemOf(nowhere)).toMatchObject({ status: 422, field: 'park' });
    const { id: publication } = await draft(cast, { ...closing, park: 'east' });
    const impact = () => cast.admin(calendarRoutes.readImpact, { params: { zone: cast.zone, publication } });
    const preview = await impact();
    const ofEast = preview.moves.map((move) => [move.case, move.clock, move.to]);
    expect(ofEast).toContainEqual([east, 'acceptance', '2026-09-15']);
    expect(new Set(ofEast.map(([id]) => id)).has(west)).toBe(false);
    await publishAs(await secondAdmin(house), cast.zone, publication);
    expect(await impact()).toEqual(preview);
    const later = await fileIn('2609-320505-89-01-481214', 'east');
    expect(await dues([east, west, none, later])).toEqual([
      ['east', '2026-09-15'],
      ['west', '2026-09-14'],
      [null, '2026-09-14'],
      ['east', '2026-09-15'],
    ]);
    const { rows } = await cast.window.call(taskRoutes.listTasks, { query: { kind: 'accept', limit: 50 } });
    expect(rows.find((row) => row.case.id === east)?.due).toBe('2026-09-15');
    const { closures } = await cast.admin(calendarRoutes.readCalendar, { params: { zone: cast.zone } });
    expect(closures).toEqual([{ day: '2026-09-09', instrument: closing.instrument, park: 'east' }]);
    expect(await problemOf(draft(cast, { ...closing, park: 'east' }))).toMatchObject({ code: 'E-EXISTS' });
  });
});
