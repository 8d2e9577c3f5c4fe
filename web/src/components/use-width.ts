import { useLayoutEffect, useState, type RefCallback } from 'react';

/**
 * The width of an element in px, followed as it changes; `before` until it is known. The element may come later than the
 * component: what it shows may have to be fetched first.
 */
export function useWidth<E extends HTMLElement>(before: number): [RefCallback<E>, number] {
  const [element, ref] = useState<E | null>(null);
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth((known) => innerWidth(element) || known));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [ref, width];
}

function innerWidth(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
}
