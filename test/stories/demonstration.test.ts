import { beforeAll, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { withApiKey } from '../../api/contract/signed-in.ts';
import { createApiKey } from '../../db/desk/api-key.ts';
import { foundZone } from '../../demo/play/found-zone.ts';
import { openProjectOf } from '../../demo/play/opening.ts';
import { peopleOf } from '../../demo/play/people.ts';
import { playStory } from '../../demo/play/play-story.ts';
import { openDiary } from '../../demo/play/progress.ts';
import type { Stage } from '../../demo/play/stage.ts';
import { LANWEI } from '../../demo/story/lanwei.ts';
import type { Step } from '../../demo/story/step.ts';
import { addressOfHouse, startHouse } from '../setup/house.ts';

const house = await startHouse();
const base = addressOfHouse(house);
const GRANTED = 'lanwei-cleanroom/A07b';
const concerns = (step: Step, project: string): boolean =>
  'project' in step ? step.project === project : 'case' in step && step.case.startsWith(`${project}/`);
/** All of one project, and how another begins. */
const STORY = LANWEI.filter(
  (step) => concerns(step, 'lanwei-cleanroom') || (concerns(step, 'lanwei-base') && step.at < '2026-09-01T09:30'),
).toSorted((one, other) => (one.at < other.at ? -1 : 1));
let stage: Stage;

beforeAll(async () => {
  const key = await createApiKey(house.database.pool, { name: 'demonstration', admin: true, expiresInHours: 1 });
  const admin = withApiKey(base, key);
  stage = { admin, people: peopleOf(base), diary: await openDiary(admin) };
  await foundZone(admin);
}, 60_000);

it('somebody who acts in the demonstration while it is made overtakes some of its story, and the rest goes on', async () => {
  const told: string[] = [];
  const passed = ({ act, who }: Step): void => void told.push(`${who} ${act}`);
  await playStory(stage, passed, STORY.slice(0, 3));
  expect(told).toEqual([]);

  const visitor = await stage.people.as(STORY.find(({ act }) => act === 'accept')?.who ?? '');
  const params = { case: stage.diary.read().cases[GRANTED] ?? '' };
  const { materials } = await visitor.call(caseRoutes.readCase, { params });
  const checked = materials.filter(({ files }) => files.length > 0).map(({ code }) => code);
  await visitor.call(caseRoutes.accept, { params, body: { checked }, key: 'a visitor' });
  const owner = STORY.find((step) => concerns(step, 'lanwei-base'))?.who ?? '';
  await openProjectOf(await stage.people.as(owner), 'lanwei-base', 'a visitor');

  await playStory(stage, passed, STORY);
  expect(told).toEqual(['fanglin accept', `${owner} openProject`, `${owner} answer`]);
  const { decision } = await visitor.call(caseRoutes.readCase, { params });
  expect(decision?.outcome).toBe('grant');
}, 60_000);
