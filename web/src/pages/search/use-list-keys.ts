import { useEffect, type RefObject } from 'react';

/** The arrows move the focus from a field through the links below it and back; Escape, and leaving, close the list. */
export function useListKeys(form: RefObject<HTMLFormElement | null>, close: () => void): void {
  useEffect(() => {
    const place = form.current;
    if (!place) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') return leave(place, close);
      const step = STEPS[event.key];
      if (step !== undefined && moveFocus(place, step)) event.preventDefault();
    };
    const onOut = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && place.contains(relatedTarget))) close();
    };
    place.addEventListener('keydown', onKey);
    place.addEventListener('focusout', onOut);
    return () => {
      place.removeEventListener('keydown', onKey);
      place.removeEventListener('focusout', onOut);
    };
  }, [form, close]);
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function moveFocus(form: HTMLFormElement, step: number): boolean {
  const places = [...form.querySelectorAll<HTMLElement>('input, a')];
  const at = places.indexOf(document.activeElement as HTMLElement);
  if (at < 0 || places.length < 2) return false;
  places[(at + step + places.length) % places.length]?.focus();
  return true;
}

function leave(form: HTMLFormElement, close: () => void): void {
  close();
  form.querySelector('input')?.focus();
}
