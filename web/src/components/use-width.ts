import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The width of an element in px, followed as it changes; `before` until it is known. */
export function useWidth<E extends HTMLElement>(before: number): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth((known) => innerWidth(element) || known));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

function innerWidth(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
}
