/** Brings what must be put right or filled in into sight, and the focus to it. */
export function bringIntoSight(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
