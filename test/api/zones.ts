import type { Client } from '../../api/contract/client.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import type { Jar } from './browser-jar.ts';

export const PASSWORD = '澄湖演练 2026 年';

/** A practice zone that stands at 2026-10-12 08:35. */
export async function practiceZone(admin: Client, name = '澄湖高新区'): Promise<string> {
  const now = '2026-10-12T08:35:00.000+08:00';
  return (await admin(zoneRoutes.createZone, { body: { name, practice: true, now } })).id;
}

type Hat = {
  capacity: 'window' | 'reviewer' | 'approver' | 'inspector' | 'supervisor' | 'admin';
  firstDay?: string;
  lastDay?: string;
  bureau?: string;
};

/** Who acts for one bureau alone; the first one of a zone unless another is named. */
const OF_A_BUREAU = ['reviewer', 'approver', 'inspector'];

const placed = (hat: Hat): Hat => (OF_A_BUREAU.includes(hat.capacity) ? { bureau: 'approval', ...hat } : hat);

/** A person of a zone. */
export async function personOf(admin: Client, zone: string, login: string, hats: Hat[]): Promise<string> {
  const body = { name: '李岚', login, password: PASSWORD, hats: hats.map(placed) };
  return (await admin(peopleRoutes.addPerson, { params: { zone }, body })).id;
}

/** Opens a project in a zone, which only a role that counts there may; other projects of a test have other numbers. */
export const openProjectIn = ({ call }: Jar, zone: string, number?: string) =>
  call(projectRoutes.openProject, { body: projectFacts(zone, number) });

export const projectFacts = (zone: string, number = '481207') => ({
  zone,
  code: `2609-320505-89-01-${number}`,
  name: '器械基地',
  industry: 'C3584',
  investmentCny: 60_000_000,
  landHa: 2,
  energyTce: 500,
  site: '科创园',
});
