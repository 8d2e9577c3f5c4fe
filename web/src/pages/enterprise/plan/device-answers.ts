import type { Given } from '../../../view/own-plan.ts';

const nameOf = (project: string): string => `quanlian.answers.${project}`;

/** Keeps on this device what is not saved yet; null: everything is. */
export function keepOnDevice(project: string, given: Given | null): void {
  if (given === null) localStorage.removeItem(nameOf(project));
  else localStorage.setItem(nameOf(project), JSON.stringify(given));
}

/** What an earlier visit could not save; null: nothing. */
export function keptOnDevice(project: string): Given | null {
  const text = localStorage.getItem(nameOf(project));
  if (text === null) return null;
  const kept: unknown = JSON.parse(text);
  return isGiven(kept) ? kept : null;
}

const isGiven = (kept: unknown): kept is Given =>
  typeof kept === 'object' && kept !== null && 'answers' in kept && 'worksMonths' in kept;
