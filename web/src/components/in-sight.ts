/** Brings something into sight, and the focus to it. */
export function bringHere(element: HTMLElement | null, block: ScrollLogicalPosition): void {
  element?.scrollIntoView({ block });
  element?.focus({ preventScroll: true });
}
