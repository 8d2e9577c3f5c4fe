import { HEAD_CAPACITIES, type Capacity } from '../case/actor.ts';
import type { FormField } from '../catalogue/item.ts';
import { isWith, type CaseThing } from './thing.ts';
import { actsForProject, type Hat } from './hat.ts';

/** What of a form tells how to reach or to recognise a person. */
export type PersonalKind = 'phone' | 'idNumber' | 'name';

/** Keys by kind, as guides name them: `contact.phone`, `manager.idNumber`, `works.manager`; `project.name` names no person. */
const KEYS: readonly (readonly [PersonalKind, RegExp])[] = [
  ['phone', /(^|\.)(phone|mobile)$/i],
  ['idNumber', /(^|\.)idNumber$/i],
  ['name', /(^|\.)((contact|manager|agent|person|compiler)\.name|manager|compiler)$/i],
];

/** The kind of a field by its key; null: it tells of no person. */
export const personalKindOf = ({ key }: Pick<FormField, 'key'>): PersonalKind | null =>
  KEYS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;

/** How many characters stay at the beginning and at the end. */
const SHOWN: Readonly<Record<Exclude<PersonalKind, 'name'>, readonly [number, number]>> = {
  phone: [3, 4],
  idNumber: [4, 4],
};

/** Of an empty name: `*`. */
const MASK = 0x2a;

/**
 * 138****5678, 张**: enough to recognise a value that one knows, too little to use it. What is short is hidden whole, and
 * of a name its first sign is shown, whatever its length.
 */
export function masked(kind: PersonalKind, value: string): string {
  if (kind === 'name') return `${String.fromCodePoint(value.codePointAt(0) ?? MASK)}**`;
  const [head, tail] = SHOWN[kind];
  if (value.length < head + tail + 3) return '****';
  return `${value.slice(0, head)}${'*'.repeat(value.length - head - tail)}${value.slice(-tail)}`;
}

/** Who supervises or signs for the zone as a whole works on the case by others. */
const LOOKING_OVER: readonly Capacity[] = [
  'supervisor',
  'creditOffice',
  'hearingChair',
  'thirdParty',
  ...HEAD_CAPACITIES,
];

/**
 * Does this hat need to reach the applicant's people (最小必要, 个人信息保护法 6)? The enterprise itself, the window, and the
 * bureau that handles the case do; whoever looks over it, and departments that are only asked, do not.
 */
export function needsPersonal(hat: Hat, thing: Omit<CaseThing, 'asked' | 'party'>): boolean {
  if (hat.enterprise !== null) return actsForProject(hat, thing);
  if (hat.zone !== thing.zone || LOOKING_OVER.includes(hat.capacity)) return false;
  if (hat.capacity === 'upperOrgan') return isWith(hat, thing);
  return hat.capacity === 'window' || hat.bureau === thing.bureau;
}

/** Mail addresses and telephone numbers in the words of a machine: `550 no such user <a@b.cn>`. */
const ADDRESSES = /[\w.+-]+@[\w-]+(\.[\w-]+)+|(?<!\d)\+?\d{7,15}(?!\d)/g;

/** The same words without what tells how to reach a person; null stays null. */
export const withoutAddresses = (text: string | null): string | null => text?.replace(ADDRESSES, '****') ?? null;
