import { refuse, type Refusal } from '../refusal.ts';
import type { Actor } from './actor.ts';
import type { Officer } from './case.ts';

/** 应当指派两名以上工作人员 (许可法 34(3)): two different persons, of whom whoever records it is one. */
export function refuseFewerThanTwo(officers: readonly Officer[], by: Actor): Refusal | null {
  const persons = new Set(officers.map((officer) => officer.person.trim()).filter((person) => person !== ''));
  if (persons.size < 2) return refuse('E-OFFICERS-TWO', { article: '许可法 34(3)', field: 'officers' });
  return persons.has(by.person) ? null : refuse('E-OFFICERS-SELF', { article: '许可法 34(3)', field: 'officers' });
}
