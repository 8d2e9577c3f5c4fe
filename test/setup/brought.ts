import { caseRoutes } from '../../api/contract/cases.ts';
import type { AskOf } from '../../api/contract/client.ts';
import { counterRoutes } from '../../api/contract/counter.ts';
import { counterHandInRoutes } from '../../api/contract/counter-hand-ins.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { material } from './material.ts';
import { CHIEF, scan, type Filer } from './at-counter.ts';
import { at } from './at.ts';
import type { Cast } from './zone.ts';

type Body = AskOf<typeof counterHandInRoutes.handInAtCounter>['body'];

/** A window of a zone, and the firm whose people come to it. */
export interface Window {
  readonly cast: Cast;
  readonly base: string;
}

/** Who receives and who comes; `cameAt`: they came then, and it is told only now. */
export interface Brought {
  readonly who?: SignedInClient;
  readonly filer?: Filer;
  readonly cameAt?: string;
}

const GAP = { defect: '缺少签章', basis: '许可法 31', fix: '签章后重新提交' };

/** The window asks for the first paper of a case again; `ground` where it is not the first notice. */
export async function sendBack({ window }: Cast, id: string, ground: 'answer' | null = null): Promise<void> {
  const params = { case: id };
  const { materials } = await window.call(caseRoutes.readCase, { params });
  const material = materials.find(({ files }) => files.length > 0)?.code ?? '';
  await window.call(caseRoutes.notifyCorrection, { params, body: { gaps: [{ material, ...GAP }], ground } });
}

/** Somebody comes with what is open in a case; all of it is scanned. */
export async function brings({ cast, base }: Window, id: string, come: Brought = {}) {
  const { who = cast.window, filer = CHIEF, cameAt } = come;
  const page = await cast.window.call(caseRoutes.readCase, { params: { case: id } });
  const came = { uscc: page.applicant.uscc, filer, ...(cameAt ? { cameAt: at(cameAt) } : {}) };
  const { id: attendance } = await who.call(counterRoutes.addAttendance, { body: came });
  const take = async (name: string) => scan(who, base, { attendance, name, bytes: material(name) });
  const materials: Body['materials'] = [];
  for (const code of page.correction?.open ?? page.openMaterials)
    materials.push({ code, files: [await take(`${code}.pdf`)], note: '已补' });
  const params = { attendance, case: id };
  const hand = (body: Partial<Body>, key?: string) =>
    who.call(counterHandInRoutes.handInAtCounter, {
      params,
      body: { materials, ...body } as Body,
      ...(key ? { key } : {}),
    });
  const check = () => who.call(counterHandInRoutes.checkHandInAtCounter, { params, body: { materials } });
  return { attendance, materials, take, hand, check };
}

/** The same, signed on paper for what the check shows. */
export async function signs(window: Window, id: string, come: Brought = {}) {
  const brought = await brings(window, id, come);
  const { text, textHash } = await brought.check();
  const signed = { means: 'paper' as const, textHash, files: [await brought.take('签名页.pdf')] };
  return { ...brought, text, signed };
}
