import { createHash } from 'node:crypto';
import type { AskOf } from '../../api/contract/client.ts';
import { counterRoutes } from '../../api/contract/counter.ts';
import type { AnswerOf } from '../../api/contract/route.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { signIn, type SignedInClient } from '../../api/contract/signed-in.ts';
import { material } from './material.ts';
import { bodyOf, type Otherwise } from './filing.ts';
import { PASSWORD, type Cast } from './zone.ts';

export type Filer = AskOf<typeof counterRoutes.addAttendance>['body']['filer'];

/** The legal representative of the firm of the stories. */
export const CHIEF: Filer = {
  name: '顾文静',
  capacity: 'legalRepresentative',
  idKind: 'idCard',
  idNumber: '11010519491231002X',
};

/** The agent of the firm, on a letter for September 2026. */
export const AGENT = {
  ...CHIEF,
  name: '汤敏',
  capacity: 'agent' as const,
  letter: {
    instrument: '澜微委〔2026〕3号',
    powers: ['filing' as const],
    firstDay: '2026-09-01',
    lastDay: '2026-09-30',
  },
} as Filer;

/** Takes a file in at an attendance, as a scanner or a camera would send it; answers its id. */
export async function scan(
  officer: SignedInClient,
  base: string,
  { attendance, name, bytes }: { attendance: string; name: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([bytes]), name);
  const headers = { ...officer.headers(), origin: base };
  const address = `${base}/api/counter/attendances/${attendance}/files`;
  const response = await fetch(address, { method: 'POST', headers, body: form });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return ((await response.json()) as { id: string }).id;
}

/** What an officer has before filing for somebody who came: everything entered and scanned, and the text signed by hand. */
export async function prepareAtCounter(
  at: { officer: SignedInClient; base: string; attendance: string; project: string },
  items: Readonly<Record<string, Otherwise>>,
) {
  const { officer, base, attendance, project } = at;
  const params = { attendance, project };
  const form: AnswerOf<typeof counterRoutes.readCounterForm> = await officer.call(counterRoutes.readCounterForm, {
    params,
    query: { items: Object.keys(items).join() },
  });
  const take = async (name: string) => scan(officer, base, { attendance, name, bytes: material(name) });
  // Who comes in person wants it on paper.
  const filled = bodyOf({ project }, { form, items, file: await take('原件.pdf') });
  const body = { ...filled, electronicService: false };
  const checked = await officer.call(counterRoutes.checkAtCounter, { params: { attendance }, body });
  const signed = { means: 'paper' as const, textHash: checked.textHash, files: [await take('签名页.pdf')] };
  return { body, checked, signed, letter: await take('授权委托书.pdf') };
}

/** SHA-256 of a text, in hex. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Somebody who sits at the window on some days and reviews on others; at the window now. */
export async function clerkWithTwoHats({ admin, zone }: Pick<Cast, 'admin' | 'zone'>, base: string) {
  const hats = [{ capacity: 'window' as const }, { capacity: 'reviewer' as const, bureau: 'planning' }];
  const body = { name: '柳青', login: 'liuqing', password: PASSWORD, hats };
  await admin(peopleRoutes.addPerson, { params: { zone }, body });
  const person = await signIn(base, 'liuqing', PASSWORD);
  const { hats: own } = await person.call(sessionRoutes.readMe, {});
  const hatOf = (capacity: string) => own.find((hat) => hat.capacity === capacity)?.id ?? '';
  await person.call(sessionRoutes.wearHat, { body: { hat: hatOf('window') } });
  return { person, asReviewer: hatOf('reviewer') };
}
