import { randomBytes } from 'node:crypto';
import { withApiKey } from '../../api/contract/signed-in.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { giveCalendar } from '../given/calendar.ts';
import { giveCredit } from '../given/credit.ts';
import { giveGrants } from '../given/grants.ts';
import { giveItems } from '../given/items.ts';
import { openProject } from '../given/project.ts';
import { giveRules } from '../given/rules.ts';
import { requireBuilt } from '../given/require-built.ts';
import type { Story } from '../format/case-file.ts';
import type { System } from '../system.ts';
import { registerEnterprise } from './enterprise.ts';
import { officersOf } from './people.ts';
import { instantOf, type Stage } from './stage.ts';

const DEFAULT_USCC = '91320505MA1GXQ012R';

/** Makes a practice zone through the administration, at 00:00 of the day of the first step, with all that is given. */
export async function setStage(story: Story, { base, adminKey }: System): Promise<Stage> {
  requireBuilt(story.given);
  const admin = withApiKey(base, adminKey);
  const zone = `case-${story.id.toLowerCase()}-${randomBytes(4).toString('hex')}`;
  const now = `${story.steps[0]?.at?.slice(0, 10) ?? ''}T00:00`;
  await admin(zoneRoutes.createZone, { body: { ...zoneOf(story), id: zone, practice: true, now: instantOf(now) } });
  await giveRules(admin, zone, story.given);
  await giveCalendar(admin, zone, story.given);
  await giveItems(admin, zone, story.given);
  await giveGrants(admin, zone, story.given);
  const enterprise = await registerEnterprise(base, admin, zone, story.given.enterprise?.uscc ?? DEFAULT_USCC);
  await giveCredit(admin, zone, enterprise.id, story.given);
  const officers = officersOf(base, admin, zone);
  const place = { base, story, admin, zone, officers, enterprise, now };
  const stage: Stage = { ...place, project: null, joint: null, cases: new Map() };
  if (!story.steps.some((step) => step.act === 'open-project')) await openProject(stage, {});
  return stage;
}

const zoneOf = ({ given }: Story) => ({
  name: '演练高新区',
  organ: '演练高新技术产业开发区管理委员会',
  numberWord: '演高',
  class: (given.zone?.['class'] ?? 'national') as 'national' | 'provincial',
});
